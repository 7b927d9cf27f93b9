import type { OptionId } from '../edition/edition.ts';
import type { Definitions, Known } from '../meaning/evaluate.ts';
import { explain, missingOf, type Reason } from '../meaning/explain.ts';
import type { FactKey } from '../patient/fact.ts';
import type { Guardrail } from './guardrail.ts';

/** A guardrail that marks an option for a patient, or may: then what would have to be known. */
export interface Mark {
  readonly guardrail: Guardrail;
  readonly truth: 'true' | 'unknown';
  readonly reason: Reason;
  readonly missing: readonly FactKey[];
}

/** Guardrails speak of terms alone: what an edition defines is the edition's own. */
const noDefinitions: Definitions = { conditions: new Map(), classifications: new Map() };

/**
 * The guardrails that mark each option for a patient, those that hold before those that may. Takes what is known (as
 * `derive` gives it). Missing data never clears an option: a guardrail that cannot be excluded is there, as unknown.
 */
export function guard(
  guardrails: readonly Guardrail[],
  known: Known,
): ReadonlyMap<OptionId, readonly Mark[]> {
  const marks = guardrails.flatMap((guardrail) => markOf(guardrail, known) ?? []);
  const ordered = [
    ...marks.filter(({ truth }) => truth === 'true'),
    ...marks.filter(({ truth }) => truth === 'unknown'),
  ];
  const byOption = new Map<OptionId, Mark[]>();
  for (const mark of ordered) {
    for (const option of mark.guardrail.options) {
      const before = byOption.get(option);
      if (before === undefined) byOption.set(option, [mark]);
      else before.push(mark);
    }
  }
  return byOption;
}

function markOf(guardrail: Guardrail, known: Known): Mark | undefined {
  const reason = explain(guardrail.when, known, noDefinitions);
  const { truth } = reason;
  if (truth === 'false') return undefined;
  return { guardrail, truth, reason, missing: truth === 'true' ? [] : missingOf(reason) };
}
