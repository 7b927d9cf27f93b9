/** Where a person chose to keep the answers on this device: the text of a link, and nothing else. */
const name = 'renavigate';

/** Storage can be refused at every step (private windows, settings, a full disk): then there is none. */
function attempt<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}

/** The text that was kept; undefined where none was, or where the browser does not show it. */
export function kept(): string | undefined {
  return attempt((storage) => storage.getItem(name)) ?? undefined;
}

/** Keeps a text in place of what was kept before. Says whether that was possible. */
export function keep(text: string): boolean {
  attempt((storage) => storage.setItem(name, text));
  return kept() === text;
}

/** Forgets what was kept. Says whether nothing is left. */
export function forgetKept(): boolean {
  attempt((storage) => storage.removeItem(name));
  return kept() === undefined;
}

/** Told when another tab keeps something else, or nothing any more; also when a page comes back that was set aside. */
export function onKeptElsewhere(listener: () => void): () => void {
  const stored = ({ key }: StorageEvent) => {
    if (key === name || key === null) listener();
  };
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  window.addEventListener('storage', stored);
  window.addEventListener('pageshow', shown);
  return () => {
    window.removeEventListener('storage', stored);
    window.removeEventListener('pageshow', shown);
  };
}
