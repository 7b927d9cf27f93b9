import type { AtomPlanes } from './planes.ts';

/**
 * What an edition says to many patients, one bit a patient: `offered[option * words + w]` and so on. Where no
 * bit is set the option is undecided. Patients whose facts contradict one another are marked, and nothing is
 * said of them here: advise them one by one, which says what contradicts.
 */
export interface BatchAdvice {
  readonly patients: number;
  readonly words: number;
  readonly offered: Uint32Array;
  readonly notOffered: Uint32Array;
  readonly notCovered: Uint32Array;
  readonly contradicting: Uint32Array;
  /** `possible[group * words + w]`: the patient may be in the group. */
  readonly possibleGroups: Uint32Array;
}

/** Advises many patients at once. Its working memory is its own, so one may be kept and used again. */
export type BatchAdviser = (planes: AtomPlanes) => BatchAdvice;

/** An advice on so many patients in which nothing is said yet. */
export function emptyAdvice(
  { patients, words }: AtomPlanes,
  {
    options,
    groups,
  }: { readonly options: readonly unknown[]; readonly groups: readonly unknown[] },
): BatchAdvice {
  return {
    patients,
    words,
    offered: new Uint32Array(options.length * words),
    notOffered: new Uint32Array(options.length * words),
    notCovered: new Uint32Array(words),
    contradicting: new Uint32Array(words),
    possibleGroups: new Uint32Array(groups.length * words),
  };
}

/** Takes away what was said of the patients that the last word has room for and that do not exist. */
export function clearTail({ patients, words, ...planes }: BatchAdvice): void {
  const used = patients % 32;
  if (used === 0) return;
  const mask = 2 ** used - 1;
  for (const plane of Object.values(planes)) {
    for (let last = words - 1; last < plane.length; last += words) {
      plane[last] = (plane[last] as number) & mask;
    }
  }
}
