import { range } from 'd3-array';

/** The box of one figure and of all hundred of them, in the picture's own units. */
const cell = { width: 10, height: 13 } as const;
const inRow = 10;
export const iconBox = { width: cell.width * inRow, height: cell.height * inRow } as const;

/** The outline of one thing that is counted, drawn from a corner. */
const outlines = {
  people: (x: number, y: number) =>
    `M${x + 5} ${y + 1.2}a1.9 1.9 0 1 1 -0.01 0zM${x + 2.2} ${y + 12}v-3.6a2.8 2.8 0 0 1 5.6 0v3.6z`,
  spots: (x: number, y: number) => `M${x + 5} ${y + 3}a3.4 3.4 0 1 1 -0.01 0z`,
} as const;

export type Counted = keyof typeof outlines;

/** Where the nth of a hundred stands: row by row, in the same order in every picture. */
export function iconPlace(place: number): { readonly x: number; readonly y: number } {
  return { x: (place % inRow) * cell.width, y: Math.floor(place / inRow) * cell.height };
}

/** The outlines of the hundred from one place up to another, as one path. */
export function iconsPath(counted: Counted, from: number, to: number): string {
  return range(from, to)
    .map((place) => {
      const { x, y } = iconPlace(place);
      return outlines[counted](x, y);
    })
    .join('');
}
