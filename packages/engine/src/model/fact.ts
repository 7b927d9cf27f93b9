import type { Text } from '../base/text.ts';
import type { TermId } from './vocabulary.ts';

/** What names one thing that can be known: a term, or one value of a several-of term (`sites:brain`). */
export type FactKey = string;

/** Where a fact came from. */
export type Source =
  /** Somebody answered a question. */
  | { readonly kind: 'answer' }
  /** A place in a patient file, as a JSON pointer. */
  | { readonly kind: 'file'; readonly place: string }
  /** Resources of a record; the date is when it was true or measured. */
  | { readonly kind: 'record'; readonly resources: readonly string[]; readonly date?: string }
  /** It follows from other facts. */
  | { readonly kind: 'derived'; readonly from: readonly FactKey[]; readonly because: Text };

interface FactBase {
  readonly term: TermId;
  readonly source: Source;
}

export interface YesNoFact extends FactBase {
  readonly kind: 'yesNo';
  readonly value: boolean;
}

export interface NumberFact extends FactBase {
  readonly kind: 'number';
  /** In the term's own unit. */
  readonly value: number;
  /** As it was stated. */
  readonly stated: { readonly value: number; readonly unit: string };
}

export interface OneOfFact extends FactBase {
  readonly kind: 'oneOf';
  readonly value: string;
}

/** One value of a several-of term is there, or is not. */
export interface IncludesFact extends FactBase {
  readonly kind: 'includes';
  readonly value: string;
  readonly present: boolean;
}

/** A term with a value for one patient, and where it came from. */
export type Fact = YesNoFact | NumberFact | OneOfFact | IncludesFact;

/** A patient is a set of facts; what is not there is unknown. */
export interface Patient {
  readonly facts: readonly Fact[];
}

/** The key of a whole term, or of one value of a several-of term. */
export function keyOf(term: TermId, value?: string): FactKey {
  return value === undefined ? term : `${term}:${value}`;
}

/** The key that a fact is known under. */
export function factKey(fact: Fact): FactKey {
  return fact.kind === 'includes' ? keyOf(fact.term, fact.value) : keyOf(fact.term);
}

/**
 * Facts under their keys.
 *
 * @example
 * ```ts
 * import { byKey, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = { renavigate: 'patient/1', facts: { sites: { includes: ['bone'] } } };
 * console.log([...byKey(readPatient(file, ccs2019.terms).patient.facts).keys()]);
 * // [ 'sites:bone' ]
 * ```
 */
export function byKey(facts: readonly Fact[]): Map<FactKey, Fact> {
  return new Map(facts.map((fact) => [factKey(fact), fact]));
}

/** The term and, for a several-of term, the value that a key names. */
export function splitKey(key: FactKey): { readonly term: TermId; readonly value?: string } {
  const colon = key.indexOf(':');
  if (colon < 0) return { term: key };
  return { term: key.slice(0, colon), value: key.slice(colon + 1) };
}

/** What the fact says, as one comparable value. */
export function factValue(fact: Fact): boolean | number | string {
  return fact.kind === 'includes' ? fact.present : fact.value;
}
