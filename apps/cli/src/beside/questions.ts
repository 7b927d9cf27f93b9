import type { FactKey } from '@renavigate/engine';
import { inCommon, optionLabel, type Together, tell } from '@renavigate/guideline/tell';
import { type OpenQuestion, questionBlocks } from '../advice/find-out.ts';
import { byTerm, termsIn } from '../advice/keys.ts';
import { say as common } from '../advice/words.ts';
import { type Block, item, section, span } from '../document/document.ts';
import { say } from './words.ts';

/** Up to so many questions are told, those that matter for most options; all of them where all is told. */
const askedAtMost = 8;

function missingOf(together: Together): ReadonlyMap<string, readonly FactKey[]> {
  return new Map(
    together.beside.options.map(({ option, voices }) => [
      option,
      [...new Set(voices.flatMap(({ advice }) => advice?.missing ?? []))],
    ]),
  );
}

/** What is not known and could decide an option under some edition, the most useful first. */
export function openQuestionsOf(together: Together): readonly OpenQuestion[] {
  const missing = missingOf(together);
  const all = byTerm([...new Set([...missing.values()].flat())]);
  const lacking = [...missing].map(([option, keys]) => [option, termsIn(keys)] as const);
  return all
    .map((keys) => ({
      keys,
      options: lacking
        .filter(([, terms]) => terms.has(keys.term))
        .map(([option]) => optionLabel(option, together)),
    }))
    .toSorted((one, two) => two.options.length - one.options.length);
}

/** What would decide the options that are still open, where to find it, and for how many it matters. */
export function questionsBlocks(together: Together): readonly Block[] {
  const questions = openQuestionsOf(together);
  if (questions.length === 0) return [];
  const shown = together.explain ? questions : questions.slice(0, askedAtMost);
  const count = questions.length - shown.length;
  const telling = inCommon(together);
  return [
    section(tell(together, common.findOut.heading)),
    ...shown.flatMap((question) => questionBlocks(question, telling)),
    ...(count === 0
      ? []
      : [item(1, '•', span(tell(together, say.findOutMore, { count }), 'faint'))]),
  ];
}
