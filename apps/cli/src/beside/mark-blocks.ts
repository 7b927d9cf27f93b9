import { groupBy, type Mark, reasonLines, words } from '@renavigate/engine';
import {
  citationsText,
  type InLibrary,
  inCommon,
  tell,
  type Voice,
} from '@renavigate/guideline/tell';
import { type Block, item, paragraph, span } from '../document/document.ts';
import { say } from './words.ts';

/** The sources of a guardrail, for those who look them up. */
function sourcesText({ guardrail }: Mark, { language }: Voice): string {
  return guardrail.kind === 'question' ? '' : citationsText(guardrail.sources, language);
}

function behindText(mark: Mark, voice: InLibrary): string {
  const colon = tell(voice, words.colon);
  const facts = reasonLines(mark.reason, inCommon(voice)).map(({ text }) => text);
  const because = `${tell(voice, say.because)}${colon}${facts.join(tell(voice, words.semicolon))}`;
  const whom = tell(voice, say.askWhom, { whom: mark.guardrail.askWhom[voice.language] });
  return `${because}. ${whom}.`;
}

/** A guardrail that holds: what it says, why, whom to ask, and where it was read. */
function holdingBlocks(mark: Mark, voice: InLibrary, depth: number): readonly Block[] {
  const { guardrail } = mark;
  const kind = tell(voice, guardrail.kind === 'caution' ? say.markHolds : say.questionHolds);
  const colon = tell(voice, words.colon);
  const label = `${kind} · ${tell(voice, guardrail.label)}${colon}`;
  const sources = voice.audience === 'clinician' ? sourcesText(mark, voice) : '';
  return [
    item(depth, '!', span(label, 'open'), tell(voice, guardrail.text)),
    paragraph(depth + 1, span(behindText(mark, voice), 'faint')),
    ...(sources === ''
      ? []
      : [paragraph(depth + 1, span(`${tell(voice, say.read)}${colon}${sources}`, 'faint'))]),
  ];
}

/**
 * The guardrails that hold of an option. What was told at an option above is only named again; `told` remembers it.
 */
export function holdingMarkBlocks(
  marks: readonly Mark[],
  voice: InLibrary,
  depth: number,
  told: Set<string> = new Set(),
): readonly Block[] {
  return marks
    .filter(({ truth }) => truth === 'true')
    .flatMap((mark) => {
      const { id, label } = mark.guardrail;
      if (!told.has(id)) {
        told.add(id);
        return holdingBlocks(mark, voice, depth);
      }
      const again = ` (${tell(voice, say.seeAbove)})`;
      return [item(depth, '!', span(tell(voice, label), 'open'), span(again, 'faint'))];
    });
}

/** The guardrails that may hold, a line for each whom to ask. */
export function openMarkBlocks(
  marks: readonly Mark[],
  voice: InLibrary,
  depth: number,
): readonly Block[] {
  const open = marks.filter(({ truth }) => truth === 'unknown');
  const byWhom = groupBy(open, ({ guardrail }) => guardrail.askWhom.en);
  return [...byWhom.values()].map((those) => {
    const whom = those[0]?.guardrail.askWhom[voice.language] ?? '';
    const labels = [...new Set(those.map(({ guardrail }) => tell(voice, guardrail.label)))];
    const lead = `${tell(voice, say.askAbout, { whom })}${tell(voice, words.colon)}`;
    return item(depth, '?', span(lead, 'faint'), labels.join(tell(voice, words.semicolon)));
  });
}
