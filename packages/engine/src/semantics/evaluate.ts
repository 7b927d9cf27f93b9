import type { Classification, ConditionDefinition, Edition } from '../model/edition.ts';
import type { AtomExpression, CompareExpression, Expression } from '../model/expression.ts';
import { type Fact, type FactKey, keyOf } from '../model/fact.ts';
import {
  type ExpressionFold,
  foldExpression,
  mapExpression,
  type Reference,
} from '../model/traverse.ts';
import { signOfSum } from './decimal.ts';
import { and, atLeast, fromBoolean, not, or, type Truth } from './truth.ts';

/** What is known of one patient, by key. */
export type Known = ReadonlyMap<FactKey, Fact>;

/** The named expressions that an edition's rules refer to. */
export interface Definitions {
  readonly conditions: ReadonlyMap<string, ConditionDefinition>;
  readonly classifications: ReadonlyMap<string, Classification>;
}

/**
 * The definitions of an edition, by name.
 *
 * @example
 * ```ts
 * import { definitionsOf } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * console.log([...definitionsOf(ccs2019).classifications.keys()]);
 * // [ 'imdcRisk' ]
 * ```
 */
export function definitionsOf(edition: Pick<Edition, 'definitions'>): Definitions {
  const conditions = new Map<string, ConditionDefinition>();
  const classifications = new Map<string, Classification>();
  for (const definition of edition.definitions) {
    if (definition.kind === 'condition') conditions.set(definition.id, definition);
    else classifications.set(definition.id, definition);
  }
  return { conditions, classifications };
}

/** The keys that an atom looks at, each once. */
export function keysOfAtom(atom: AtomExpression): readonly FactKey[] {
  switch (atom.kind) {
    case 'yes':
    case 'is':
      return [keyOf(atom.term)];
    case 'includes':
      return [keyOf(atom.term, atom.value)];
    case 'compare':
      return [
        ...new Set([...atom.left.parts, ...atom.right.parts].map((part) => keyOf(part.term))),
      ];
  }
}

/** The kind of fact that each atom looks for. */
const kindLookedFor = {
  yes: 'yesNo',
  is: 'oneOf',
  includes: 'includes',
  compare: 'number',
} as const satisfies Record<AtomExpression['kind'], Fact['kind']>;

/** The fact that an atom finds under a key. */
export function factFor(atom: AtomExpression, key: FactKey, known: Known): Fact | undefined {
  const fact = known.get(key);
  return fact?.kind === kindLookedFor[atom.kind] ? fact : undefined;
}

/** The expression that a reference to a definition stands for. Throws on a name that `check` would refuse. */
export function expand(reference: Reference, definitions: Definitions): Expression {
  const expression =
    reference.kind === 'definition'
      ? definitions.conditions.get(reference.definition)?.expression
      : definitions.classifications
          .get(reference.definition)
          ?.groups.find((group) => group.id === reference.group)?.expression;
  if (expression === undefined) {
    throw new Error(`No definition ${reference.definition}: run check(edition) before advising.`);
  }
  return expression;
}

/** The same expression without names: each reference to a definition replaced by what it stands for. */
export function inlined(expression: Expression, definitions: Definitions): Expression {
  return mapExpression(expression, {
    reference: (reference) => inlined(expand(reference, definitions), definitions),
  });
}

function numberOf(fact: Fact | undefined): number | undefined {
  return fact?.kind === 'number' ? fact.value : undefined;
}

function compareTruth(comparison: CompareExpression, known: Known): Truth {
  const { left, operator, right } = comparison;
  const products: (readonly [number, number])[] = [
    [left.constant, 1],
    [right.constant, -1],
  ];
  for (const [parts, sign] of [[left.parts, 1] as const, [right.parts, -1] as const]) {
    for (const part of parts) {
      const value = numberOf(known.get(keyOf(part.term)));
      if (value === undefined) return 'unknown';
      products.push([sign * part.factor, value]);
    }
  }
  const difference = signOfSum(products);
  if (operator === '<') return fromBoolean(difference < 0);
  if (operator === '<=') return fromBoolean(difference <= 0);
  return fromBoolean(operator === '>' ? difference > 0 : difference >= 0);
}

function firstKey(atom: AtomExpression): FactKey {
  if (atom.kind === 'compare') return '';
  return atom.kind === 'includes' ? keyOf(atom.term, atom.value) : keyOf(atom.term);
}

/**
 * The truth of an atom, given what is known. A fact of another kind than the atom looks for says nothing of it. Who
 * asks often gives the first of its keys: the same string is found faster.
 */
export function evaluateAtom(atom: AtomExpression, known: Known, key = firstKey(atom)): Truth {
  if (atom.kind === 'compare') return compareTruth(atom, known);
  const fact = known.get(key);
  if (atom.kind === 'is') {
    return fact?.kind === 'oneOf' ? fromBoolean(fact.value === atom.value) : 'unknown';
  }
  if (atom.kind === 'includes') {
    return fact?.kind === 'includes' ? fromBoolean(fact.present) : 'unknown';
  }
  return fact?.kind === 'yesNo' ? fromBoolean(fact.value) : 'unknown';
}

interface Facts {
  readonly known: Known;
  readonly definitions: Definitions;
}

/** What each kind of expression means: with `truth.ts` and `evaluateAtom`, the whole of it. */
const meaning: ExpressionFold<Truth, Facts> = {
  atom: (atom, { known }) => evaluateAtom(atom, known),
  reference: (reference, facts) =>
    foldExpression(expand(reference, facts.definitions), facts, meaning),
  not: (of) => not(of),
  and: (of) => and(of),
  or: (of) => or(of),
  atLeast: (of, _, { count }) => atLeast(count, of),
};

/**
 * The truth of an expression for one patient. This small interpreter defines what a rule means;
 * every other executor is compared with it.
 *
 * @example
 * ```ts
 * import { and, byKey, definitionsOf, evaluate, not, readPatient, yes } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = { renavigate: 'patient/1', facts: { cancerCameBack: true } };
 * const known = byKey(readPatient(file, ccs2019.terms).patient.facts);
 * const back = yes({ kind: 'yesNo', id: 'cancerCameBack' });
 * const spread = yes({ kind: 'yesNo', id: 'metastatic' });
 * for (const gate of [back, not(back), and(back, spread)]) {
 *   console.log(evaluate(gate, known, definitionsOf(ccs2019)));
 * }
 * // true
 * // false
 * // unknown
 * ```
 */
export function evaluate(expression: Expression, known: Known, definitions: Definitions): Truth {
  return foldExpression(expression, { known, definitions }, meaning);
}
