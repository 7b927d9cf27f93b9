import { messageTo, type Problem, words } from '@renavigate/engine';
import { tell, type Voice } from '@renavigate/guideline/tell';
import { type Block, item, paragraph, section, span } from '../document/document.ts';
import { say } from './words.ts';

/** What could not be used: what, where, and how to mend it. */
export function problemBlocks(problems: readonly Problem[], told: Voice): readonly Block[] {
  if (problems.length === 0) return [];
  const label = span(`${tell(told, say.mend)}${tell(told, words.colon)}`, 'faint');
  return [
    section(`${tell(told, say.problems)} (${problems.length})`),
    ...problems.flatMap((problem) => [
      item(1, '✗', messageTo(problem, told.audience)[told.language]),
      paragraph(2, label, problem.mend[told.language]),
    ]),
  ];
}

/** What was seen in a record and not used, or used with a reservation. */
export function noteBlocks(notes: readonly Problem[], told: Voice): readonly Block[] {
  if (notes.length === 0) return [];
  return [
    section(`${tell(told, say.notes)} (${notes.length})`),
    ...notes.flatMap((note) => [
      item(1, '•', messageTo(note, told.audience)[told.language]),
      paragraph(2, span(note.mend[told.language], 'faint')),
    ]),
  ];
}
