import type { Parameters } from 'fast-check';

/** The seed of every ordinary run, so that a change alone decides whether a check passes. */
const usualSeed = 2026;

/**
 * How every property is run: always with the same seed, so that it passes or fails for the change at hand. A
 * nightly run looks further: it sets RUNS higher and SEED anew. A failure prints its seed, to see it again.
 */
export function settings<T>(runs = 200): Parameters<T> {
  const { RUNS, SEED } = process.env;
  return {
    numRuns: RUNS === undefined ? runs : Number(RUNS),
    seed: SEED === undefined ? usualSeed : Number(SEED),
  };
}
