import { createContext, useContext } from 'react';
import type { Foresight } from './foresight.ts';

/** Where nobody looks ahead, what comes next is looked for when it is wanted. */
const none: Foresight = { foresee: () => undefined, whenKnown: (_, then) => then() };

/** What looks ahead on the page. */
export const ForesightContext = createContext<Foresight>(none);

export function useForesight(): Foresight {
  return useContext(ForesightContext);
}
