import type { PatientCache } from '../compiled/patient-cache.ts';
import { bearingOn } from '../first/bearing.ts';
import { type FirstAnswer, firstAnswer } from '../first/first-answer.ts';
import { byKey, type Fact } from '../model/fact.ts';
import type { TermId } from '../model/term-id.ts';
import { adviseBeside, type Beside } from '../panel/beside.ts';
import type { CompiledLibrary } from '../panel/library.ts';
import { type Definitions, evaluate, type Known } from '../semantics/evaluate.ts';
import { factsOfTalk, keyOfSaid, sayableIn } from './said.ts';
import type { Talk, TalkAnswers, TalkPage, TalkQuestion } from './talk.ts';

const none: Definitions = { conditions: new Map(), classifications: new Map() };

/** Where a talk stands: what is known, what is answered so far, and what is asked next. */
export interface TalkState {
  readonly beside: Beside;
  readonly answer: FirstAnswer;
  /** The next page, with the questions of it that are still to be asked; undefined at the end. */
  readonly next: TalkPage | undefined;
  /** The person's wish has ended the talk. */
  readonly isEnded: boolean;
}

/**
 * How a talk goes on: which questions were answered, and all that is known then. The facts are what the answers say,
 * unless the caller holds them itself: with those of a record, or as they were corrected since.
 */
export interface TalkAsked {
  readonly talk: Talk;
  readonly library: CompiledLibrary;
  readonly answers: TalkAnswers;
  readonly facts?: readonly Fact[];
  readonly cache?: PatientCache;
}

/** What is known at a point of a talk, and what of it can still change what is told first. */
interface Standing {
  readonly beside: Beside;
  readonly answer: FirstAnswer;
  readonly known: Known;
  readonly bearing: ReadonlySet<TermId>;
}

function standingOf({ talk, library, answers, facts, cache }: TalkAsked): Standing {
  const said = facts ?? factsOfTalk(talk, answers, library.content.terms);
  const beside = adviseBeside(library, { facts: said }, cache);
  const answer = firstAnswer(library, beside);
  const bearing = bearingOn(answer.decides, library.content.implications);
  return { beside, answer, known: byKey(beside.facts), bearing };
}

/**
 * Where a talk stands after some answers. A page is skipped where everything it asks is known, or where no answer to it
 * could change what is told first, alone or with others. Pure.
 */
export function talkState(asked: TalkAsked): TalkState {
  const { talk, answers } = asked;
  const standing = standingOf(asked);
  const { beside, answer } = standing;
  const isEnded = evaluate(talk.ends, standing.known, none) === 'true';
  const pages = isEnded ? [] : talk.pages.map((page) => pageDue(page, answers, standing));
  const next = pages
    .map((page) => ({ ...page, questions: page.questions.filter(({ id }) => !answers.has(id)) }))
    .find(({ questions }) => questions.length > 0);
  return { beside, answer, next, isEnded };
}

/**
 * A page of a talk as it stands after some answers, those of its own questions among them: what is asked on it, answered
 * or not. A question that an answer calls for is there as soon as that is given, and gone when it is taken back. Pure.
 */
export function talkPage(asked: TalkAsked, page: TalkPage): TalkPage {
  return pageDue(page, asked.answers, standingOf(asked));
}

/** The questions of a page that are answered, and may be, and those that are still to be asked. */
function pageDue(page: TalkPage, answers: TalkAnswers, { known, bearing }: Standing): TalkPage {
  if (page.when !== undefined && evaluate(page.when, known, none) !== 'true') {
    return { ...page, questions: [] };
  }
  const questions = page.questions.filter(
    (question) =>
      isAfter(question, answers) &&
      (question.when === undefined || evaluate(question.when, known, none) === 'true') &&
      (answers.has(question.id) || isAsked(question, page, known, bearing)),
  );
  return { ...page, questions };
}

/** Whether the choice was pressed after which a question is asked. */
function isAfter({ after }: TalkQuestion, answers: TalkAnswers): boolean {
  return after === undefined || answers.get(after.question)?.includes(after.choice) === true;
}

/** What is known is not asked again; what changes nothing is asked only where it is about the person. */
function isAsked(
  question: TalkQuestion,
  page: TalkPage,
  known: Known,
  bearing: ReadonlySet<TermId>,
): boolean {
  const said = sayableIn(question);
  const open = said.filter((each) => !known.has(keyOfSaid(each)));
  if (page.always === true && question.when === undefined) {
    return said.length === 0 || open.length > 0;
  }
  return open.some((each) => bearing.has(each.term));
}
