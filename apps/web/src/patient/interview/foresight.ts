import { termOf } from '@renavigate/engine';
import { type Answers, nameOf } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import { built as firstQuestions } from './first-questions.ts?built';
import type { Found } from './foresight.worker.ts';
import type { Foresight } from './foresight-context.ts';
import { isForeseen, remember } from './interview.ts';
import { likelyAnswers } from './likely.ts';

/** So long somebody waits for the worker before the page looks itself, in milliseconds. */
const patience = 1500;

const asked = () => new Set<string>();

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./foresight.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Who waits for the question after some answers: the form that goes on, and the page that looks ahead. */
function waitingRoom() {
  const waiting = new Map<string, Set<() => void>>();
  const settle = (name: string) => {
    const all = waiting.get(name) ?? [];
    waiting.delete(name);
    for (const then of all) then();
  };
  return {
    settle,
    settleAll: () => {
      for (const name of [...waiting.keys()]) settle(name);
    },
    /** Calls back when the answers are settled, or when patience is at its end. */
    wait: (name: string, then: () => void) => {
      const others = waiting.get(name) ?? new Set();
      const settled = () => {
        clearTimeout(timeout);
        then();
      };
      const timeout = setTimeout(() => {
        others.delete(settled);
        then();
      }, patience);
      waiting.set(name, others.add(settled));
    },
  };
}

type WaitingRoom = ReturnType<typeof waitingRoom>;

/** What a worker found is remembered, and whoever waits for it is told. */
function listen(worker: Worker, { settle, settleAll }: WaitingRoom, guidelines: Guidelines): void {
  const { memory } = guidelines;
  worker.onmessage = ({ data }: MessageEvent<Found>) => {
    const name = nameOf(data.answers);
    // What comes after everything was forgotten is not kept.
    if (memory.of(asked).has(name)) remember(guidelines, data.answers, data.next);
    settle(name);
  };
  // A worker that cannot run leaves the search to the page.
  worker.onerror = settleAll;
  memory.whenForgotten(() => worker.postMessage('forget'));
}

/** Looks ahead for one page. */
export function foresightOf(guidelines: Guidelines): Foresight {
  const { memory, library } = guidelines;
  const worker = startWorker();
  const waiting = waitingRoom();
  /** What comes after the first answers is known from the start, and anew once everything was forgotten. */
  const begun = () => {
    for (const { answers, next } of firstQuestions) remember(guidelines, new Map(answers), next);
  };
  const ask = (answers: Answers) => {
    memory.of(begun);
    const name = nameOf(answers);
    if (memory.of(asked).has(name) || isForeseen(guidelines, answers)) return;
    memory.of(asked).add(name);
    worker?.postMessage(answers);
  };
  if (worker !== undefined) listen(worker, waiting, guidelines);
  memory.of(begun);
  return {
    foresee: (answers, term) => {
      // The worker takes what came last first.
      const likely = likelyAnswers(termOf(term, library.content.terms));
      for (const answer of [...likely].reverse()) ask(new Map(answers).set(term, answer));
    },
    whenKnown: (answers, then) => {
      memory.of(begun);
      if (worker === undefined || isForeseen(guidelines, answers)) {
        then();
        return;
      }
      const name = nameOf(answers);
      waiting.wait(name, then);
      memory.of(asked).delete(name);
      ask(answers);
    },
  };
}
