import { type Dispatch, useEffect, useRef } from 'react';
import { afterPaint } from '../../scheduling/after-paint.ts';
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
  const last = useRef(position);
  useEffect(() => {
    last.current = position;
  });
  useEffect(() => {
    window.history.replaceState({ position: 0 }, '');
    const visit = () => {
      const position = recorded();
      // A link that was typed or followed in this tab is a place of its own: the view stays until the person was asked.
      if (position === undefined) window.history.replaceState({ position: last.current }, '');
      else dispatch({ kind: 'visit', position });
    };
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
