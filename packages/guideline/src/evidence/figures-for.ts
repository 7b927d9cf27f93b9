import { meets, type Reader } from './reader.ts';
import type { Outcome, Restriction, Trial } from './trial/trial.ts';

/** A figure that is not shown to a reader, what it would take, and whether the reader is known to be somebody else. */
export interface Withheld {
  readonly outcome: Outcome;
  readonly needs: Restriction;
  readonly why: 'anotherReader' | 'notKnown';
}

/** A trial's figures for one reader. */
export interface Figures {
  readonly shown: readonly Outcome[];
  readonly withheld: readonly Withheld[];
}

function otherThan(restrictions: readonly Restriction[], reader: Reader): Restriction | undefined {
  return restrictions.find((restriction) => meets(restriction, reader) === 'false');
}

/** Why this outcome is not for this reader; nothing if it is. */
function withhold(trial: Trial, outcome: Outcome, reader: Reader): Withheld | undefined {
  const { speaksTo } = outcome.population;
  const other = otherThan([...trial.tookIn, ...speaksTo], reader);
  if (other !== undefined) return { outcome, needs: other, why: 'anotherReader' };
  const open = speaksTo.find((restriction) => meets(restriction, reader) !== 'true');
  return open === undefined ? undefined : { outcome, needs: open, why: 'notKnown' };
}

/**
 * The figures of a trial that fit a reader. A figure for part of a trial is shown only when the reader is
 * known to belong to that part; nothing is shown when the trial is known not to have taken such people in.
 */
export function figuresFor(
  trial: Trial,
  reader: Reader,
  outcomes: readonly Outcome[] = trial.outcomes,
): Figures {
  const withheld = outcomes.flatMap((outcome) => withhold(trial, outcome, reader) ?? []);
  const shown = outcomes.filter((outcome) => !withheld.some((each) => each.outcome === outcome));
  return { shown, withheld };
}
