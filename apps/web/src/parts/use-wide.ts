import { useCallback, useSyncExternalStore } from 'react';

/** Where a page is made without a window, it is made for a small screen. */
const isNot = () => false;

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches, isNot);
}

/** Whether there is room to show what a small screen keeps behind a tap. */
export function useWide(): boolean {
  return useMedia('(min-width: 48rem)');
}

/** Whether there is room for a panel beside the page. */
export function useRoomy(): boolean {
  return useMedia('(min-width: 64rem)');
}
