import { useSyncExternalStore } from 'react';

/**
 * How the app stands to the network: it still needs it, it has every file and needs it no more, it does without, or it
 * was cut off before it had every file.
 */
export type Network = 'needed' | 'spare' | 'absent' | 'missed';

function hasEveryFile(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

function standing(): Network {
  if (navigator.onLine) return hasEveryFile() ? 'spare' : 'needed';
  return hasEveryFile() ? 'absent' : 'missed';
}

function onChange(listener: () => void): () => void {
  const changes: readonly (readonly [EventTarget | undefined, string])[] = [
    [window, 'online'],
    [window, 'offline'],
    ['serviceWorker' in navigator ? navigator.serviceWorker : undefined, 'controllerchange'],
  ];
  for (const [target, name] of changes) target?.addEventListener(name, listener);
  return () => {
    for (const [target, name] of changes) target?.removeEventListener(name, listener);
  };
}

/** How the app stands to the network now. Rendered outside a browser, it needs it. */
export function useNetwork(): Network {
  return useSyncExternalStore(onChange, standing, () => 'needed');
}
