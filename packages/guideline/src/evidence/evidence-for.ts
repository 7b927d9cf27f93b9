import type { OptionId } from '@renavigate/engine';
import { placebo } from './trial/arms.ts';
import type { Arm, Outcome, Trial } from './trial/trial.ts';
import { trials } from './trials/trials.ts';

/** What one trial tells of an option: its arm, what it was compared with, and the figures of that comparison. */
export interface Evidence {
  readonly trial: Trial;
  readonly arm: Arm;
  /** The arms of the same trial that its figures stand against; none where nothing was compared. */
  readonly comparators: readonly Arm[];
  readonly outcomes: readonly Outcome[];
}

function takesPart(arm: Arm, outcome: Outcome): boolean {
  return outcome.figures.some((figure) => figure.arm === arm.id);
}

function evidenceOf(trial: Trial, arm: Arm): Evidence {
  const outcomes = trial.outcomes.filter((outcome) => takesPart(arm, outcome));
  const comparators = trial.arms.filter(
    (other) => other !== arm && outcomes.some((outcome) => takesPart(other, outcome)),
  );
  return { trial, arm, comparators, outcomes };
}

/**
 * The trials with an arm that is this option, each by itself. Arms of different trials are never put
 * side by side: the people, the years and the later treatments differ, also where the drug is the same.
 *
 * @example
 * ```ts
 * import { evidenceFor } from '@renavigate/guideline';
 *
 * for (const { trial, outcomes } of evidenceFor('nivolumabCabozantinib')) {
 *   console.log(trial.id, outcomes.length > 0);
 * }
 * // checkmate-9er true
 * ```
 */
export function evidenceFor(option: OptionId): readonly Evidence[] {
  return trials
    .flatMap((trial) =>
      trial.arms
        .filter(({ options }) => options.some((each) => each === option))
        .map((arm) => evidenceOf(trial, arm)),
    )
    .filter(({ outcomes }) => outcomes.length > 0);
}

/**
 * What trials saw in people with advanced cancer who got a placebo: the nearest to its course without a drug that was
 * measured. They were chosen for a trial and watched closely, and many got the drug later.
 */
export function evidenceOnPlacebo(): readonly Evidence[] {
  return trials
    .filter(({ line }) => line !== 'adjuvant')
    .flatMap((trial) =>
      trial.arms
        .filter(({ id, regimen }) => id === placebo.id && regimen.length === 0)
        .map((arm) => evidenceOf(trial, arm)),
    );
}
