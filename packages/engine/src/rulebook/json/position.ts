/** Where something stands in a text, counted from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells line and column of offsets into a text, whose lines are looked up once. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
  return (offset) => {
    const line = lineOf(offset, starts);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The last line that starts at an offset or before it. */
function lineOf(offset: number, starts: readonly number[]): number {
  let [from, to] = [0, starts.length - 1];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) from = middle;
    else to = middle - 1;
  }
  return from;
}
