import type { CompiledEdition } from '../compiled/compiled-edition.ts';
import type { Advice } from '../semantics/advice.ts';
import type { SpokenEdition, Telling } from './reason.ts';

/** To whom an account is told, with the advice that it accounts for. */
export interface AccountTelling extends Telling {
  readonly edition: SpokenEdition;
  /** The edition as it was asked. */
  readonly compiled: CompiledEdition;
  readonly advice: Advice;
}
