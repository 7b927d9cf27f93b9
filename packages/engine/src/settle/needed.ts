import { type Fact, type FactKey, factKey } from '../patient/fact.ts';
import type { Standing } from '../standing.ts';
import { type Situation, settlesAs, withFewer } from './settle.ts';

/** Facts under their keys. */
export function byKey(facts: readonly Fact[]): ReadonlyMap<FactKey, Fact> {
  return new Map(facts.map((fact) => [factKey(fact), fact]));
}

/** Those of some facts that are needed, beside given ones, to settle an answer that all together settle. */
export function needed(
  facts: readonly Fact[],
  given: readonly Fact[],
  gate: number,
  answer: Standing,
  situation: Situation,
): readonly Fact[] {
  const known = new Map(byKey([...given, ...facts]));
  return facts.filter((fact) => {
    known.delete(factKey(fact));
    if (settlesAs(withFewer(situation, known), gate, answer)) return false;
    known.set(factKey(fact), fact);
    return true;
  });
}
