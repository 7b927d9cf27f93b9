import type { Language } from '@renavigate/engine';
import {
  type Effect,
  type Evidence,
  endpoints,
  type Outcome,
  peopleCounted,
  type Trial,
  tellOutcome,
} from '@renavigate/guideline/evidence/tell';

/** One comparison of one study at one look; it is never pooled with another. */
export interface ForestRow {
  readonly id: string;
  readonly trial: string;
  readonly endpoint: string;
  readonly population: string;
  /** Which look at the data it is, and when that was reported. */
  readonly analysis: string;
  /** The arm that a ratio below 1 favours. */
  readonly first: string;
  readonly second: string;
  readonly effect: Effect;
  /** How many people it was counted in, where that was read. */
  readonly people?: number;
}

/** The row of an outcome; none where it has no hazard ratio. A relative risk has no side that is always the better. */
export function forestRow(
  trial: Trial,
  outcome: Outcome,
  language: Language,
): ForestRow | undefined {
  const { effect, figures } = outcome;
  const [first, second] = figures.map(
    ({ arm }) => trial.arms.find(({ id }) => id === arm)?.label[language],
  );
  if (effect?.kind !== 'hazardRatio' || first === undefined || second === undefined) return;
  const people = peopleCounted(trial, outcome);
  return {
    id: `${trial.id}/${outcome.id}`,
    trial: trial.name[language],
    endpoint: endpoints[outcome.endpoint].clinician[language],
    population: outcome.population.label[language],
    analysis: tellOutcome(trial, outcome).analysis[language],
    first,
    second,
    effect,
    ...(people === undefined ? {} : { people }),
  };
}

/** The rows of some outcomes of an option's studies, in their order. */
export function forestRows(
  evidence: readonly Pick<Evidence, 'trial' | 'outcomes'>[],
  language: Language,
): readonly ForestRow[] {
  return evidence.flatMap(({ trial, outcomes }) =>
    outcomes.flatMap((outcome) => forestRow(trial, outcome, language) ?? []),
  );
}
