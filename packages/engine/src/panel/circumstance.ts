import type { Voices } from '../base/text.ts';
import type { OptionId } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import type { TruthOf } from '../solve/looks.ts';

/**
 * Something about a patient that decides which options come first, whatever editions say: a wish, or a disease for
 * which lists were not made. It changes no standing.
 */
export interface Circumstance {
  readonly id: string;
  readonly when: Expression;
  /** Where this is true, the circumstance moves nothing. */
  readonly unless?: Expression;
  /** Said above all options. */
  readonly text: Voices;
  /** Said at each option that it moves back. */
  readonly label: Voices;
  readonly first: readonly OptionId[];
  /** Options that come after the others of their standing. */
  readonly after: readonly OptionId[];
  /** Options that are set aside. */
  readonly aside: readonly OptionId[];
}

/** Where a circumstance puts an option. */
export interface Placed {
  readonly how: 'first' | 'after' | 'aside';
  readonly circumstance: Circumstance;
  /** How many circumstances put it after others: where several do, it comes after what only some of them put back. */
  readonly behind: number;
}

/** Every expression that circumstances ask the truth of. */
export function circumstanceExpressions(all: readonly Circumstance[]): readonly Expression[] {
  return all.flatMap(({ when, unless }) => (unless === undefined ? [when] : [when, unless]));
}

/** The circumstances of a patient: those that are true of every possible patient with these facts. */
export function circumstancesOf(
  all: readonly Circumstance[],
  truthOf: TruthOf,
): readonly Circumstance[] {
  return all.filter(
    ({ when, unless }) =>
      truthOf(when) === 'true' && (unless === undefined || truthOf(unless) !== 'true'),
  );
}

/** Where an option is put: by the first circumstance that speaks of it. */
export function placedBy(option: OptionId, all: readonly Circumstance[]): Placed | undefined {
  const behind = all.filter(({ after }) => after.includes(option)).length;
  for (const circumstance of all) {
    for (const how of ['first', 'after', 'aside'] as const) {
      if (circumstance[how].includes(option)) return { how, circumstance, behind };
    }
  }
  return undefined;
}
