import { type Dispatch, useEffect } from 'react';
import { afterPaint } from '../parts/after-paint.ts';
import type { Action } from './state.ts';

function recorded(): number | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('position' in state)) return undefined;
  return typeof state.position === 'number' ? state.position : undefined;
}

/**
 * Makes the Back and Forward of the browser go from view to view. The browser is told the number
 * of the view only: never an answer, nor which question it is.
 */
export function useHistory(position: number, dispatch: Dispatch<Action>): void {
  useEffect(() => {
    window.history.replaceState({ position: 0 }, '');
    const visit = () => dispatch({ kind: 'visit', position: recorded() ?? 0 });
    window.addEventListener('popstate', visit);
    return () => window.removeEventListener('popstate', visit);
  }, [dispatch]);

  // Browsers take their time over it, so the view is painted first; none is left out, however soon the next one comes.
  useEffect(() => {
    let isDone = false;
    const record = () => {
      if (isDone) return;
      isDone = true;
      if (recorded() !== position) window.history.pushState({ position }, '');
    };
    const cancel = afterPaint(record);
    return () => {
      cancel();
      record();
    };
  }, [position]);
}
