import { type NumberTerm, type Term, type TermId, termOf } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import { type Answer, type Answers, nameOf } from '../answers/answer.ts';
import type { Found } from './foresight.worker.ts';
import { isForeseen, remember } from './interview.ts';

/**
 * The next question is searched for beside the page, in a worker: while a question is read, for each likely answer;
 * and for the answer that was given, where it was not foreseen. Where there can be no worker, the page does it.
 */
const worker = startWorker();
const asked = new Set<string>();
const waiting = new Map<string, () => void>();

function startWorker(): Worker | undefined {
  try {
    const started = new Worker(new URL('./foresight.worker.ts', import.meta.url), {
      type: 'module',
    });
    started.onmessage = ({ data }: MessageEvent<Found>) => {
      remember(data.answers, data.next);
      settle(nameOf(data.answers));
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
  waiting.get(name)?.();
  waiting.delete(name);
}

function ask(answers: Answers): void {
  const name = nameOf(answers);
  if (asked.has(name) || isForeseen(answers)) return;
  asked.add(name);
  worker?.postMessage(answers);
}

/** Most numbers that are foreseen: scores and counts in steps, not laboratory values. */
const mostNumbers = 12;

function numbersOf({ range: [lowest, highest], step, units }: NumberTerm): readonly Answer[] {
  if (step === undefined) return [];
  const count = Math.min(mostNumbers, Math.floor((highest - lowest) / step) + 1);
  return Array.from({ length: count }, (_, place): Answer => {
    return { kind: 'number', value: lowest + place * step, unit: units[0].code };
  });
}

/** The answers that a person may well give to a question, the likeliest first. Longer lists are too many to foresee. */
function likelyAnswers(term: Term): readonly Answer[] {
  const unknown: Answer = { kind: 'unknown' };
  switch (term.kind) {
    case 'yesNo':
      return [{ kind: 'yesNo', value: true }, { kind: 'yesNo', value: false }, unknown];
    case 'oneOf':
      return [...term.values.map(({ id }): Answer => ({ kind: 'oneOf', value: id })), unknown];
    case 'severalOf': {
      const offered = term.values.map(({ id }) => id);
      const lists = [[], ...offered.map((id) => [id])];
      return [
        unknown,
        ...lists.map((chosen): Answer => ({ kind: 'severalOf', chosen, offered, sure: true })),
      ];
    }
    case 'number':
      return [unknown, ...numbersOf(term)];
  }
}

/** Has the question after each likely answer looked for. */
export function foresee(answers: Answers, term: TermId): void {
  // The worker takes what came last first.
  const likely = likelyAnswers(termOf(term, common.terms));
  for (const answer of [...likely].reverse()) ask(new Map(answers).set(term, answer));
}

/** Calls back when the next question after some answers is known: at once, where it was foreseen. */
export function whenKnown(answers: Answers, then: () => void): void {
  if (worker === undefined || isForeseen(answers)) {
    then();
    return;
  }
  const name = nameOf(answers);
  const timeout = setTimeout(() => settle(name), 1500);
  waiting.set(name, () => {
    clearTimeout(timeout);
    then();
  });
  asked.delete(name);
  ask(answers);
}
