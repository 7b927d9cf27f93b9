import type { Edition } from '@renavigate/engine';
import { useSyncExternalStore } from 'react';

/** What the page shows: an edition, or the guardrails; told by the part of the address after `#`. */
export const guardrailsPlace = 'guardrails';

function read(): string {
  return new URLSearchParams(window.location.hash.slice(1)).get('edition') ?? '';
}

/** The place of an address: the newest edition where it names none that is held. */
export function placeOf(editions: readonly Edition[], name: string): string {
  const isHeld = name === guardrailsPlace || editions.some(({ id }) => id === name);
  return isHeld ? name : (editions[0]?.id ?? '');
}

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Where the reader is; Back and Forward of the browser change it. */
export function usePlace(editions: readonly Edition[]): string {
  return placeOf(editions, useSyncExternalStore(subscribe, read));
}

export function goToPlace(place: string): void {
  window.location.hash = new URLSearchParams({ edition: place }).toString();
}
