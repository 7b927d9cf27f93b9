import type { TermId } from '@renavigate/engine';
import { createContext, useContext } from 'react';
import type { Answers } from '../../answers/answer.ts';

/**
 * The next question is searched for beside the page, in a worker: while a question is read, for each likely answer;
 * and for the answer that was given, where it was not foreseen. Where there can be no worker, the page does it.
 */
export interface Foresight {
  /** Has the question after each likely answer looked for. */
  readonly foresee: (answers: Answers, term: TermId) => void;
  /** Calls back when the next question after some answers is known: at once, where it was foreseen. */
  readonly whenKnown: (answers: Answers, then: () => void) => void;
}

/** Where nobody looks ahead, what comes next is looked for when it is wanted. */
const none: Foresight = { foresee: () => undefined, whenKnown: (_, then) => then() };

/** What looks ahead on the page. */
export const ForesightContext = createContext<Foresight>(none);

export function useForesight(): Foresight {
  return useContext(ForesightContext);
}
