import { useEffect, useState } from 'react';

/** Which of the parts of a heavy page are there: one more after each paint, so that none holds up what a person does. */
export function useTurns(parts: number): number {
  const [turn, setTurn] = useState(1);
  useEffect(() => {
    if (turn >= parts) return;
    let timeout: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timeout = setTimeout(() => setTurn(turn + 1));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timeout);
    };
  }, [turn, parts]);
  return turn;
}
