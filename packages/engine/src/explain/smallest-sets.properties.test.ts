import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factKey } from '../model/fact.ts';
import { yesNoFact } from '../testing/garden.ts';
import { smallestSets } from './smallest-sets.ts';

const facts = ['a', 'b', 'c', 'd', 'e', 'f'].map((term) => yesNoFact(term, true));
const reason = fc.subarray(facts);
const keysOf = (set: readonly (typeof facts)[number][]) => set.map(factKey).sort().join('');

/** Every set of facts that leaves none of the reasons whole, the smallest of them alone. */
function smallestByTrying(reasons: readonly (typeof facts)[], most: number): readonly string[] {
  const all = Array.from({ length: 2 ** facts.length }, (_, bits) =>
    facts.filter((_, index) => (bits >> index) % 2 === 1),
  );
  const hitting = all.filter((set) =>
    reasons.every((each) => each.some((fact) => set.includes(fact))),
  );
  const smallest = Math.min(most + 1, ...hitting.map((set) => set.length));
  return hitting
    .filter((set) => set.length === smallest && smallest <= most)
    .map(keysOf)
    .sort();
}

test('finds all of the smallest sets, and no others', () => {
  fc.assert(
    fc.property(
      fc.array(reason, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 4 }),
      (reasons, most) => {
        const [first = []] = reasons;
        const found = smallestSets(facts, most, first, (kept) =>
          reasons.find((each) => each.every((fact) => kept.includes(fact))),
        );
        expect(found.map(keysOf).sort()).toEqual(smallestByTrying(reasons, most));
      },
    ),
    { numRuns: 500, seed: 2026 },
  );
});
