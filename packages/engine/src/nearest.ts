/** The number of single-character edits between two words (Levenshtein). */
function distance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let i = 1; i <= first.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= second.length; j += 1) {
      const change = first[i - 1] === second[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}

/** Longer words are compared by their beginning: a name is never long, bad input may be. */
const longestCompared = 60;

/** The candidate most like a word, or undefined when none is alike enough to be what was meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.slice(0, longestCompared).toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
    .sort((one, two) => one.edits - two.edits);
  const best = ranked[0];
  if (best === undefined) return undefined;
  return best.edits <= Math.max(2, best.candidate.length / 2) ? best.candidate : undefined;
}
