import { literal } from '../compile/program.ts';
import { type Fact, type FactKey, factKey } from '../model/fact.ts';
import { evaluateAtom } from '../semantics/evaluate.ts';
import type { Truth } from '../semantics/truth.ts';
import { truthWithin } from './forced.ts';
import { evaluatorOf, type Holds } from './holds.ts';
import type { Lowering, Sum } from './lower.ts';

/** Which steps of the lowered form are certain of one patient, while facts come and go. It holds the facts. */
export interface Evaluation {
  readonly learn: (fact: Fact) => void;
  /** Takes back a fact that was learned. */
  readonly forget: (fact: Fact) => void;
  /** Forgets everything but these facts. */
  readonly holdOnly: (facts: Iterable<Fact>) => void;
  /** For the facts that are learned now; what was given before is not to be asked any more. */
  readonly holdsNow: () => Holds;
}

/** An evaluation of a patient of whom nothing is known. */
export function evaluationOf(lowering: Lowering): Evaluation {
  const { model, theory, sums } = lowering;
  const known = new Map<FactKey, Fact>();
  /** Per literal, how many of the facts entail it. */
  const counts = new Uint16Array(model.program.atoms.length * 2);
  const entailedBy = new Map<Fact, readonly number[]>();
  let entailedBySums: readonly number[] = [];
  const inSums = new Set(sums.flatMap(({ keys }) => keys));
  const holdsNow = evaluatorOf(lowering, counts);

  const entailed = (atom: number, truth: Truth) =>
    truth === 'unknown' ? [] : (theory.entailed[literal(atom, truth === 'true')] ?? []);
  const entailedByFact = (key: FactKey): readonly number[] =>
    (model.atomsOn.get(key) ?? []).flatMap((number) => {
      const atom = model.program.atoms[number];
      const isSum = (model.keysOf[number]?.length ?? 0) > 1;
      return atom === undefined || isSum ? [] : entailed(number, evaluateAtom(atom, known, key));
    });
  const truthOfSum = (sum: Sum): Truth => {
    const whole = evaluateAtom(sum.atom, known);
    return whole === 'unknown' ? truthWithin(sum, known, lowering.ranges) : whole;
  };
  const count = (literals: readonly number[], by: 1 | -1) => {
    for (const each of literals) counts[each] = (counts[each] ?? 0) + by;
  };
  const followSums = (key: FactKey) => {
    if (!inSums.has(key)) return;
    count(entailedBySums, -1);
    const touched = sums.filter(({ keys }) => keys.some((each) => known.has(each)));
    entailedBySums = touched.flatMap((sum) => entailed(sum.number, truthOfSum(sum)));
    count(entailedBySums, 1);
  };
  const learn = (fact: Fact) => {
    const key = factKey(fact);
    known.set(key, fact);
    const own = entailedBy.get(fact) ?? entailedByFact(key);
    entailedBy.set(fact, own);
    count(own, 1);
    followSums(key);
  };
  const forget = (fact: Fact) => {
    const key = factKey(fact);
    known.delete(key);
    count(entailedBy.get(fact) ?? [], -1);
    followSums(key);
  };
  const holdOnly = (facts: Iterable<Fact>) => {
    for (const fact of [...known.values()]) forget(fact);
    for (const fact of facts) learn(fact);
  };
  return { learn, forget, holdOnly, holdsNow };
}
