import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 48rem)');

function subscribe(changed: () => void) {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
}

/** Whether there is room to show what a small screen keeps behind a tap. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
