import {
  type Expression,
  type Fact,
  type Implication,
  type TermId,
  termOf,
} from '@renavigate/engine';
import { implications } from '../vocabulary/implications.ts';
import { terms } from '../vocabulary/terms.ts';
import type { Voice } from './telling.ts';

/** The numbers that decide a term, such as a value, what it is corrected for, and its limit. */
function numbersBehind(id: TermId): readonly TermId[] {
  const deciding = implications.flatMap(({ conclusion, when }: Implication) =>
    conclusion.term === id ? comparedIn(when) : [],
  );
  return [...new Set(deciding)];
}

function comparedIn(when: Expression): readonly TermId[] {
  return when.kind === 'compare'
    ? [...when.left.parts, ...when.right.parts].map(({ term }) => term)
    : [];
}

/**
 * What is still needed to answer a question from numbers of which some are known: the names of the others, such as
 * albumin where calcium and its limit are known. Nothing where none is known, for then the question itself is easier.
 */
export function stillNeeded(
  id: TermId,
  facts: readonly Fact[],
  { language, audience }: Voice,
): readonly string[] {
  const known = new Set(facts.map(({ term }) => term));
  const numbers = numbersBehind(id);
  const missing = numbers.filter((term) => !known.has(term));
  if (missing.length === numbers.length) return [];
  return missing.map((term) => termOf(term, terms).label[audience][language]);
}
