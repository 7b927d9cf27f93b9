import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import type { Sources } from '../sources/source.ts';

/** What was read of a drug, pregnancy and birth control. */
export interface Contraception {
  /** How long after the last dose, at least and for women, where it was read; where texts differ, the longer. */
  readonly after?: Text;
  /** Contraception with hormones may fail, or a barrier is asked for beside it. */
  readonly needsBarrier?: true;
  readonly sources: Sources;
}

export const weeks = (count: number): Text =>
  count === 1 ? text('1 week', '1 semaine') : text(`${count} weeks`, `${count} semaines`);

export const months = (count: number): Text =>
  count === 1 ? text('1 month', '1 mois') : text(`${count} months`, `${count} mois`);
