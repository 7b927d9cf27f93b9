import type { RuleProgram } from '../compile/program.ts';
import { type FactKey, splitKey } from '../model/fact.ts';
import type { TermId } from '../model/vocabulary.ts';

/** An implication whose condition looks at numbers and at nothing else. */
export interface Comparing {
  readonly when: number;
  readonly numbers: readonly FactKey[];
}

/** Per key, the implications that conclude about it from numbers alone. */
export function comparingByKey(
  { rules, atoms }: RuleProgram,
  atomsBelow: readonly (readonly number[])[],
  keysOf: readonly (readonly FactKey[])[],
): ReadonlyMap<FactKey, readonly Comparing[]> {
  const byKey = new Map<FactKey, Comparing[]>();
  for (const { when, atom } of rules) {
    const below = atomsBelow[when] ?? [];
    if (!below.every((each) => atoms[each]?.kind === 'compare')) continue;
    const numbers = [...new Set(below.flatMap((each) => keysOf[each] ?? []))];
    for (const key of keysOf[atom] ?? []) {
      byKey.set(key, [...(byKey.get(key) ?? []), { when, numbers }]);
    }
  }
  return byKey;
}

/** The number terms that, several together, an implication tells a term from, in the order in which it looks at them. */
export function numbersComparedFor(
  term: TermId,
  { comparingOn }: { readonly comparingOn: ReadonlyMap<FactKey, readonly Comparing[]> },
): readonly TermId[] {
  const own = [...comparingOn].filter(([key]) => splitKey(key).term === term);
  const together = own.flatMap(([, rules]) => rules).filter(({ numbers }) => numbers.length > 1);
  return [...new Set(together.flatMap(({ numbers }) => numbers))];
}
