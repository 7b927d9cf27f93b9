import type { Advice } from '../advise.ts';
import type { Edition } from '../edition/edition.ts';
import type { TermId } from '../edition/vocabulary.ts';
import { splitKey } from '../patient/fact.ts';

/** The terms that could still decide an option, in the order in which the edition lists its questions. */
export function openQuestions(edition: Edition, advice: Advice): readonly TermId[] {
  const open = new Set(
    advice.options.flatMap((option) => option.missing.map((key) => splitKey(key).term)),
  );
  return edition.questionOrder.filter((term) => open.has(term));
}
