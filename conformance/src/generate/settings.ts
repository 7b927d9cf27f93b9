import type { Parameters } from 'fast-check';

/**
 * How every property is run. A failure prints its seed and path: put them here (or in RUNS and SEED) to see
 * it again. A nightly run sets RUNS higher.
 */
export function settings(runs = 200): Parameters<unknown> {
  const { RUNS, SEED } = process.env;
  return {
    numRuns: RUNS === undefined ? runs : Number(RUNS),
    ...(SEED === undefined ? {} : { seed: Number(SEED) }),
  };
}
