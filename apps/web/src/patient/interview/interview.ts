import {
  type Advice,
  advise,
  adviseBeside,
  firstAnswer,
  type MoreExact,
  moreExact,
  nextQuestion,
  numbersBehind,
  openQuestions,
  type PatientCache,
  patientCache,
  type Question,
  splitKey,
  type TermId,
  termOf,
} from '@renavigate/engine';
import { type Answers, factsOf, nameOf } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import { isToAskAgain } from './offered.ts';

/** What is asked next, the options that the answer can make clear, and what it can change of what stands first. */
export type NextQuestion = Pick<Question, 'term' | 'bearsOn'> &
  Partial<Pick<MoreExact, 'comes' | 'leaves'>>;

/** What was found before, by everything that it depends on. Choosing a question takes a search. */
const found = () => new Map<string, NextQuestion | undefined>();

/** Asked first, whatever would settle more: it is the one that a frightened person can answer at once. */
function opening({ library }: Guidelines): NextQuestion | undefined {
  const { firstQuestion } = library.content;
  return firstQuestion === undefined ? undefined : { term: firstQuestion, bearsOn: [] };
}

/**
 * After a talk, the question that could change what stands first; without one, that whose answer settles most, over all
 * of today's guidelines at once. Undefined when no answer can change it. Pure.
 */
export function nextOf(guidelines: Guidelines, answers: Answers): NextQuestion | undefined {
  const first = answers.size === 0 ? opening(guidelines) : undefined;
  if (first !== undefined) return first;
  const name = nameOf(answers);
  const before = guidelines.memory.of(found);
  if (!before.has(name)) before.set(name, find(guidelines, answers));
  return before.get(name);
}

/** Whether the next question is known already, without a search. */
export function isForeseen({ memory }: Guidelines, answers: Answers): boolean {
  return answers.size === 0 || memory.of(found).has(nameOf(answers));
}

/** Remembers what was found elsewhere. */
export function remember(
  { memory }: Guidelines,
  answers: Answers,
  next: NextQuestion | undefined,
): void {
  memory.of(found).set(nameOf(answers), next);
}

/** All that may be asked: the questions of today's guidelines, and the numbers that a number given leaves to be asked. */
export function askedOf(guidelines: Guidelines, answers: Answers): readonly TermId[] {
  const { each, eachOfToday } = guidelines;
  const open = openQuestions(eachOfToday, adviceOn(guidelines, answers));
  return [...new Set([...each.questionOrder, ...open])];
}

/** The numbers from which the answer to a question can be told, those not given first. */
export function numbersToGive(
  { eachOfToday }: Guidelines,
  term: TermId,
  answers: Answers,
): readonly TermId[] {
  const numbers = numbersBehind(eachOfToday, term);
  const isGiven = (id: TermId) => answers.has(id);
  return [...numbers.filter((id) => !isGiven(id)), ...numbers.filter(isGiven)];
}

function adviceOn(
  { each, eachOfToday }: Guidelines,
  answers: Answers,
  cache?: PatientCache,
): Advice {
  return advise(eachOfToday, { facts: factsOf(answers, each.terms).facts }, cache);
}

function find(guidelines: Guidelines, answers: Answers): NextQuestion | undefined {
  const { library } = guidelines;
  return library.content.talk === undefined
    ? settlingMost(guidelines, answers)
    : changingFirst(guidelines, answers);
}

function changingFirst({ library }: Guidelines, answers: Answers): NextQuestion | undefined {
  const { facts } = factsOf(answers, library.content.terms);
  const answer = firstAnswer(library, adviseBeside(library, { facts }));
  const more = moreExact(library, facts, answer, new Set(answers.keys()));
  return more === undefined ? undefined : { ...more, bearsOn: [] };
}

function settlingMost(guidelines: Guidelines, answers: Answers): NextQuestion | undefined {
  const { each, eachOfToday } = guidelines;
  const cache = patientCache();
  const advice = adviceOn(guidelines, answers, cache);
  const done = [...answers].filter(([id, answer]) => {
    return !isToAskAgain(guidelines, each, answers, termOf(id, each.terms), answer);
  });
  const passedOver = new Set(done.map(([id]) => id));
  const last = [...answers.keys()].at(-1);
  const next = nextQuestion(eachOfToday, advice, passedOver, last, cache);
  return next === undefined ? undefined : bearing(next.term, advice);
}

/** A question with the options that it bears on, each once, however many guidelines speak of it. */
function bearing(term: TermId, { options }: Advice): NextQuestion {
  const open = options.filter(({ missing }) => missing.some((key) => splitKey(key).term === term));
  const names = open.map(({ option }) => option.slice(option.indexOf('/') + 1));
  return { term, bearsOn: [...new Set(names)] };
}
