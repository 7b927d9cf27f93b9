import { splitKey, standingNow, type TermId } from '@renavigate/engine';
import type { Answers } from '../../answers/answer.ts';
import { consult } from '../../guidelines/consult.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';

/**
 * The yes/no questions that no guideline asks and a guardrail does, of the options that may be offered or are open:
 * what a team has to know before a treatment is chosen. Those already answered stay.
 */
export function safetyTerms(guidelines: Guidelines, answers: Answers): readonly TermId[] {
  const { library, each } = guidelines;
  const asked = new Set(each.questionOrder);
  const { options } = consult(guidelines, answers).beside;
  const live = options.filter((option) => ['offered', 'open'].includes(standingNow(option)));
  const missing = live.flatMap(({ marks }) => marks.flatMap((mark) => mark.missing));
  const terms = new Set([...missing.map((key) => splitKey(key).term), ...answers.keys()]);
  return library.content.terms
    .filter(({ id, kind }) => kind === 'yesNo' && terms.has(id) && !asked.has(id))
    .map(({ id }) => id);
}
