import type { AtomExpression, Expression } from '../model/expression.ts';
import type { Fact, FactKey } from '../model/fact.ts';
import { type ExpressionFold, foldExpression, type Reference } from '../model/traverse.ts';
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

/** The reasons of definitions for one patient: several conditions name the same one. */
export type SharedReasons = Map<Explaining, Reason>;

/** Explains one expression for one patient after another. It holds nothing of any. */
export type Explaining = (known: Known, shared: SharedReasons) => Reason;

/** An expression, or its negation when `wanted` is false, that is to be explained. */
interface Asked {
  readonly definitions: Definitions;
  readonly wanted: boolean;
  /** What explains each definition, by its name and what is wanted of it. */
  readonly named: Map<string, Explaining>;
}

const explaining: ExpressionFold<Explaining, Asked> = {
  atom: (atom, { wanted }) => {
    const keys = keysOfAtom(atom);
    return (known) => explainAtom(atom, keys, known, wanted);
  },
  reference: (reference, asked) => {
    const { wanted, named } = asked;
    const { definition } = reference;
    const group = reference.kind === 'inGroup' ? reference.group : undefined;
    const name = JSON.stringify([definition, group, wanted]);
    const made = named.get(name) ?? explainingReference(reference, asked);
    named.set(name, made);
    return made;
  },
  not: (of) => of,
  and: (of, { wanted }) => connected(wanted ? 'all' : 'any', of),
  or: (of, { wanted }) => connected(wanted ? 'any' : 'all', of),
  atLeast:
    (of, { wanted }, { count }) =>
    (known, shared) =>
      explainCount(
        count,
        wanted,
        of.map((each) => each(known, shared)),
      ),
  // Negation is pushed down; what is counted is asked for as it stands.
  inside: ({ kind }, asked) => {
    if (kind === 'not') return { ...asked, wanted: !asked.wanted };
    return kind === 'atLeast' && !asked.wanted ? { ...asked, wanted: true } : asked;
  },
};

function explainingReference(reference: Reference, asked: Asked): Explaining {
  const of = foldExpression(expand(reference, asked.definitions), asked, explaining);
  const { wanted } = asked;
  const { definition } = reference;
  const own: Explaining = (known, shared) => {
    const before = shared.get(own);
    if (before !== undefined) return before;
    const reason = of(known, shared);
    const base = {
      kind: 'definition',
      truth: reason.truth,
      definition,
      wanted,
      of: reason,
    } as const;
    const made = reference.kind === 'inGroup' ? { ...base, group: reference.group } : base;
    shared.set(own, made);
    return made;
  };
  return own;
}

/** What explains the expressions of an edition: definitions that several name are prepared once. */
export function explainingIn(definitions: Definitions): (of: Expression) => Explaining {
  const named = new Map<string, Explaining>();
  return (expression) =>
    foldExpression(expression, { definitions, wanted: true, named }, explaining);
}

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
  const asked = { definitions, wanted, named: new Map() };
  return foldExpression(expression, asked, explaining)(known, new Map());
}

function explainAtom(
  atom: AtomExpression,
  keys: readonly FactKey[],
  known: Known,
  wanted: boolean,
): AtomReason {
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

function connected(kind: 'all' | 'any', of: readonly Explaining[]): Explaining {
  const combine = kind === 'all' ? and : or;
  return (known, shared) => {
    const operands = of.map((each) => each(known, shared));
    const truth = combine(operands.map((operand) => operand.truth));
    return { kind, truth, of: operands.filter((operand) => operand.truth === truth) };
  };
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

interface Looking {
  readonly known: Known;
  readonly wanted: boolean;
}

function distinct(of: readonly (readonly AtomReason[])[]): readonly AtomReason[] {
  return [...new Map(of.flat().map((each) => [JSON.stringify(each.atom), each])).values()];
}

const finding: ExpressionFold<readonly AtomReason[], Looking> = {
  atom: (atom, { known, wanted }) =>
    [explainAtom(atom, keysOfAtom(atom), known, wanted)].filter(({ truth }) => truth === 'true'),
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
  const atoms: AtomReason[] = [];
  eachAtom(reason, (atom) => atoms.push(atom));
  return atoms;
}

/** Visits the atoms of a reason, in order. */
export function eachAtom(reason: Reason, visit: (atom: AtomReason) => void): void {
  if (reason.kind === 'atom') visit(reason);
  else if (reason.kind === 'definition') eachAtom(reason.of, visit);
  else for (const part of reason.of) eachAtom(part, visit);
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
