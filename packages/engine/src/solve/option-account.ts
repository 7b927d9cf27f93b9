import type { Fact } from '../model/fact.ts';
import type { Standing } from '../model/standing.ts';
import type { Witness } from './settle.ts';

/** Facts to alter, and facts to learn beside them, after which the option stands otherwise. */
export interface Change {
  readonly standing: Standing;
  readonly alter: readonly Fact[];
  readonly learn: readonly Fact[];
}

/** What exact reasoning says of one option: why, what would change it, or two possible patients who differ. */
export interface OptionAccount {
  readonly option: string;
  readonly standing: Standing;
  /** Given facts that alone settle the standing; without any one of them it is open. Empty while undecided. */
  readonly because: readonly Fact[];
  /** While undecided: possible patients, each with what they would have beside the known facts. */
  readonly witnesses: readonly Witness[];
  /** Why a standing could not be told, where it could not. */
  readonly notKnown?: 'impossible' | 'too-large';
}
