import type { Edition } from '../model/edition.ts';
import type { TermId } from '../model/vocabulary.ts';
import { numbersComparedFor } from '../solve/comparing.ts';
import type { Model } from '../solve/model.ts';

/**
 * All that may be asked of a patient, in the order in which what is missing is listed: the questions of the edition,
 * and before each those of the numbers that its answer can be told from, which are asked once some of them are known.
 */
export function askableIn({ questionOrder }: Edition, model: Model): readonly TermId[] {
  const unlisted = (term: TermId) => !questionOrder.includes(term);
  const withNumbers = questionOrder.flatMap((term) => [
    ...numbersComparedFor(term, model).filter(unlisted),
    term,
  ]);
  return [...new Set(withNumbers)];
}
