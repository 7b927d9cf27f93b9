/** A list cut to what two pages hold, and how many are left out. */
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

/** Letters of a line on paper, reckoned small. */
const lineLength = 88;

/** Keeps the first texts of a list that fill so many lines. A text is never cut. */
export function shortenToLines<T>(
  list: readonly T[],
  textOf: (item: T) => string,
  mostLines: number,
): Shortened<T> {
  let lines = 0;
  const end = list.findIndex((item) => {
    lines += Math.ceil(textOf(item).length / lineLength);
    return lines > mostLines;
  });
  const shown = end < 0 ? list : list.slice(0, end);
  return { shown, left: list.length - shown.length };
}

/** How much of each part two pages hold, Letter or A4, with room for notes; questions in lines. */
export const most = { answers: 22, options: 8, toFindOut: 5, cautions: 4, questions: 13 };
