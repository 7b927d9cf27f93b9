/**
 * The number of single-character edits between two words; two neighbours that changed places are one edit
 * (optimal string alignment).
 */
function distance(first: string, second: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let i = 1; i <= first.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= second.length; j += 1) {
      const change = first[i - 1] === second[j - 1] ? 0 : 1;
      const least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      const isSwap = first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
      next.push(isSwap ? Math.min(least, (before[j - 2] ?? least) + change) : least);
    }
    before = row;
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

/** Something that goes by several names, in either language. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** So many are offered at most: more would be a list, and no help. */
const mostOffered = 3;

/** A name as it is compared: small letters without accents, its words apart by one space. */
function plain(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return letters
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestCompared);
}

/** Runs of so many words that follow one another. */
function runsOf(words: readonly string[], count: number): readonly string[] {
  return words.flatMap((_, index) =>
    index + count <= words.length ? [words.slice(index, index + count).join(' ')] : [],
  );
}

/** How many edits of a name may still be a slip: none in the shortest, for they are like too many other words. */
function slipsIn(name: string): number {
  if (name.length < 5) return 0;
  return name.length < 9 ? 1 : 2;
}

/** The edits between two words; nothing where they are more than so many. */
function editsWithin(most: number, one: string, two: string): number | undefined {
  if (Math.abs(one.length - two.length) > most) return undefined;
  const edits = distance(one, two);
  return edits <= most ? edits : undefined;
}

/** How far a name is from what was written, in edits, where a run of its words may be that name; else nothing. */
function editsInside(written: readonly string[], name: string): number | undefined {
  const runs = runsOf(written, name.split(' ').length);
  return fewest(runs.map((run) => editsWithin(slipsIn(name), run, name)));
}

/** How far a name is from the whole that was written; nothing where too little of it is left. */
function editsOfWhole(written: string, name: string): number | undefined {
  const half = Math.ceil(Math.max(written.length, name.length) / 2) - 1;
  return editsWithin(Math.min(Math.max(2, Math.floor(name.length / 3)), half), written, name);
}

function fewest(edits: readonly (number | undefined)[]): number | undefined {
  const found = edits.filter((each) => each !== undefined);
  return found.length === 0 ? undefined : Math.min(...found);
}

function ranked(
  named: readonly Named[],
  editsOf: (name: string) => number | undefined,
): readonly string[] {
  const found = named.flatMap(({ id, names }) => {
    const edits = fewest(names.map(plain).filter(Boolean).map(editsOf));
    return edits === undefined ? [] : [{ id, edits }];
  });
  const best = Math.min(...found.map(({ edits }) => edits));
  // What is written exactly so leaves no room for a slip.
  return found
    .filter(({ edits }) => best > 0 || edits === 0)
    .sort((one, two) => one.edits - two.edits)
    .slice(0, mostOffered)
    .map(({ id }) => id);
}

/** Of what is known by names, what a text may name with a slip or two: the nearest first, three at most. */
export function namedIn(written: string, named: readonly Named[]): readonly string[] {
  const words = plain(written).split(' ');
  return ranked(named, (name) => editsInside(words, name));
}

/**
 * Of what is known by names, what a name most likely meant: by a run of its words, else by being like the whole; the
 * nearest first, three at most.
 */
export function nearestNamed(written: string, named: readonly Named[]): readonly string[] {
  const inside = namedIn(written, named);
  if (inside.length > 0) return inside;
  const whole = plain(written);
  return ranked(named, (name) => editsOfWhole(whole, name));
}
