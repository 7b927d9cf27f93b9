import type { Expression } from '../model/expression.ts';
import { splitKey } from '../model/fact.ts';
import { gather } from '../model/traverse.ts';
import type { Implication, TermId } from '../model/vocabulary.ts';
import { keysOfAtom } from '../semantics/evaluate.ts';

/**
 * Some terms with all from which a fact of them can follow, over any number of steps: from a premise its conclusion,
 * and from a conclusion that does not hold that its premise does not. Whoever asks for none of these learns nothing of
 * the terms.
 */
export function bearingOn(
  terms: Iterable<TermId>,
  implications: readonly Implication[],
): ReadonlySet<TermId> {
  const bearing = new Set(terms);
  const links = implications.flatMap(({ when, conclusion }) => {
    const from = termsIn(when);
    return from.flatMap((term) => [
      { from: term, to: conclusion.term },
      ...(when.kind === 'and' ? [] : [{ from: conclusion.term, to: term }]),
    ]);
  });
  for (let size = -1; size !== bearing.size; ) {
    size = bearing.size;
    for (const { from, to } of links) if (bearing.has(to)) bearing.add(from);
  }
  return bearing;
}

function termsIn(expression: Expression): readonly TermId[] {
  return gather(expression, (of) =>
    of.kind === 'definition' || of.kind === 'inGroup'
      ? []
      : keysOfAtom(of).map((key) => splitKey(key).term),
  );
}
