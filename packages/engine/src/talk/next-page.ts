import type { PatientCache } from '../compiled/patient-cache.ts';
import { bearingOn } from '../first/bearing.ts';
import { type FirstAnswer, firstAnswer } from '../first/first-answer.ts';
import { byKey, type Fact, keyOf } from '../model/fact.ts';
import type { TermId } from '../model/term-id.ts';
import { adviseBeside, type Beside } from '../panel/beside.ts';
import type { CompiledLibrary } from '../panel/library.ts';
import { type Definitions, evaluate, type Known } from '../semantics/evaluate.ts';
import { factsOfTalk, saidBy } from './said.ts';
import type { Said, Talk, TalkAnswers, TalkPage, TalkQuestion } from './talk.ts';

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

/** How a talk goes on. `brought` are facts that were known before it, such as those of a record. */
export interface TalkAsked {
  readonly talk: Talk;
  readonly library: CompiledLibrary;
  readonly answers: TalkAnswers;
  readonly brought?: readonly Fact[];
  readonly cache?: PatientCache;
}

/**
 * Where a talk stands after some answers. A page is skipped where everything it asks is known, or where no answer to it
 * could change what is told first, alone or with others. Pure.
 */
export function talkState(asked: TalkAsked): TalkState {
  const { talk, library, answers, brought = [], cache } = asked;
  const stated = factsOfTalk(talk, answers, library.content.terms);
  const beside = adviseBeside(library, { facts: [...brought, ...stated] }, cache);
  const answer = firstAnswer(library, beside);
  const known = byKey(beside.facts);
  const isEnded = evaluate(talk.ends, known, none) === 'true';
  const next = isEnded ? undefined : nextPage(asked, known, answer);
  return { beside, answer, next, isEnded };
}

function nextPage(
  { talk, library, answers }: TalkAsked,
  known: Known,
  { decides }: FirstAnswer,
): TalkPage | undefined {
  const bearing = bearingOn(decides, library.content.implications);
  for (const page of talk.pages) {
    const isDue = page.when === undefined || evaluate(page.when, known, none) === 'true';
    const questions = page.questions.filter(
      (question) =>
        !answers.has(question.id) &&
        isAfter(question, answers) &&
        isAsked(question, page, known, bearing),
    );
    if (isDue && questions.length > 0) return { ...page, questions };
  }
  return undefined;
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
  const { when, choices } = question;
  if (when !== undefined && evaluate(when, known, none) !== 'true') return false;
  const said = [...choices.flatMap(({ id }) => saidBy(question, [id])), ...saidBy(question, ['0'])];
  const open = said.filter((each) => !known.has(keyOfSaid(each)));
  if (page.always === true && when === undefined) return said.length === 0 || open.length > 0;
  return open.some((each) => bearing.has(each.term));
}

function keyOfSaid(said: Said) {
  return said.kind === 'includes' ? keyOf(said.term, said.value) : keyOf(said.term);
}
