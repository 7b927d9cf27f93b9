import {
  type Expression,
  gather,
  type Implication,
  type Quantity,
  type Term,
  type TermId,
} from '@renavigate/engine';
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
  return gather(expression, (part) => {
    // An implication holds in every edition, so it can use the definitions of none.
    if ('definition' in part) {
      throw new Error(`An implication cannot use the definition ${part.definition}.`);
    }
    return part.kind === 'compare' ? [...termsOf(part.left), ...termsOf(part.right)] : [part.term];
  });
}

function termsOf({ parts }: Quantity): readonly TermId[] {
  return parts.map(({ term }) => term);
}
