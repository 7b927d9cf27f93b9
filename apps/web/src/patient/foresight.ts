import { type TermId, termOf } from '@renavigate/engine';
import { type Answers, nameOf } from '../answers/answer.ts';
import { untilForgotten, whenForgotten } from '../answers/until-forgotten.ts';
import { common } from '../content/library.ts';
import { built as firstQuestions } from './first-questions.ts?built';
import type { Found } from './foresight.worker.ts';
import { isForeseen, remember } from './interview.ts';
import { likelyAnswers } from './likely.ts';

/**
 * The next question is searched for beside the page, in a worker: while a question is read, for each likely answer;
 * and for the answer that was given, where it was not foreseen. Where there can be no worker, the page does it.
 */
const worker = startWorker();
const asked = untilForgotten(() => new Set<string>());
/** Who waits for the question after some answers: the form that goes on, and the page that looks ahead. */
const waiting = new Map<string, Set<() => void>>();

/** What comes after the first answers is known from the start, and anew once everything was forgotten. */
const begun = untilForgotten(() => {
  for (const { answers, next } of firstQuestions) remember(new Map(answers), next);
});
begun();
whenForgotten(() => worker?.postMessage('forget'));

function startWorker(): Worker | undefined {
  try {
    const started = new Worker(new URL('./foresight.worker.ts', import.meta.url), {
      type: 'module',
    });
    started.onmessage = ({ data }: MessageEvent<Found>) => {
      const name = nameOf(data.answers);
      // What comes after everything was forgotten is not kept.
      if (asked().has(name)) remember(data.answers, data.next);
      settle(name);
    };
    // A worker that cannot run leaves the search to the page.
    started.onerror = () => {
      for (const name of [...waiting.keys()]) settle(name);
    };
    return started;
  } catch {
    return undefined;
  }
}

function settle(name: string): void {
  const all = waiting.get(name) ?? [];
  waiting.delete(name);
  for (const then of all) then();
}

function ask(answers: Answers): void {
  begun();
  const name = nameOf(answers);
  if (asked().has(name) || isForeseen(answers)) return;
  asked().add(name);
  worker?.postMessage(answers);
}

/** Has the question after each likely answer looked for. */
export function foresee(answers: Answers, term: TermId): void {
  // The worker takes what came last first.
  const likely = likelyAnswers(termOf(term, common.terms));
  for (const answer of [...likely].reverse()) ask(new Map(answers).set(term, answer));
}

/** Calls back when the next question after some answers is known: at once, where it was foreseen. */
export function whenKnown(answers: Answers, then: () => void): void {
  begun();
  if (worker === undefined || isForeseen(answers)) {
    then();
    return;
  }
  const name = nameOf(answers);
  const others = waiting.get(name) ?? new Set();
  const settled = () => {
    clearTimeout(timeout);
    then();
  };
  const timeout = setTimeout(() => {
    others.delete(settled);
    then();
  }, 1500);
  waiting.set(name, others.add(settled));
  asked().delete(name);
  ask(answers);
}
