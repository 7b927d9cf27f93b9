import type { Expression } from '../edition/expression.ts';
import type { Citation } from '../guard/guardrail.ts';
import { type Definitions, evaluate } from '../meaning/evaluate.ts';
import type { Truth } from '../meaning/truth.ts';
import type { NumberFact } from '../patient/fact.ts';
import type { Problem } from '../problem.ts';
import type { Voices } from '../text.ts';

/** What cannot wait for a choice of treatment: a critical result, or a danger sign. It stands before every answer. */
export interface Alert {
  readonly id: string;
  readonly kind: 'result' | 'sign';
  /** What was found, in a few words. */
  readonly label: Voices;
  readonly when: Expression;
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
  return alerts.flatMap((alert) => (truthOf(alert.when) === 'true' ? [{ alert }] : []));
}

const noDefinitions: Definitions = { conditions: new Map(), classifications: new Map() };

/**
 * What would not wait if the numbers were right that were set aside as implausible: a slip of the unit is likely, and
 * until somebody has looked it may be no slip. Takes the problems that were met while reading.
 */
export function alertsIfRight(
  alerts: readonly Alert[],
  problems: readonly Problem[],
): readonly AlertHit[] {
  const doubted = problems.flatMap(({ setAside }) => setAside ?? []);
  const known = new Map<string, NumberFact>(doubted.map((fact) => [fact.term, fact]));
  return alerts.flatMap((alert) =>
    evaluate(alert.when, known, noDefinitions) === 'true'
      ? [{ alert, onlyIfRight: true as const }]
      : [],
  );
}
