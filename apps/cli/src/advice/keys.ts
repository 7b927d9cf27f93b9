import { type FactKey, splitKey, type TermId, termOf } from '@renavigate/engine';
import type { InTerms } from '@renavigate/guideline/tell';

/** Keys of one term together: the term, and which of its values when it has several. */
export interface KeysOfTerm {
  readonly term: TermId;
  readonly values: readonly string[];
}

/** Keys grouped by their terms, in order. */
export function byTerm(keys: readonly FactKey[]): readonly KeysOfTerm[] {
  const groups = new Map<TermId, string[]>();
  for (const { term, value } of keys.map(splitKey)) {
    const values = groups.get(term) ?? [];
    if (value !== undefined) values.push(value);
    groups.set(term, values);
  }
  return [...groups].map(([term, values]) => ({ term, values }));
}

/** The terms that keys are about. */
export function termsIn(keys: readonly FactKey[]): ReadonlySet<TermId> {
  return new Set(keys.map((key) => splitKey(key).term));
}

/** The labels of values of a term. */
export function valueLabels(keys: KeysOfTerm, told: InTerms): readonly string[] {
  const term = termOf(keys.term, told.edition.terms);
  const values = term.kind === 'severalOf' ? term.values : [];
  return keys.values.flatMap(
    (id) => values.find((each) => each.id === id)?.label[told.audience][told.language] ?? [],
  );
}

/** What the keys of a term are about: its label, with the values in brackets unless they are all. */
export function keysLabel(keys: KeysOfTerm, told: InTerms): string {
  const term = termOf(keys.term, told.edition.terms);
  const label = term.label[told.audience][told.language];
  const all = term.kind === 'severalOf' && keys.values.length === term.values.length;
  return keys.values.length === 0 || all
    ? label
    : `${label} (${valueLabels(keys, told).join(', ')})`;
}
