import { groupBy, type Mark, reasonLines, words } from '@renavigate/engine';
import { citationsText, type InLibrary, inCommon, tell } from '@renavigate/guideline/tell';
import { type Block, item, paragraph, span } from '../document/document.ts';
import { say } from './words.ts';

/** Most sources of a guardrail that are named where reasons are not asked for. */
const citedAtMost = 3;

/** The sources of a guardrail, for those who look them up; with all reasons, all of them. */
function sourcesText({ guardrail }: Mark, voice: MarksVoice): string {
  if (guardrail.kind === 'question') return '';
  const { sources } = guardrail;
  const count = sources.length - citedAtMost;
  if (voice.explain === true || count <= 1) return citationsText(sources, voice.language);
  const first = citationsText(sources.slice(0, citedAtMost), voice.language);
  return `${first}${tell(voice, words.semicolon)}${tell(voice, say.moreSources, { count })}`;
}

/** A voice, and whether every reason is to be told. */
type MarksVoice = InLibrary & { readonly explain?: boolean };

function behindText(mark: Mark, voice: InLibrary): string {
  const colon = tell(voice, words.colon);
  const facts = reasonLines(mark.reason, inCommon(voice)).map(({ text }) => text);
  const because = `${tell(voice, say.because)}${colon}${facts.join(tell(voice, words.semicolon))}`;
  const whom = tell(voice, say.askWhom, { whom: mark.guardrail.askWhom[voice.language] });
  return `${because}. ${whom}.`;
}

/** A guardrail that holds: what it says, why, whom to ask, and where it was read. */
function holdingBlocks(mark: Mark, voice: MarksVoice, depth: number): readonly Block[] {
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
  voice: MarksVoice,
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
