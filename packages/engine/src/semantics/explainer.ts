import { once } from '../base/once.ts';
import type { Expression } from '../model/expression.ts';
import type { FactKey } from '../model/fact.ts';
import { gather } from '../model/traverse.ts';
import { type Definitions, expand, type Known, keysOfAtom } from './evaluate.ts';
import {
  type Explaining,
  explainingIn,
  missingOf,
  type Reason,
  type SharedReasons,
} from './explain.ts';

/** Why an expression has its truth value, and what it lacks where that is unknown. */
export interface Explained {
  readonly reason: Reason;
  readonly missing: () => readonly FactKey[];
}

/** Explains expressions among what is known; what is shared is the patient's, and begins empty. */
export type Explainer = (expression: Expression, known: Known, shared: SharedReasons) => Explained;

/**
 * Explains expressions for one patient after another. What looks at nothing that is known has the same reason for
 * everybody: it is found once, and is nobody's.
 */
export function explainerWith(definitions: Definitions): Explainer {
  const prepared = new Map<Expression, Prepared>();
  const explainingOf = explainingIn(definitions);
  const preparedOf = (expression: Expression): Prepared => {
    const before = prepared.get(expression);
    if (before !== undefined) return before;
    const keys = [...new Set(keysIn(expression, definitions))];
    const explaining = explainingOf(expression);
    const made = { keys, explaining, ofUnknown: explainedBy(explaining, new Map(), new Map()) };
    prepared.set(expression, made);
    return made;
  };
  return (expression, known, shared) => {
    const { keys, explaining, ofUnknown } = preparedOf(expression);
    return keys.some((key) => known.has(key)) ? explainedBy(explaining, known, shared) : ofUnknown;
  };
}

/** An expression, what explains it, and its reason while nothing of what it looks at is known. */
interface Prepared {
  readonly keys: readonly FactKey[];
  readonly explaining: Explaining;
  readonly ofUnknown: Explained;
}

function explainedBy(explaining: Explaining, known: Known, shared: SharedReasons): Explained {
  const reason = explaining(known, shared);
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
