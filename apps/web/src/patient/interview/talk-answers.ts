import {
  derive,
  type Fact,
  factsOfTalk,
  groupBy,
  isWholeList,
  pressedAt,
  sayableIn,
  type Talk,
  type TalkAnswers,
  type TalkPage,
  type TalkQuestion,
  type TalkState,
  type Term,
  type TermId,
  talkPage,
  talkState,
  termOf,
} from '@renavigate/engine';
import { type Answer, type Answers, factsOf } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';

/** What a page of the talk and all other pages share: what was pressed in the talk, and every answer. */
export interface Talked {
  /** What was pressed since the page was opened, by the name of the question. */
  readonly talk: TalkAnswers;
  readonly answers: Answers;
}

/** The terms of which some answer to a question says something. */
export function termsAsked(question: TalkQuestion): ReadonlySet<TermId> {
  return new Set(sayableIn(question).map(({ term }) => term));
}

const questionsOf = ({ pages }: Talk) => pages.flatMap(({ questions }) => questions);

/**
 * The questions that are not asked again: those that were pressed, and those of which all was answered elsewhere, by a
 * link or by a question for one thing alone. Who the person is changes only words, and is not asked of who goes on.
 */
function answered(talk: Talk, { talk: pressed, answers }: Talked): TalkAnswers {
  const questions = questionsOf(talk);
  const own = questions.filter(({ id }) => pressed.has(id));
  const spokenOf = new Set(own.flatMap((question) => [...termsAsked(question)]));
  const elsewhere = questions.filter((question) => {
    const terms = [...termsAsked(question)];
    if (pressed.has(question.id) || (terms.length === 0 && answers.size === 0)) return false;
    return terms.every((term) => answers.has(term) && !spokenOf.has(term));
  });
  return new Map([...pressed, ...elsewhere.map(({ id }) => [id, []] as const)]);
}

/**
 * Where the talk stands; undefined where a library has none, and for who did not come by it, as with a link: their
 * answers are the answer's, and are changed one by one.
 */
export function stateOfTalk({ library }: Guidelines, talked: Talked): TalkState | undefined {
  const { talk, terms } = library.content;
  const isTalking = talked.talk.size > 0 || talked.answers.size === 0;
  if (talk === undefined || !isTalking) return undefined;
  const { facts } = factsOf(talked.answers, terms);
  return talkState({ talk, library, facts, answers: answered(talk, talked) });
}

/** The talk of somebody whose page was made anew in the midst of it: it goes on where it was. */
export function resumed({ library: { content } }: Guidelines, answers: Answers): TalkAnswers {
  const none: TalkAnswers = new Map();
  return content.talk === undefined ? none : answered(content.talk, { talk: none, answers });
}

/** A page of the talk with what is asked on it, answered or not. */
export function pageOfTalk({ library }: Guidelines, talked: Talked, page: TalkPage): TalkPage {
  const { talk, terms } = library.content;
  if (talk === undefined) return page;
  const { facts } = factsOf(talked.answers, terms);
  return talkPage({ talk, library, facts, answers: answered(talk, talked) }, page);
}

/** What stands pressed at a question: what was pressed there, or what fits what was answered elsewhere. */
export function pressedNow(
  { library }: Guidelines,
  { talk, answers }: Talked,
  question: TalkQuestion,
): readonly string[] {
  const own = talk.get(question.id);
  if (own !== undefined || answers.size === 0) return own ?? [];
  const { facts } = factsOf(answers, library.content.terms);
  return pressedAt(question, derive(facts, library.rules).known);
}

/** What some facts of one term are as the answer to it; none of them: it was asked, and is not known. */
function answerOf(term: Term, facts: readonly Fact[]): Answer {
  const [fact] = facts;
  switch (fact?.kind) {
    case undefined:
      return { kind: 'unknown' };
    case 'yesNo':
      return { kind: 'yesNo', value: fact.value };
    case 'oneOf':
      return { kind: 'oneOf', value: fact.value };
    case 'number':
      return { kind: 'number', ...fact.stated };
    case 'includes': {
      const listed = facts.filter((each) => each.kind === 'includes');
      const isWhole = term.kind === 'severalOf' && isWholeList(term, listed);
      return {
        kind: 'severalOf',
        chosen: listed.filter(({ present }) => present).map(({ value }) => value),
        offered: listed.map(({ value }) => value),
        // Where nothing is ruled out, the person is sure of nothing but what is there.
        sure: isWhole || listed.some(({ present }) => !present),
        ...(isWhole ? {} : { isPart: true }),
      };
    }
  }
}

/**
 * What is known once a page of the talk was answered. What the page asks and says nothing of is not known; a question of
 * it that is not shown any more was not asked.
 */
export function withPage(
  { library }: Guidelines,
  talked: Talked,
  page: TalkPage,
  given: TalkAnswers,
): Talked {
  const { talk, terms } = library.content;
  if (talk === undefined) return talked;
  const before = [...talked.talk].filter(([id]) => page.questions.every((each) => each.id !== id));
  const pressed: TalkAnswers = new Map([...before, ...given]);
  const facts = groupBy(factsOfTalk(talk, pressed, terms), ({ term }) => term);
  const spokenOf = (ids: (id: string) => boolean) =>
    new Set(questionsOf(talk).flatMap((each) => (ids(each.id) ? [...termsAsked(each)] : [])));
  const asked = spokenOf((id) => pressed.has(id));
  const gone = spokenOf((id) => talked.talk.has(id) && !pressed.has(id));
  const ofPage = spokenOf((id) => given.has(id));
  const kept = [...talked.answers].filter(([term]) => !gone.has(term) || asked.has(term));
  const now = [...ofPage].map(
    (term) => [term, answerOf(termOf(term, terms), facts.get(term) ?? [])] as const,
  );
  return { talk: pressed, answers: new Map([...kept, ...now]) };
}

/** What was pressed in the talk, once one thing was answered by itself: what it said of that no longer counts. */
export function withoutTerm({ library }: Guidelines, pressed: TalkAnswers, term: TermId) {
  const { talk } = library.content;
  if (talk === undefined) return pressed;
  const told = questionsOf(talk).filter((question) => termsAsked(question).has(term));
  const names = new Set(told.map(({ id }) => id));
  return new Map([...pressed].filter(([id]) => !names.has(id)));
}
