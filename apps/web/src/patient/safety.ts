import { splitKey, standingNow, type TermId } from '@renavigate/engine';
import type { Answers } from '../answers/answer.ts';
import { common } from '../content/library.ts';
import { consult } from '../guidelines/consult.ts';
import { combined } from '../guidelines/guidelines.ts';

const asked = new Set(combined.each.questionOrder);

/**
 * The yes/no questions that no guideline asks and a guardrail does, of the options that may be offered or are open:
 * what a team has to know before a treatment is chosen. Those already answered stay.
 */
export function safetyTerms(answers: Answers): readonly TermId[] {
  const { options } = consult(answers).beside;
  const live = options.filter((option) => ['offered', 'open'].includes(standingNow(option)));
  const missing = live.flatMap(({ marks }) => marks.flatMap((mark) => mark.missing));
  const terms = new Set([...missing.map((key) => splitKey(key).term), ...answers.keys()]);
  return common.terms
    .filter(({ id, kind }) => kind === 'yesNo' && terms.has(id) && !asked.has(id))
    .map(({ id }) => id);
}
