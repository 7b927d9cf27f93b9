import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** Which of the parts of a heavy page are there: one more after each paint, so that none holds up what a person does. */
export function useTurns(parts: number): number {
  const [turn, setTurn] = useState(1);
  useEffect(() => {
    if (turn >= parts) return;
    return afterPaint(() => startTransition(() => setTurn(turn + 1)));
  }, [turn, parts]);
  return turn;
}
