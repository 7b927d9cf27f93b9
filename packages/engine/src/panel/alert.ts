import type { Voices } from '../base/text.ts';
import type { Citation } from '../guard/guardrail.ts';
import type { Expression } from '../model/expression.ts';
import { byKey } from '../model/fact.ts';
import type { Doubted } from '../model/problem.ts';
import { type Definitions, evaluate, type Known } from '../semantics/evaluate.ts';
import type { Truth } from '../semantics/truth.ts';

/** What cannot wait for a choice of treatment: a critical result, or a danger sign. It stands before every answer. */
export interface Alert {
  readonly id: string;
  readonly kind: 'result' | 'sign';
  /** What was found, in a few words. */
  readonly label: Voices;
  readonly when: Expression;
  /** A graver alert on the same result: where that holds for certain, this one says too little. */
  readonly unless?: Expression;
  /** What to do about it, and why. */
  readonly text: Voices;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** An alert that holds; of a number that was not used because it is not plausible, it holds only if the number is right. */
export interface AlertHit {
  readonly alert: Alert;
  readonly onlyIfRight?: true;
}

/** The alerts that hold for what is known, in their own order. */
export function alertsOf(
  alerts: readonly Alert[],
  truthOf: (expression: Expression) => Truth,
): readonly AlertHit[] {
  return alerts.flatMap((alert) => {
    const holds = (expression: Expression) => truthOf(expression) === 'true';
    return isDue(alert, holds) ? [{ alert }] : [];
  });
}

/** Where it is not known whether the graver alert holds, the lesser one still does. */
function isDue({ when, unless }: Alert, holds: (expression: Expression) => boolean): boolean {
  return holds(when) && !(unless !== undefined && holds(unless));
}

const noDefinitions: Definitions = { conditions: new Map(), classifications: new Map() };

/**
 * What would not wait if the numbers were right that were set aside as implausible: a slip of the unit is likely, and
 * until somebody has looked it may be no slip. Each is looked at as it is stated and in the unit that it would fit, for
 * either may be the truth; beside it stands what is known otherwise. Takes the problems that were met while reading.
 */
export function alertsIfRight(
  alerts: readonly Alert[],
  problems: readonly Doubted[],
  known: Known = new Map(),
): readonly AlertHit[] {
  const doubted = problems.flatMap(({ setAside }) => setAside ?? []);
  const meant = problems.flatMap(({ inLikelyUnit }) => inLikelyUnit ?? []);
  const together = new Map([...known, ...byKey(doubted)]);
  const views = [...doubted, ...meant].map((fact) => new Map([...together, [fact.term, fact]]));
  const holds = (expression: Expression) =>
    views.some((view) => evaluate(expression, view, noDefinitions) === 'true');
  return alerts.flatMap((alert) =>
    isDue(alert, holds) ? [{ alert, onlyIfRight: true as const }] : [],
  );
}
