import { type Beside, words } from '@renavigate/engine';
import {
  type ConsideredLine,
  capital,
  citationsText,
  consideredLines,
  consideredWords,
  type InLibrary,
  riskLine,
  tell,
  type Voice,
} from '@renavigate/guideline/tell';
import { type Block, item, name, paragraph, section, span } from '../document/document.ts';
import { say } from '../marks/words.ts';

function lineBlocks(
  { label, description, text, aside, askWhom, sources }: ConsideredLine,
  voice: Voice,
): readonly Block[] {
  const colon = tell(voice, words.colon);
  const read = `${tell(voice, say.read)}${colon}${citationsText(sources, voice.language)}`;
  return [
    name(span(capital(label), 'strong')),
    ...(voice.audience === 'patient' ? [paragraph(3, description)] : []),
    ...(aside === undefined ? [] : [item(3, '!', span(aside, 'open'))]),
    item(3, '?', text),
    paragraph(4, span(`${tell(voice, say.askWhom, { whom: askWhom })}.`, 'faint')),
    ...(sources.length === 0 ? [] : [paragraph(4, span(read, 'faint'))]),
  ];
}

/** What no guideline names and is worth asking about. It has no standing. */
export function consideredBlocks(beside: Beside, voice: Voice): readonly Block[] {
  const lines = consideredLines(beside, voice);
  if (lines.length === 0) return [];
  return [
    section(`${tell(voice, consideredWords.heading)} (${lines.length})`),
    paragraph(0, span(tell(voice, consideredWords.meaning), 'faint')),
    ...lines.flatMap((each) => lineBlocks(each, voice)),
  ];
}

/** The risk group, or those that are possible, with its factors; nothing where the library tells of none. */
export function riskBlocks(beside: Beside, voice: InLibrary): readonly Block[] {
  const line = riskLine(beside, voice);
  return line === undefined ? [] : [item(1, '•', line)];
}
