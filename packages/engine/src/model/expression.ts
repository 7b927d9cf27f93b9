import type { TermId } from './term-id.ts';

export type ComparisonOperator = '<' | '<=' | '>' | '>=';

/** A term's number, times a factor. `unit` is the unit that the term must have. */
export interface QuantityPart {
  readonly term: TermId;
  readonly factor: number;
  readonly unit: string;
}

/** A constant plus any number of measured parts, in `unit`. */
export interface Quantity {
  readonly unit: string;
  readonly constant: number;
  readonly parts: readonly QuantityPart[];
}

/** A yes/no term is yes. */
export interface YesExpression {
  readonly kind: 'yes';
  readonly term: TermId;
}

/** A one-of term has this value. */
export interface IsExpression {
  readonly kind: 'is';
  readonly term: TermId;
  readonly value: string;
}

/** A several-of term includes this value. */
export interface IncludesExpression {
  readonly kind: 'includes';
  readonly term: TermId;
  readonly value: string;
}

/** Two quantities of one unit, compared exactly. */
export interface CompareExpression {
  readonly kind: 'compare';
  readonly left: Quantity;
  readonly operator: ComparisonOperator;
  readonly right: Quantity;
}

/** An expression that looks at facts directly. */
export type AtomExpression = YesExpression | IsExpression | IncludesExpression | CompareExpression;

/** Something that is true, false or unknown of a patient. Plain data; every switch over `kind` is exhaustive. */
export type Expression =
  | AtomExpression
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and'; readonly of: readonly Expression[] }
  | { readonly kind: 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'atLeast'; readonly count: number; readonly of: readonly Expression[] }
  | { readonly kind: 'definition'; readonly definition: string }
  | { readonly kind: 'inGroup'; readonly definition: string; readonly group: string };

/**
 * A yes/no term is yes.
 *
 * @example
 * ```ts
 * import { yes } from '@renavigate/engine';
 *
 * console.log(yes({ kind: 'yesNo', id: 'spread' }));
 * // { kind: 'yes', term: 'spread' }
 * ```
 */
export function yes(term: { readonly kind: 'yesNo'; readonly id: TermId }): Expression {
  return { kind: 'yes', term: term.id };
}

/**
 * A yes/no term is no.
 *
 * @example
 * ```ts
 * import { no } from '@renavigate/engine';
 *
 * console.log(no({ kind: 'yesNo', id: 'spread' }).kind);
 * // not
 * ```
 */
export function no(term: { readonly kind: 'yesNo'; readonly id: TermId }): Expression {
  return not(yes(term));
}

type ValueOf<T extends { readonly values: readonly { readonly id: string }[] }> =
  T['values'][number]['id'];

interface TermWithValues<Kind> {
  readonly kind: Kind;
  readonly id: TermId;
  readonly values: readonly { readonly id: string }[];
}

/**
 * A one-of term has this value; a value that the term does not allow does not compile.
 *
 * @example
 * ```ts
 * import { is } from '@renavigate/engine';
 *
 * const histology = { kind: 'oneOf', id: 'histology', values: [{ id: 'clearCell' }] } as const;
 * console.log(is(histology, 'clearCell'));
 * // { kind: 'is', term: 'histology', value: 'clearCell' }
 * ```
 */
export function is<const T extends TermWithValues<'oneOf'>>(
  term: T,
  value: ValueOf<T>,
): Expression {
  return { kind: 'is', term: term.id, value };
}

/**
 * A several-of term includes this value; a value that the term does not allow does not compile.
 *
 * @example
 * ```ts
 * import { includes } from '@renavigate/engine';
 *
 * const sites = { kind: 'severalOf', id: 'sites', values: [{ id: 'bone' }] } as const;
 * console.log(includes(sites, 'bone'));
 * // { kind: 'includes', term: 'sites', value: 'bone' }
 * ```
 */
export function includes<const T extends TermWithValues<'severalOf'>>(
  term: T,
  value: ValueOf<T>,
): Expression {
  return { kind: 'includes', term: term.id, value };
}

/**
 * It does not hold. Unknown stays unknown.
 *
 * @example
 * ```ts
 * import { not, yes } from '@renavigate/engine';
 *
 * console.log(not(yes({ kind: 'yesNo', id: 'spread' })).kind);
 * // not
 * ```
 */
export function not(of: Expression): Expression {
  return { kind: 'not', of };
}

/**
 * All of these hold; of none, it is true.
 *
 * @example
 * ```ts
 * import { and, yes } from '@renavigate/engine';
 *
 * console.log(and(yes({ kind: 'yesNo', id: 'spread' }), yes({ kind: 'yesNo', id: 'fit' })).kind);
 * // and
 * ```
 */
export function and(...of: readonly Expression[]): Expression {
  return { kind: 'and', of };
}

/**
 * At least one of these holds; of none, it is false.
 *
 * @example
 * ```ts
 * import { or, yes } from '@renavigate/engine';
 *
 * console.log(or(yes({ kind: 'yesNo', id: 'spread' }), yes({ kind: 'yesNo', id: 'fit' })).kind);
 * // or
 * ```
 */
export function or(...of: readonly Expression[]): Expression {
  return { kind: 'or', of };
}

/**
 * At least so many of these hold.
 *
 * @example
 * ```ts
 * import { atLeast, yes } from '@renavigate/engine';
 *
 * const factors = ['anaemia', 'poorCondition'].map((id) => yes({ kind: 'yesNo', id }));
 * console.log(atLeast(1, factors).kind);
 * // atLeast
 * ```
 */
export function atLeast(count: number, of: readonly Expression[]): Expression {
  return { kind: 'atLeast', count, of };
}

/**
 * A named condition.
 *
 * @example
 * ```ts
 * import { defined } from '@renavigate/engine';
 *
 * console.log(defined({ id: 'untreated' }));
 * // { kind: 'definition', definition: 'untreated' }
 * ```
 */
export function defined(definition: { readonly id: string }): Expression {
  return { kind: 'definition', definition: definition.id };
}

/**
 * A classification puts the patient in this group; a group that it does not have does not compile.
 *
 * @example
 * ```ts
 * import { inGroup } from '@renavigate/engine';
 *
 * const risk = { id: 'imdc', groups: [{ id: 'poor' }] } as const;
 * console.log(inGroup(risk, 'poor'));
 * // { kind: 'inGroup', definition: 'imdc', group: 'poor' }
 * ```
 */
export function inGroup<
  const C extends { readonly id: string; readonly groups: readonly { readonly id: string }[] },
>(classification: C, group: C['groups'][number]['id']): Expression {
  return { kind: 'inGroup', definition: classification.id, group };
}

/**
 * A fixed amount.
 *
 * @example
 * ```ts
 * import { amount } from '@renavigate/engine';
 *
 * console.log(amount(80, 'g/L'));
 * // { unit: 'g/L', constant: 80, parts: [] }
 * ```
 */
export function amount(value: number, unit: string): Quantity {
  return { unit, constant: value, parts: [] };
}

interface MeasuredTerm {
  readonly kind: 'number';
  readonly id: TermId;
  readonly units: readonly [{ readonly code: string }, ...unknown[]];
}

/**
 * The number of a term, in the term's own unit.
 *
 * @example
 * ```ts
 * import { measured } from '@renavigate/engine';
 *
 * console.log(measured({ kind: 'number', id: 'haemoglobin', units: [{ code: 'g/L' }] }).parts);
 * // [ { term: 'haemoglobin', factor: 1, unit: 'g/L' } ]
 * ```
 */
export function measured(term: MeasuredTerm): Quantity {
  const unit = term.units[0].code;
  return { unit, constant: 0, parts: [{ term: term.id, factor: 1, unit }] };
}

/**
 * One quantity stands so to another. Both are stated in one unit.
 *
 * @example
 * ```ts
 * import { amount, compare, measured } from '@renavigate/engine';
 *
 * const haemoglobin = measured({ kind: 'number', id: 'haemoglobin', units: [{ code: 'g/L' }] });
 * console.log(compare(haemoglobin, '<', amount(80, 'g/L')).operator);
 * // <
 * ```
 */
export function compare(
  left: Quantity,
  operator: ComparisonOperator,
  right: Quantity,
): CompareExpression {
  return { kind: 'compare', left, operator, right };
}
