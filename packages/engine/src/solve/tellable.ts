import type { AtomExpression } from '../model/expression.ts';
import { type Fact, type FactKey, factKey } from '../model/fact.ts';

const source = { kind: 'answer' } as const;

/** An atom by which one fact is told, both ways. The facts are of the edition, and of nobody. */
export interface Tellable {
  readonly atom: number;
  readonly key: FactKey;
  readonly ifTrue: Fact;
  readonly ifFalse: Fact;
}

/** The atoms that a fact is told by alone. */
export function tellableOf(atoms: readonly AtomExpression[]): readonly Tellable[] {
  return atoms.flatMap((each, atom) => {
    const [ifTrue, ifFalse] = [factOf(each, true), factOf(each, false)];
    if (ifTrue === undefined || ifFalse === undefined) return [];
    return [{ atom, key: factKey(ifTrue), ifTrue, ifFalse }];
  });
}

function factOf(atom: AtomExpression, value: boolean): Fact | undefined {
  const { kind } = atom;
  if (kind === 'yes') return { kind: 'yesNo', term: atom.term, value, source };
  if (kind !== 'includes') return undefined;
  return { kind, term: atom.term, value: atom.value, present: value, source };
}
