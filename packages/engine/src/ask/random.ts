/**
 * A sequence of numbers from 0 up to 1 that hangs on a name alone (mulberry32 from an FNV-1a seed), so that what is
 * drawn for a fact is the same whatever stands beside it, and in which order.
 */
function randomFor(name: string): () => number {
  let state = seedOf(name);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const draws = new Map<string, Float64Array>();

/** The first numbers of the sequence of a name. They are asked for at every question, and made once. */
export function drawFor(name: string, count: number): Float64Array {
  const before = draws.get(name);
  if (before !== undefined && before.length >= count) return before;
  const random = randomFor(name);
  const made = Float64Array.from({ length: count }, random);
  draws.set(name, made);
  return made;
}

function seedOf(name: string): number {
  let seed = 0x811c9dc5;
  for (let place = 0; place < name.length; place += 1) {
    seed = Math.imul(seed ^ name.charCodeAt(place), 0x01000193);
  }
  return seed >>> 0;
}
