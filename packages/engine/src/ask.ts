import type { Advice } from './advise.ts';
import type { Edition } from './edition/edition.ts';
import type { TermId } from './edition/vocabulary.ts';
import { splitKey } from './patient/fact.ts';

/** The terms that could still decide an option, in the edition's order of asking. */
export function openQuestions(edition: Edition, advice: Advice): readonly TermId[] {
  const open = new Set(
    advice.options.flatMap((option) => option.missing.map((key) => splitKey(key).term)),
  );
  return edition.questionOrder.filter((term) => open.has(term));
}

/**
 * The next question: the first that could still decide an option and was not passed over ("I don't know").
 * Undefined when no question is left, and outside the edition's scope, where no answer changes anything.
 */
export function nextQuestion(
  edition: Edition,
  advice: Advice,
  passedOver: ReadonlySet<TermId>,
): TermId | undefined {
  if (advice.scope.truth === 'false') return undefined;
  return openQuestions(edition, advice).find((term) => !passedOver.has(term));
}
