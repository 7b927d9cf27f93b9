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

/** The first numbers of the sequence of a name. */
export function drawFor(name: string, count: number): Float64Array {
  return Float64Array.from({ length: count }, randomFor(name));
}

function seedOf(name: string): number {
  let seed = 0x811c9dc5;
  for (let place = 0; place < name.length; place += 1) {
    seed = Math.imul(seed ^ name.charCodeAt(place), 0x01000193);
  }
  return seed >>> 0;
}
