import type { AtomExpression, Expression } from '../model/expression.ts';
import type { Fact, FactKey } from '../model/fact.ts';
import { type ExpressionFold, foldExpression } from '../model/traverse.ts';
import {
  type Definitions,
  evaluateAtom,
  expand,
  factFor,
  type Known,
  keysOfAtom,
} from './evaluate.ts';
import { and, atLeast, not, or, type Truth } from './truth.ts';

/** One look at the facts: what was looked at, what was there, what was not. */
export interface AtomReason {
  readonly kind: 'atom';
  readonly truth: Truth;
  readonly atom: AtomExpression;
  /** The rule asks for the atom (true), or for its negation (false). */
  readonly wanted: boolean;
  readonly facts: readonly Fact[];
  readonly missing: readonly FactKey[];
}

/**
 * Why an expression has its truth value, as a small tree. Only what bears on the value is kept:
 * the false parts of a false conjunction, the true parts of a true disjunction, the unknown parts
 * of what is unknown. Negation is pushed down to `wanted`, so that the tree reads without "not".
 */
export type Reason =
  | AtomReason
  | { readonly kind: 'all' | 'any'; readonly truth: Truth; readonly of: readonly Reason[] }
  | {
      readonly kind: 'atLeast';
      readonly truth: Truth;
      readonly count: number;
      /** The rule asks for that many (true), or for fewer (false). */
      readonly wanted: boolean;
      readonly of: readonly Reason[];
    }
  | {
      readonly kind: 'definition';
      readonly truth: Truth;
      readonly definition: string;
      /** The group that was asked for, when the definition is a classification. */
      readonly group?: string;
      readonly wanted: boolean;
      readonly of: Reason;
    };

/** An expression, or its negation when `wanted` is false, among what is known. */
interface Asked {
  readonly known: Known;
  readonly definitions: Definitions;
  readonly wanted: boolean;
}

const explaining: ExpressionFold<Reason, Asked> = {
  atom: (atom, { known, wanted }) => explainAtom(atom, known, wanted),
  reference: (reference, asked) => {
    const of = foldExpression(expand(reference, asked.definitions), asked, explaining);
    const { truth } = of;
    const { definition } = reference;
    const base = { kind: 'definition', truth, definition, wanted: asked.wanted, of } as const;
    return reference.kind === 'inGroup' ? { ...base, group: reference.group } : base;
  },
  not: (of) => of,
  and: (of, { wanted }) => connective(wanted ? 'all' : 'any', of),
  or: (of, { wanted }) => connective(wanted ? 'any' : 'all', of),
  atLeast: (of, { wanted }, { count }) => explainCount(count, wanted, of),
  // Negation is pushed down; what is counted is asked for as it stands.
  inside: ({ kind }, asked) => {
    if (kind === 'not') return { ...asked, wanted: !asked.wanted };
    return kind === 'atLeast' && !asked.wanted ? { ...asked, wanted: true } : asked;
  },
};

/**
 * Explains an expression, or its negation when `wanted` is false; `truth` is always what `evaluate` gives.
 *
 * @example
 * ```ts
 * import { and, definitionsOf, explain, yes } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const gate = and(yes({ kind: 'yesNo', id: 'cancerCameBack' }), yes({ kind: 'yesNo', id: 'metastatic' }));
 * const reason = explain(gate, new Map(), definitionsOf(ccs2019));
 * console.log(reason.kind, reason.truth);
 * // all unknown
 * ```
 */
export function explain(
  expression: Expression,
  known: Known,
  definitions: Definitions,
  wanted = true,
): Reason {
  return foldExpression(expression, { known, definitions, wanted }, explaining);
}

function explainAtom(atom: AtomExpression, known: Known, wanted: boolean): AtomReason {
  const keys = keysOfAtom(atom);
  const truth = evaluateAtom(atom, known, keys[0]);
  const facts: Fact[] = [];
  const missing: FactKey[] = [];
  for (const key of keys) {
    const fact = factFor(atom, key, known);
    if (fact === undefined) missing.push(key);
    else facts.push(fact);
  }
  return { kind: 'atom', truth: wanted ? truth : not(truth), atom, wanted, facts, missing };
}

function connective(kind: 'all' | 'any', operands: readonly Reason[]): Reason {
  const combine = kind === 'all' ? and : or;
  const truth = combine(operands.map((operand) => operand.truth));
  return { kind, truth, of: operands.filter((operand) => operand.truth === truth) };
}

function explainCount(count: number, wanted: boolean, operands: readonly Reason[]): Reason {
  const reached = atLeast(
    count,
    operands.map((operand) => operand.truth),
  );
  // An unknown count hangs on the true operands too; only the false ones say nothing.
  const of = operands.filter((operand) =>
    reached === 'unknown' ? operand.truth !== 'false' : operand.truth === reached,
  );
  return { kind: 'atLeast', truth: wanted ? reached : not(reached), count, wanted, of };
}

type Looking = Omit<Asked, 'definitions'>;

function distinct(of: readonly (readonly AtomReason[])[]): readonly AtomReason[] {
  return [...new Map(of.flat().map((each) => [JSON.stringify(each.atom), each])).values()];
}

const finding: ExpressionFold<readonly AtomReason[], Looking> = {
  atom: (atom, { known, wanted }) =>
    [explainAtom(atom, known, wanted)].filter(({ truth }) => truth === 'true'),
  reference: () => [],
  not: (of) => of,
  and: distinct,
  or: distinct,
  atLeast: distinct,
  inside: ({ kind }, looking) =>
    kind === 'not' ? { ...looking, wanted: !looking.wanted } : looking,
};

/** Every look of an expression that finds what the rule asks for, whatever the others find; each once. */
export function found(expression: Expression, known: Known, wanted = true): readonly AtomReason[] {
  return foldExpression(expression, { known, wanted }, finding);
}

/** The atoms of a reason, in order. */
export function atomsOf(reason: Reason): readonly AtomReason[] {
  if (reason.kind === 'atom') return [reason];
  return reason.kind === 'definition' ? atomsOf(reason.of) : reason.of.flatMap(atomsOf);
}

/**
 * The keys that a reason of unknown truth still lacks, in order, each once.
 *
 * @example
 * ```ts
 * import { and, definitionsOf, explain, missingOf, yes } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const gate = and(yes({ kind: 'yesNo', id: 'cancerCameBack' }), yes({ kind: 'yesNo', id: 'metastatic' }));
 * console.log(missingOf(explain(gate, new Map(), definitionsOf(ccs2019))));
 * // [ 'cancerCameBack', 'metastatic' ]
 * ```
 */
export function missingOf(reason: Reason): readonly FactKey[] {
  const unknown = atomsOf(reason).filter((atom) => atom.truth === 'unknown');
  return [...new Set(unknown.flatMap((atom) => atom.missing))];
}
