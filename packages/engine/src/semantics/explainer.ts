import { once } from '../base/once.ts';
import type { Expression } from '../model/expression.ts';
import type { FactKey } from '../model/fact.ts';
import { gather } from '../model/traverse.ts';
import { type Definitions, expand, type Known, keysOfAtom } from './evaluate.ts';
import { explain, missingOf, type Reason } from './explain.ts';

/** Why an expression has its truth value, and what it lacks where that is unknown. */
export interface Explained {
  readonly reason: Reason;
  readonly missing: () => readonly FactKey[];
}

/** Explains expressions among what is known. */
export type Explainer = (expression: Expression, known: Known) => Explained;

/**
 * Explains expressions for one patient after another. What looks at nothing that is known has the same reason for
 * everybody: it is found once, and is nobody's.
 */
export function explainerWith(definitions: Definitions): Explainer {
  const unknown = new Map<Expression, Unknown>();
  const unknownOf = (expression: Expression): Unknown => {
    const before = unknown.get(expression);
    if (before !== undefined) return before;
    const keys = [...new Set(keysIn(expression, definitions))];
    const made = { keys, explained: explainedOf(expression, new Map(), definitions) };
    unknown.set(expression, made);
    return made;
  };
  return (expression, known) => {
    const { keys, explained } = unknownOf(expression);
    return keys.some((key) => known.has(key))
      ? explainedOf(expression, known, definitions)
      : explained;
  };
}

/** An expression, as it is while nothing of what it looks at is known. */
interface Unknown {
  readonly keys: readonly FactKey[];
  readonly explained: Explained;
}

function explainedOf(expression: Expression, known: Known, definitions: Definitions): Explained {
  const reason = explain(expression, known, definitions);
  return { reason, missing: once(() => missingOf(reason)) };
}

/** The keys that an expression looks at, those behind definitions among them. */
function keysIn(expression: Expression, definitions: Definitions): readonly FactKey[] {
  return gather(expression, (part) =>
    part.kind === 'definition' || part.kind === 'inGroup'
      ? keysIn(expand(part, definitions), definitions)
      : keysOfAtom(part),
  );
}
