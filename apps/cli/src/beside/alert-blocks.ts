import { type Beside, type Problem, words } from '@renavigate/engine';
import {
  type AlertLine,
  alertHeading,
  alertLines,
  citationsText,
  tell,
  type Voice,
} from '@renavigate/guideline/tell';
import { type Block, item, paragraph, span, title } from '../document/document.ts';
import { say } from './words.ts';

function alertBlock({ label, text, sources }: AlertLine, voice: Voice): readonly Block[] {
  const colon = tell(voice, words.colon);
  const read = `${tell(voice, say.read)}${colon}${citationsText(sources, voice.language)}`;
  // The team reads one line and acts; what it rests on follows.
  if (voice.audience === 'clinician') {
    return [
      item(1, '!', span(label, 'strong'), `${words.dash}${text}`, span(` (${read})`, 'faint')),
    ];
  }
  return [
    item(1, '!', span(label, 'strong')),
    paragraph(2, text),
    paragraph(2, span(read, 'faint')),
  ];
}

/** What cannot wait for a choice of treatment: it stands before everything else. */
export function alertBlocks(
  beside: Beside,
  problems: readonly Problem[],
  voice: Voice,
): readonly Block[] {
  const lines = alertLines(beside, problems, voice);
  if (lines.length === 0) return [];
  return [
    title(span(`${alertHeading(lines, voice)} (${lines.length})`, 'bad')),
    ...lines.flatMap((each) => alertBlock(each, voice)),
  ];
}
