import {
  type Advice,
  advise,
  nextQuestion,
  openQuestions,
  type Question,
  splitKey,
  type Term,
  type TermId,
  termOf,
} from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import { type Answer, type Answers, factsOf } from '../answers/answer.ts';
import { isToAskAgain } from '../answers/offered.ts';
import { combined } from '../guidelines/guidelines.ts';

const { each } = combined;

/** What is asked next, and the options that the answer can make clear. */
export type NextQuestion = Pick<Question, 'term' | 'bearsOn'>;

/** What was found before, by everything that it depends on. Choosing a question takes a search. */
const found = new Map<string, NextQuestion | undefined>();

function nameOf(answers: Answers): string {
  return JSON.stringify([...answers]);
}

/**
 * The question whose answer settles most, over all of today's guidelines at once; undefined when no answer can change
 * what any of them says. Pure.
 */
export function nextOf(answers: Answers): NextQuestion | undefined {
  const name = nameOf(answers);
  if (!found.has(name)) found.set(name, find(answers));
  return found.get(name);
}

/** Asked first, whatever would settle more: it is the one that a frightened person can answer at once. */
const opening: TermId = 'cancerCameBack';

function find(answers: Answers): NextQuestion | undefined {
  const advice = advise(each, { facts: factsOf(answers, each.terms).facts });
  const done = [...answers].filter(([id, answer]) => {
    return !isToAskAgain(each, answers, termOf(id, each.terms), answer);
  });
  const passedOver = new Set(done.map(([id]) => id));
  const next = nextQuestion(each, advice, passedOver, [...answers.keys()].at(-1));
  if (next === undefined) return undefined;
  const isFirst = answers.size === 0 && openQuestions(each, advice).includes(opening);
  return bearing(isFirst ? opening : next.term, advice);
}

/** A question with the options that it bears on, each once, however many guidelines speak of it. */
function bearing(term: TermId, { options }: Advice): NextQuestion {
  const open = options.filter(({ missing }) => missing.some((key) => splitKey(key).term === term));
  return {
    term,
    bearsOn: [...new Set(open.map(({ option }) => option.slice(option.indexOf('/') + 1)))],
  };
}

/** The answers that a person may well give to a question. Numbers, and choices of several, are too many to foresee. */
function likelyAnswers(term: Term): readonly Answer[] {
  const unknown: Answer = { kind: 'unknown' };
  switch (term.kind) {
    case 'yesNo':
      return [{ kind: 'yesNo', value: true }, { kind: 'yesNo', value: false }, unknown];
    case 'oneOf':
      return [...term.values.map(({ id }): Answer => ({ kind: 'oneOf', value: id })), unknown];
    case 'severalOf': {
      const offered = term.values.map(({ id }) => id);
      return [{ kind: 'severalOf', chosen: [], offered, sure: true }, unknown];
    }
    case 'number':
      return [unknown];
  }
}

/**
 * Finds the question after each likely answer, one in each idle moment, so that the next page is there at once.
 * Returns what stops it.
 */
export function foresee(answers: Answers, term: TermId): () => void {
  const waiting = likelyAnswers(termOf(term, common.terms)).map((answer) =>
    new Map(answers).set(term, answer),
  );
  let handle = 0;
  const step = () => {
    const next = waiting.shift();
    if (next === undefined) return;
    nextOf(next);
    handle = whenIdle(step);
  };
  handle = whenIdle(step);
  return () => cancelIdle(handle);
}

// Safari has no idle callbacks; a pause after what is on screen does there.
const hasIdle = typeof requestIdleCallback === 'function';
const whenIdle = (step: () => void) =>
  hasIdle ? requestIdleCallback(step) : Number(setTimeout(step, 100));
const cancelIdle = (handle: number) =>
  hasIdle ? cancelIdleCallback(handle) : clearTimeout(handle);
