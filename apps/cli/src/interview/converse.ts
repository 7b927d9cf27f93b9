import { words } from '@renavigate/engine';
import { type Together, tell } from '@renavigate/guideline/tell';
import { badInput, type Refusal } from '../base/refusal.ts';
import type { World } from '../base/world.ts';
import { type Block, paragraph } from '../document/document.ts';
import { printText, type Setting } from '../document/print-text.ts';
import { inputRefusal } from '../input/read-bytes.ts';
import { openLines } from './lines.ts';
import { outOfPatience, patienceAfter, patient } from './patience.ts';
import { say } from './words.ts';

/** What comes of a line: where the conversation stands then, what to say, and whether to ask. */
interface Step<State> {
  readonly state: State;
  readonly blocks: readonly Block[];
  readonly showQuestion: boolean;
  readonly isEnded: boolean;
}

/** A conversation at the terminal. */
export interface Conversation<State> {
  readonly welcome: readonly Block[];
  readonly question: (state: State) => readonly Block[];
  readonly answer: (state: State, line: string) => Step<State>;
}

/** A conversation that was held, and why it was ended, where neither the person nor the last question ended it. */
export interface Conversed<State> {
  readonly state: State;
  readonly stopped?: Refusal;
}

/** The editions that are asked, each with whose it is. */
export function sourceLine({
  library,
  ...voice
}: Pick<Together, 'library' | 'language' | 'audience'>) {
  const { language } = voice;
  const list = library.editions
    .map(({ edition: { source } }) => `${source.body[language]}, ${source.title[language]}`)
    .join(words.semicolon[language]);
  return paragraph(0, tell(voice, say.source, { list }));
}

/** Asks until nothing is left to ask, the input ends, or the person does. Undefined when Ctrl-C ended it. */
export async function converse<State extends { readonly answers: unknown }>(
  start: State,
  { welcome, question, answer }: Conversation<State>,
  world: World,
  setting: Setting,
): Promise<Conversed<State> | undefined> {
  const show = (blocks: readonly Block[]) => {
    if (blocks.length > 0) world.output.write(printText(blocks, setting));
  };
  const ask = (state: State) => {
    world.output.write('\n');
    show(question(state));
  };
  const lines = await openLines(world, '> ');
  let state = start;
  let patience = patient;
  show(welcome);
  ask(state);
  try {
    for (;;) {
      const line = await lines.next();
      if (lines.isInterrupted()) return undefined;
      if (line === undefined) {
        const failure = lines.failure();
        return failure === undefined ? { state } : { state, stopped: inputRefusal(failure) };
      }
      const step = answer(state, line);
      patience = patienceAfter(patience, step.state.answers !== state.answers);
      state = step.state;
      show(step.blocks);
      // Somebody who no longer sees the questions; a program may go on answering them.
      if (step.isEnded || (world.output.isClosed && world.input.isTTY)) return { state };
      const over = lines.isTyped ? undefined : outOfPatience(patience);
      if (over !== undefined) return { state, stopped: badInput(over) };
      if (step.showQuestion) ask(state);
    }
  } finally {
    lines.close();
  }
}
