import type { OptionId } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import type { FactKey } from '../model/fact.ts';
import type { Definitions, Known } from '../semantics/evaluate.ts';
import { found, type Reason, type SharedReasons } from '../semantics/explain.ts';
import { type Explained, type Explainer, explainerWith } from '../semantics/explainer.ts';
import { looksOf, type TruthOf, truthsIn, type Vocabulary } from '../solve/looks.ts';
import { type BandOfGuardrails, bandsOf, oneOfGuardrails } from './bands.ts';
import type { Guardrail } from './guardrail.ts';

/** A guardrail that marks an option for a patient, or may: then what would have to be known. */
export interface Mark {
  readonly guardrail: Guardrail;
  readonly truth: 'true' | 'unknown';
  readonly reason: Reason;
  /** What would have to be known to tell; where several guardrails hold together, to tell which of them it is. */
  readonly missing: readonly FactKey[];
  /** The guardrails of a band of which one holds, and it is not known which. */
  readonly oneOf?: readonly Guardrail[];
}

/** Guardrails, with the terms that they speak of and what follows from them. */
export interface Guarded extends Vocabulary {
  readonly guardrails: readonly Guardrail[];
}

/** Guardrails speak of terms alone: what an edition defines is the edition's own. */
const noDefinitions: Definitions = { conditions: new Map(), classifications: new Map() };

/** Guardrails, and those of one band together: what a look at them is found by. */
export interface Guards {
  readonly guardrails: readonly Guardrail[];
  readonly bands: readonly BandOfGuardrails[];
  readonly explain: Explainer;
}

/** Puts guardrails of one band together. */
export function guardsOf(guardrails: readonly Guardrail[]): Guards {
  return { guardrails, bands: bandsOf(guardrails), explain: explainerWith(noDefinitions) };
}

/** Every expression that guardrails ask the truth of. */
export function guardExpressions({ guardrails, bands }: Guards): readonly Expression[] {
  return [...guardrails, ...bands].map(({ when }) => when);
}

/**
 * The guardrails that mark each option for a patient, those that hold before those that may. Takes what is known (as
 * `derive` gives it). Exact, as standings are: a guardrail holds when it is true of every possible patient with these
 * facts, and one that is true of some of them is there, as unknown. Missing data never clears an option.
 */
export function guard(guarded: Guarded, known: Known): ReadonlyMap<OptionId, readonly Mark[]> {
  const guards = guardsOf(guarded.guardrails);
  const looks = looksOf(guarded, guardExpressions(guards));
  return marksBy(guards, known, truthsIn(looks, known));
}

/** The same, from the truth of what guardrails ask. */
export function marksBy(
  guards: Guards,
  known: Known,
  truthOf: TruthOf,
): ReadonlyMap<OptionId, readonly Mark[]> {
  const shared: SharedReasons = new Map();
  const look: Look = { explain: (of) => guards.explain(of, known, shared), known, truthOf };
  const bands = guards.bands.flatMap((band) => bandMark(band, look));
  const inBand = new Set(bands.flatMap(({ oneOf }) => oneOf ?? []));
  const single = guards.guardrails
    .filter((each) => !inBand.has(each))
    .flatMap((guardrail) => markOf(guardrail, look) ?? []);
  const marks = [...single, ...bands];
  return byOption([
    ...marks.filter(({ truth }) => truth === 'true'),
    ...marks.filter(({ truth }) => truth === 'unknown'),
  ]);
}

/** What is known of one patient, and what guardrails ask of it. */
interface Look {
  readonly explain: (of: Expression) => Explained;
  readonly known: Known;
  readonly truthOf: TruthOf;
}

/** One mark for a band of which one guardrail holds, where it is not known which. */
function bandMark(band: BandOfGuardrails, look: Look): readonly Mark[] {
  const { truthOf } = look;
  const possible = band.members.filter(({ when }) => truthOf(when) !== 'false');
  const [first, ...others] = possible;
  const isSettled = possible.some(({ when }) => truthOf(when) === 'true');
  if (first === undefined || isSettled || truthOf(band.when) !== 'true') return [];
  const mark = markOf(oneOfGuardrails([first, ...others], band.when), look);
  return mark === undefined ? [] : [{ ...mark, oneOf: possible }];
}

function byOption(marks: readonly Mark[]): ReadonlyMap<OptionId, readonly Mark[]> {
  const byId = new Map<OptionId, Mark[]>();
  for (const mark of marks) {
    for (const option of mark.guardrail.options) {
      const before = byId.get(option);
      if (before === undefined) byId.set(option, [mark]);
      else before.push(mark);
    }
  }
  return byId;
}

function markOf(guardrail: Guardrail, { explain, known, truthOf }: Look): Mark | undefined {
  const truth = truthOf(guardrail.when);
  if (truth === 'false') return undefined;
  const { reason, missing } = explain(guardrail.when);
  if (truth === reason.truth) {
    return { guardrail, truth, reason, missing: truth === 'true' ? [] : missing() };
  }
  return {
    guardrail,
    truth,
    reason: settledReason(guardrail.when, reason, known),
    missing: missing(),
  };
}

/** What is known among what a guardrail looks at, for one that holds whatever the rest may be. */
function settledReason(when: Expression, open: Reason, known: Known): Reason {
  const of = found(when, known);
  return of.length === 0 ? { ...open, truth: 'true' } : { kind: 'all', truth: 'true', of };
}
