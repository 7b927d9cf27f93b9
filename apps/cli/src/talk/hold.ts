import { moreExact, termOf, words } from '@renavigate/engine';
import { optionLabel, type Together, tell } from '@renavigate/guideline/tell';
import { badInput, type Refusal } from '../base/refusal.ts';
import type { World } from '../base/world.ts';
import { alertBlocks } from '../beside/alert-blocks.ts';
import { firstDocument } from '../beside/first-document.ts';
import { type Block, type Document, paragraph, span, title } from '../document/document.ts';
import { printText, type Setting } from '../document/print-text.ts';
import { inputRefusal } from '../input/read-bytes.ts';
import { openLines } from '../interview/lines.ts';
import { outOfPatience, patienceAfter, patient } from '../interview/patience.ts';
import { say as common } from '../interview/words.ts';
import { answerLine, currentQuestion, type Session } from './session.ts';
import { say } from './words.ts';

/** A talk that was held, and why it was ended, where neither the person nor the last question ended it. */
export interface Held {
  readonly session: Session;
  readonly stopped?: Refusal;
}

function welcome({ library, voice }: Session): readonly Block[] {
  const list = library.editions
    .map(
      ({ edition: { source } }) =>
        `${source.body[voice.language]}, ${source.title[voice.language]}`,
    )
    .join(words.semicolon[voice.language]);
  return [
    title('Renavigate'),
    paragraph(0, tell(voice, say.welcome)),
    paragraph(0, tell(voice, common.source, { list })),
    paragraph(0, span(tell(voice, say.keys), 'faint')),
  ];
}

/** Asks until nothing is left to ask, the input ends, or the person does. Undefined when Ctrl-C ended it. */
export async function holdTalk(
  start: Session,
  world: World,
  setting: Setting,
): Promise<Held | undefined> {
  const show = (blocks: readonly Block[]) => {
    if (blocks.length > 0) world.output.write(printText(blocks, setting));
  };
  const lines = await openLines(world, '> ');
  let session = start;
  let patience = patient;
  show([...welcome(session), ...currentQuestion(session)]);
  try {
    for (;;) {
      const line = await lines.next();
      if (lines.isInterrupted()) return undefined;
      if (line === undefined) {
        const failure = lines.failure();
        return failure === undefined ? { session } : { session, stopped: inputRefusal(failure) };
      }
      const step = answerLine(session, line);
      patience = patienceAfter(patience, step.session.answers !== session.answers);
      session = step.session;
      show(step.blocks);
      if (step.isEnded || (world.output.isClosed && world.input.isTTY)) return { session };
      const over = lines.isTyped ? undefined : outOfPatience(patience);
      if (over !== undefined) return { session, stopped: badInput(over) };
      if (step.showQuestion) show(currentQuestion(session));
    }
  } finally {
    lines.close();
  }
}

/** What one more answer could change in the first choices, or that none of the person's own would. */
function nextBlocks(session: Session, together: Together): readonly Block[] {
  const { library, state } = session;
  const given = state.beside.facts.filter(({ source }) => source.kind === 'answer');
  const next = moreExact(library, given, state.answer, new Set());
  if (next === undefined) return [paragraph(0, tell(together, say.done))];
  const question = tell(together, termOf(next.term, library.content.terms).question);
  const named = (options: readonly string[]) =>
    options.map((option) => optionLabel(option, together)).join(', ');
  return [
    paragraph(0, tell(together, say.next, { question })),
    ...(next.comes.length === 0
      ? []
      : [paragraph(1, tell(together, say.comes, { list: named(next.comes) }))]),
    ...(next.leaves.length === 0
      ? []
      : [paragraph(1, tell(together, say.leaves, { list: named(next.leaves) }))]),
  ];
}

/** What is told at the end: what cannot wait, how the talk ended, and the first answer. */
export function endDocument(session: Session): Document {
  const { library, voice, cache, state, talk } = session;
  const together: Together = { library, beside: state.beside, cache, ...voice };
  const document = firstDocument(together, [], []);
  const urgent = alertBlocks(state.beside, [], together, 'short');
  const { ended } = talk;
  const closing = state.isEnded
    ? [
        paragraph(0, span(tell(voice, ended.heading), 'strong')),
        paragraph(0, tell(voice, ended.text)),
      ]
    : state.next === undefined
      ? []
      : [paragraph(0, tell(voice, common.ended))];
  return [
    ...urgent,
    ...closing,
    ...document.slice(urgent.length),
    ...(state.isEnded ? [] : nextBlocks(session, together)),
  ];
}
