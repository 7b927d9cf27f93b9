/** Where a person chose to keep the answers on this device: the text of a link, and nothing else. */
const name = 'renavigate';

/** Storage can be refused (private windows, settings): then nothing is kept, and the person is told. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The text that was kept; undefined where none was. */
export function kept(): string | undefined {
  return storage()?.getItem(name) ?? undefined;
}

/** Keeps a text in place of what was kept before. Says whether that was possible. */
export function keep(text: string): boolean {
  try {
    storage()?.setItem(name, text);
    return kept() === text;
  } catch {
    return false;
  }
}

/** Forgets what was kept. */
export function forgetKept(): void {
  storage()?.removeItem(name);
}
