import { moreExact, termOf } from '@renavigate/engine';
import { optionLabel, type Together, tell } from '@renavigate/guideline/tell';
import type { World } from '../base/world.ts';
import { alertBlocks } from '../beside/alert-blocks.ts';
import { firstDocument } from '../beside/first-document.ts';
import { type Block, type Document, paragraph, span, title } from '../document/document.ts';
import type { Setting } from '../document/print-text.ts';
import { type Conversed, converse, sourceLine } from '../interview/converse.ts';
import { say as common } from '../interview/words.ts';
import { answerLine, currentQuestion, type Session } from './session.ts';
import { say } from './words.ts';

function welcome({ library, voice }: Session): readonly Block[] {
  return [
    title('Renavigate'),
    paragraph(0, tell(voice, say.welcome)),
    sourceLine({ library, ...voice }),
    paragraph(0, span(tell(voice, say.keys), 'faint')),
  ];
}

/** Holds the talk at the terminal. Undefined when Ctrl-C ended it. */
export function holdTalk(
  start: Session,
  world: World,
  setting: Setting,
): Promise<Conversed<Session> | undefined> {
  const conversation = {
    welcome: welcome(start),
    question: currentQuestion,
    answer: (before: Session, line: string) => {
      const { session: state, ...step } = answerLine(before, line);
      return { ...step, state };
    },
  };
  return converse(start, conversation, world, setting);
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
