import {
  type CompiledEdition,
  type Fact,
  type FactKey,
  numbersBehind,
  type PatientCache,
  patientCache,
  type Question,
  type Term,
  type TermId,
  termOf,
} from '@renavigate/engine';
import { type Told, tell } from '@renavigate/guideline/tell';
import type { Held } from '../base/library.ts';
import type { Block } from '../document/document.ts';
import { paragraph } from '../document/document.ts';
import {
  type Answer,
  type Answers,
  adviseAll,
  contradictionsOf,
  knownFromOthers,
  progressOf,
  questionAfter,
} from './answers.ts';
import { contradictionBlocks, notedText, progressText, questionBlocks } from './ask-question.ts';
import { type Choice, choicesOf } from './choices.ts';
import { questionHelp } from './help.ts';
import { type AnswerRead, readAnswer } from './read-answer.ts';
import { say } from './words.ts';

/** Where an interview stands. */
export interface Interview {
  readonly library: Held;
  /** What was found of the answers; it goes with the interview. */
  readonly cache: PatientCache;
  readonly voice: Pick<Told, 'language' | 'audience'>;
  readonly answers: Answers;
  /** The question that is being asked; undefined when there is none left. */
  readonly asked: TermId | undefined;
  /** The question that was chosen, with what it is for: the one that is asked, unless the person went back. */
  readonly chosen: Question | undefined;
}

/** What comes of a line: where the interview stands then, what to say, and whether to show the question. */
export interface Step {
  readonly interview: Interview;
  readonly blocks: readonly Block[];
  readonly showQuestion: boolean;
  readonly isEnded: boolean;
}

/** An interview of which nothing is answered. */
export function startInterview(library: Held, voice: Interview['voice']): Interview {
  const answers: Answers = new Map();
  const cache = patientCache();
  const chosen = questionAfter(library, answers, cache);
  return { library, cache, voice, answers, asked: chosen?.term, chosen };
}

interface Asked {
  readonly term: Term;
  readonly choices: readonly Choice[];
  readonly known: ReadonlyMap<FactKey, Fact>;
  readonly edition: CompiledEdition;
}

function askedIn({ library, asked, answers, voice }: Interview): Asked | undefined {
  if (asked === undefined) return undefined;
  const { editions, content } = library;
  const edition = editions.find(({ ownTerms }) => ownTerms.has(asked)) ?? editions[0];
  if (edition === undefined) throw new Error('There is no edition.');
  const term = termOf(asked, content.terms);
  const known = knownFromOthers(asked, answers, edition);
  return { term, known, edition, choices: choicesOf(term, known, voice) };
}

/** The question that is being asked, as it is shown. */
export function currentQuestion(interview: Interview): readonly Block[] {
  const asked = askedIn(interview);
  if (asked === undefined) return [];
  const { term, choices, known, edition } = asked;
  const isFromNumbers = numbersBehind(edition, term.id).length > 0;
  const { chosen, answers, voice } = interview;
  const aim = chosen?.term === term.id ? chosen : undefined;
  const shown = { term, choices, known, before: answers.get(term.id), aim, isFromNumbers };
  return questionBlocks(shown, { ...voice, library: interview.library });
}

function stay(interview: Interview, blocks: readonly Block[], showQuestion = false): Step {
  return { interview, blocks, showQuestion, isEnded: false };
}

/** The question asked before this one; every answer is kept. */
function goBack(interview: Interview): Step {
  const order = [...interview.answers.keys()];
  const at = order.indexOf(interview.asked ?? '');
  const previous = order[(at < 0 ? order.length : at) - 1];
  if (previous === undefined) {
    return stay(interview, [paragraph(1, tell(interview.voice, say.nothingBefore))]);
  }
  return stay({ ...interview, asked: previous }, [], true);
}

/** The first of the numbers that the answer can be told from, one not given before the others; the rest are asked then. */
function goToNumbers(interview: Interview, { term, edition }: Asked): Step | undefined {
  const numbers = numbersBehind(edition, term.id);
  const next = numbers.find((id) => !interview.answers.has(id)) ?? numbers[0];
  return next === undefined ? undefined : stay({ ...interview, asked: next }, [], true);
}

/** Goes on to the next question, saying what is clear now. */
function goOn(interview: Interview, answers: Answers, noted: string): Step {
  const { library, cache, voice } = interview;
  const advices = adviseAll(library, answers, cache);
  const chosen = questionAfter(library, answers, cache, interview.asked);
  const next = { ...interview, answers, asked: chosen?.term, chosen };
  return {
    interview: next,
    blocks: [paragraph(1, noted, progressText(progressOf(advices), voice))],
    showQuestion: next.asked !== undefined,
    isEnded: next.asked === undefined,
  };
}

/** Takes an answer, unless it cannot be true together with the others: then the question is asked again. */
function take(interview: Interview, { term }: Asked, answer: Answer): Step {
  const answers = new Map(interview.answers).set(term.id, answer);
  const problems = contradictionsOf(
    term.id,
    adviseAll(interview.library, answers, interview.cache),
  );
  const isAgain = JSON.stringify(interview.answers.get(term.id)) === JSON.stringify(answer);
  const noted = notedText(term, answer, { ...interview.voice, library: interview.library });
  if (problems.length === 0) return goOn(interview, answers, noted);
  // Who gives the same answer again means it; the contradiction is told with the advice.
  if (isAgain)
    return goOn(interview, new Map(answers).set(term.id, { ...answer, isWhole: false }), '');
  return stay({ ...interview, answers }, contradictionBlocks(problems, interview.voice), true);
}

function takeTyped(interview: Interview, asked: Asked, typed: string): Step {
  const { term, choices, known, edition } = asked;
  const { answers, voice } = interview;
  const before = answers.get(term.id);
  if (typed === '') {
    if (before !== undefined) return take(interview, asked, before);
    const dontKnow = term.kind === 'number' ? say.numberNotKnown : String(choices.length);
    return stay(interview, [paragraph(1, tell(voice, say.emptyAnswer, { dontKnow }))]);
  }
  const others = [...answers].filter(([id]) => id !== term.id).flatMap(([, { facts }]) => facts);
  const question = { term, choices, known, others, terms: edition.edition.terms };
  const read: AnswerRead = readAnswer(typed, question, voice);
  if ('answer' in read) return take(interview, asked, read.answer);
  return stay(interview, [paragraph(1, read.wrong[voice.language])]);
}

/** What comes of one typed line. */
export function answerLine(interview: Interview, line: string): Step {
  const typed = line.trim();
  const asked = askedIn(interview);
  if (asked === undefined || /^q$/i.test(typed)) {
    return { interview, blocks: [], showQuestion: false, isEnded: true };
  }
  if (/^b$/i.test(typed)) return goBack(interview);
  if (typed === '?') {
    return stay(interview, questionHelp(asked.term, interview.library.editions, interview.voice));
  }
  const numbers = /^n$/i.test(typed) ? goToNumbers(interview, asked) : undefined;
  return numbers ?? takeTyped(interview, asked, typed);
}
