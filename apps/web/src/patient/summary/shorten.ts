/** A list cut to what two pages hold, and how many are left for the app. */
export interface Shortened<T> {
  readonly shown: readonly T[];
  readonly left: number;
}

/** Keeps the first of a list. One too many is shown rather than counted. */
export function shorten<T>(list: readonly T[], most: number): Shortened<T> {
  const isLong = list.length > most + 1;
  const shown = isLong ? list.slice(0, most) : list;
  return { shown, left: list.length - shown.length };
}

/** How much of each part two Letter pages hold, with room for notes. */
export const most = { answers: 26, options: 12, open: 8, cautions: 4, questions: 14 };
