import type { Expression, Implication, Quantity, Term, TermId } from '@renavigate/engine';
import { implications } from './implications.ts';

/** The part of the vocabulary that an edition holds. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  readonly implications: readonly Implication[];
}

/** These terms, with every implication that speaks of them alone: an edition holds only what it uses. */
export function vocabularyOf(...terms: readonly Term[]): Vocabulary {
  const held = new Set(terms.map(({ id }) => id));
  const speaksOfThese = ({ when, conclusion }: Implication) =>
    [...termsIn(when), conclusion.term].every((term) => held.has(term));
  return { terms, implications: implications.filter(speaksOfThese) };
}

function termsIn(expression: Expression): readonly TermId[] {
  switch (expression.kind) {
    case 'yes':
    case 'is':
    case 'includes':
      return [expression.term];
    case 'compare':
      return [...termsOf(expression.left), ...termsOf(expression.right)];
    case 'not':
      return termsIn(expression.of);
    case 'and':
    case 'or':
    case 'atLeast':
      return expression.of.flatMap(termsIn);
    case 'definition':
    case 'inGroup':
      // An implication holds in every edition, so it can use the definitions of none.
      throw new Error(`An implication cannot use the definition ${expression.definition}.`);
  }
}

function termsOf({ parts }: Quantity): readonly TermId[] {
  return parts.map(({ term }) => term);
}
