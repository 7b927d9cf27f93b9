import { useSyncExternalStore } from 'react';

function useMedia(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}

const wide = window.matchMedia('(min-width: 48rem)');
const roomy = window.matchMedia('(min-width: 64rem)');

/** Whether there is room to show what a small screen keeps behind a tap. */
export function useWide(): boolean {
  return useMedia(wide);
}

/** Whether there is room for a panel beside the page. */
export function useRoomy(): boolean {
  return useMedia(roomy);
}
