import { type Fact, factKey } from '../model/fact.ts';

type FactSet = readonly Fact[];

/**
 * All of the smallest sets of facts, of at most so many, without which something is no longer sure. Guided by reasons:
 * as long as the facts that are kept make it sure, one of those that do must go. `first` is a reason known already;
 * `reasonAmong` finds one among the facts that are kept, or gives undefined where they do not make it sure.
 */
export function smallestSets(
  facts: FactSet,
  most: number,
  first: FactSet,
  reasonAmong: (kept: FactSet) => FactSet | undefined,
): readonly FactSet[] {
  const reasons = [first];
  const reasonWithout = (set: FactSet) => {
    const known = reasons.find((reason) => !reason.some((fact) => set.includes(fact)));
    if (known !== undefined) return known;
    const found = reasonAmong(facts.filter((fact) => !set.includes(fact)));
    if (found !== undefined) reasons.push(found);
    return found;
  };
  let sets: readonly FactSet[] = [[]];
  for (let size = 0; size <= most; size += 1) {
    const tried = sets.map((set) => ({ set, reason: reasonWithout(set) }));
    const enough = tried.filter(({ reason }) => reason === undefined);
    if (enough.length > 0) return enough.map(({ set }) => set);
    sets = distinct(tried.flatMap(({ set, reason = [] }) => reason.map((fact) => [...set, fact])));
  }
  return [];
}

function distinct(sets: readonly FactSet[]): readonly FactSet[] {
  return [...new Map(sets.map((set) => [set.map(factKey).sort().join(), set])).values()];
}
