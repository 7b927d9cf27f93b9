import { type Beside, type Problem, words } from '@renavigate/engine';
import {
  type AlertLine,
  alertHeading,
  alertLines,
  citationsText,
  type InLibrary,
  tell,
  type Voice,
} from '@renavigate/guideline/tell';
import { type Block, item, paragraph, span, title } from '../document/document.ts';
import { say } from '../marks/words.ts';

function alertBlock(
  { label, text, sources }: AlertLine,
  voice: Voice,
  form: 'full' | 'short',
): readonly Block[] {
  const colon = tell(voice, words.colon);
  const read = `${tell(voice, say.read)}${colon}${citationsText(sources, voice.language)}`;
  const named = span(label, 'strong');
  const source = form === 'short' ? [] : [paragraph(2, span(read, 'faint'))];
  // The team reads one line and acts; what it rests on follows.
  return voice.audience === 'clinician'
    ? [item(1, '!', named, `${words.dash}${text}`), ...source]
    : [item(1, '!', named), paragraph(2, text), ...source];
}

/** What cannot wait for a choice of treatment: it stands before everything else; in short, without its sources. */
export function alertBlocks(
  beside: Beside,
  problems: readonly Problem[],
  voice: InLibrary,
  form: 'full' | 'short' = 'full',
): readonly Block[] {
  const lines = alertLines(beside, problems, voice);
  if (lines.length === 0) return [];
  return [
    title(span(`${alertHeading(lines, voice)} (${lines.length})`, 'bad')),
    ...lines.flatMap((each) => alertBlock(each, voice, form)),
  ];
}
