import {
  type PatientCache,
  patientCache,
  type Talk,
  type TalkAnswers,
  type TalkPage,
  type TalkQuestion,
  type TalkState,
  talkState,
} from '@renavigate/engine';
import { tell, type Voice } from '@renavigate/guideline/tell';
import type { Held } from '../base/library.ts';
import { printable } from '../base/text.ts';
import { alertBlocks } from '../beside/alert-blocks.ts';
import { type Block, choice, paragraph, span } from '../document/document.ts';
import { say as common } from '../interview/words.ts';
import { say } from './words.ts';

/** Where a talk at the terminal stands. */
export interface Session {
  readonly library: Held;
  readonly talk: Talk;
  readonly voice: Voice;
  readonly cache: PatientCache;
  readonly answers: TalkAnswers;
  readonly state: TalkState;
}

/** What comes of a line: where the talk stands then, what to say, and whether to ask. */
export interface Step {
  readonly session: Session;
  readonly blocks: readonly Block[];
  readonly showQuestion: boolean;
  readonly isEnded: boolean;
}

/** A talk of which nothing is answered. */
export function startSession(library: Held, talk: Talk, voice: Voice): Session {
  const cache = patientCache();
  const answers: TalkAnswers = new Map();
  return {
    library,
    talk,
    voice,
    cache,
    answers,
    state: talkState({ talk, library, answers, cache }),
  };
}

function answering(session: Session, answers: TalkAnswers): Session {
  const { talk, library, cache } = session;
  return { ...session, answers, state: talkState({ talk, library, answers, cache }) };
}

interface Asked {
  readonly page: TalkPage;
  readonly question: TalkQuestion;
}

function askedIn({ state: { next } }: Session): Asked | undefined {
  const question = next?.questions[0];
  return next === undefined || question === undefined ? undefined : { page: next, question };
}

/** The question that is being asked, as it is shown: the heading of its page with the first of it. */
export function currentQuestion(session: Session): readonly Block[] {
  const { voice, answers, talk, state } = session;
  if (state.isEnded) return endedBlocks(session);
  const asked = askedIn(session);
  if (asked === undefined) return [];
  const { page, question } = asked;
  const all = talk.pages.find(({ id }) => id === page.id)?.questions ?? [];
  const isBegun = all.some(({ id }) => answers.has(id));
  const hints = [
    ...(question.several === true ? [tell(voice, say.several)] : []),
    ...(question.number === undefined ? [] : [tell(voice, say.number)]),
    ...(page.withoutAll === undefined
      ? []
      : [tell(voice, say.withoutAll, { label: tell(voice, page.withoutAll) })]),
  ];
  return [
    ...(isBegun ? [] : [paragraph(0, span(tell(voice, page.heading), 'strong'))]),
    paragraph(0, tell(voice, question.text)),
    ...question.choices.map(({ label }, index) => choice(String(index + 1), tell(voice, label))),
    ...(hints.length === 0 ? [] : [paragraph(0, span(hints.join(' '), 'faint'))]),
  ];
}

/** What the wish means, said back, with the way to return. */
function endedBlocks({ voice, talk: { ended } }: Session): readonly Block[] {
  return [
    paragraph(0, span(tell(voice, ended.heading), 'strong')),
    paragraph(0, tell(voice, ended.text)),
    paragraph(0, span(tell(voice, say.confirm, { back: tell(voice, ended.back) }), 'faint')),
  ];
}

function stay(session: Session, words: string): Step {
  return { session, blocks: [paragraph(1, words)], showQuestion: false, isEnded: false };
}

function goOn(session: Session, given: readonly (readonly [string, readonly string[]])[]): Step {
  const next = answering(session, new Map([...session.answers, ...given]));
  // Where the wish has ended it, that is said back, and the next line confirms it or returns.
  const isEnded = next.state.next === undefined && !next.state.isEnded;
  return { session: next, blocks: urgentBlocks(session, next), showQuestion: !isEnded, isEnded };
}

/** What cannot wait is said at once, when an answer tells it: not after ten more pages. */
function urgentBlocks({ state: before }: Session, { state, library, voice }: Session) {
  const told = new Set(before.beside.alerts.map(({ alert }) => alert));
  const alerts = state.beside.alerts.filter(({ alert }) => !told.has(alert));
  return alertBlocks({ ...state.beside, alerts }, [], { library, ...voice }, 'short');
}

/** The question asked before this one; its answer is taken back. */
function goBack(session: Session): Step {
  const last = [...session.answers.keys()].at(-1);
  if (last === undefined) return stay(session, tell(session.voice, common.nothingBefore));
  const before = new Map([...session.answers].filter(([id]) => id !== last));
  return { session: answering(session, before), blocks: [], showQuestion: true, isEnded: false };
}

/** What of the choices was typed by its number, or why it cannot be taken. */
function pressedIn(typed: string, { question }: Asked, voice: Voice): readonly string[] | string {
  const { choices, several } = question;
  const numbers = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const picked = numbers.map((part) =>
    /^\d{1,3}$/.test(part) ? choices[Number(part) - 1] : undefined,
  );
  const known = picked.filter((each) => each !== undefined);
  if (known.length < numbers.length || known.length === 0) {
    return tell(voice, say.notOneOf, { received: printable(typed), last: choices.length });
  }
  if (several !== true && known.length > 1) return tell(voice, say.onlyOne);
  const alone = known.find((each) => each.alone === true);
  if (alone !== undefined && known.length > 1) {
    return tell(voice, say.alone, { label: tell(voice, alone.label) });
  }
  return known.map(({ id }) => id);
}

/** What comes of one typed line. */
export function answerLine(session: Session, line: string): Step {
  const { voice } = session;
  const typed = line.trim();
  if (session.state.isEnded && /^b$/i.test(typed)) return goBack(session);
  const asked = askedIn(session);
  if (asked === undefined || /^q$/i.test(typed)) {
    return { session, blocks: [], showQuestion: false, isEnded: true };
  }
  const { page, question } = asked;
  if (/^b$/i.test(typed)) return goBack(session);
  if (typed === '?') return stay(session, tell(voice, page.why));
  if (/^x$/i.test(typed) && page.withoutAll !== undefined) {
    return goOn(
      session,
      page.questions.map(({ id }) => [id, []]),
    );
  }
  const number = /^=\s*(\d+([.,]\d+)?)$/.exec(typed)?.[1]?.replace(',', '.');
  if (number !== undefined && question.number !== undefined) {
    return goOn(session, [[question.id, [number]]]);
  }
  const pressed = pressedIn(typed, asked, voice);
  return typeof pressed === 'string'
    ? stay(session, pressed)
    : goOn(session, [[question.id, pressed]]);
}
