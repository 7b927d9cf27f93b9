import {
  type CompiledLibrary,
  type Known,
  pressedAt,
  type Talk,
  type TalkAnswers,
  type TalkPage,
  type TalkQuestion,
  type TalkState,
  talkState,
} from '@renavigate/engine';

/** A talk from its first page to the first answer. */
export interface Walk {
  readonly pages: readonly TalkPage[];
  readonly answers: TalkAnswers;
  readonly taps: number;
  readonly words: number;
  readonly end: TalkState;
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** The words of a page, as a person meets them. */
function wordsOf({ heading, why, questions }: TalkPage): number {
  const texts = questions.flatMap(({ text, choices }) => [
    text.patient.en,
    ...choices.map(({ label }) => label.patient.en),
  ]);
  return [heading.patient.en, why.patient.en, ...new Set(texts)]
    .map(wordsIn)
    .reduce((one, other) => one + other, 0);
}

/** One press where a page asks one thing of which one holds; else each press, and one to go on. */
function tapsOf(
  { questions, withoutAll }: TalkPage,
  pressed: readonly (readonly string[])[],
): number {
  const count = pressed.flat().length;
  if (count === 0 && withoutAll !== undefined) return 1;
  const [only] = questions;
  return questions.length === 1 && only?.several !== true ? 1 : count + 1;
}

/** Walks through a talk; `press` says what the person presses at each question. */
export function walk(
  talk: Talk,
  library: CompiledLibrary,
  press: (question: TalkQuestion) => readonly string[],
): Walk {
  const answers = new Map<string, readonly string[]>();
  const pages: TalkPage[] = [];
  for (;;) {
    const state = talkState({ talk, library, answers });
    const [question] = state.next?.questions ?? [];
    if (state.next === undefined || question === undefined) {
      const pressed = (page: TalkPage) => page.questions.map(({ id }) => answers.get(id) ?? []);
      const sum = (of: (page: TalkPage) => number) =>
        pages.reduce((all, page) => all + of(page), 0);
      // One tap to begin; and what was wished is said back on a page of its own.
      const taps = 1 + Number(state.isEnded) + sum((page) => tapsOf(page, pressed(page)));
      return { pages, answers, taps, words: sum(wordsOf), end: state };
    }
    answers.set(question.id, press(question));
    // A question that shows on a page once another of it is answered is no page of its own.
    const last = pages.at(-1)?.id === state.next.id ? pages.pop() : undefined;
    pages.push({ ...state.next, questions: [...(last?.questions ?? []), question] });
  }
}

/** The walk of a person of whom all this is known. */
export const walkOf = (talk: Talk, library: CompiledLibrary, known: Known) =>
  walk(talk, library, (question) => pressedAt(question, known));
