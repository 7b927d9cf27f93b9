import type { OptionBeside } from './beside.ts';

/** Below every rank that an edition gives. */
const unranked = 9;

/**
 * Options in the order of how firmly the newest edition that offers them speaks; then those still open, then the rest.
 * An edition's own ranks alone count, never a comparison of words across editions. Options that are equal keep the
 * order in which they came.
 */
export function firmestFirst(options: readonly OptionBeside[]): readonly OptionBeside[] {
  return options
    .map((option) => ({ option, place: placeOf(option) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ option }) => option);
}

/** Kind of standing, then age of the newest edition that takes it, then that edition's own rank. */
function placeOf({ voices }: OptionBeside): readonly number[] {
  const offering = voices.findIndex(({ advice }) => advice?.standing === 'offered');
  if (offering >= 0) return [0, offering, rankOf(voices[offering]?.advice?.strengths ?? [])];
  const open = voices.findIndex(({ advice }) => advice?.standing === 'undecided');
  if (open >= 0) return [1, open, rankOf(voices[open]?.advice?.strengths ?? [])];
  return [2, 0, 0];
}

function rankOf(strengths: readonly { readonly rank?: number }[]): number {
  return Math.min(unranked, ...strengths.map(({ rank }) => rank ?? unranked));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
