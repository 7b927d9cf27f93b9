// @ts-check

/** @typedef {{ path: string, distance: number, seconds: number }} Candidate */

/** Loading what a test file needs takes time that Vitest does not count as the test's. */
const loading = 1.5;

/** What a test file is taken to need that never ran here: laws are tried on many patients. */
export const guessedSeconds = (/** @type {string} */ path) =>
  path.endsWith('.properties.test.ts') ? 15 : 2;

/**
 * The test files to run in a given time: those nearest to what changed first, and of equally near ones the quickest.
 * One that takes too long is left out, and a quicker one after it may still be run.
 * @param {readonly Candidate[]} candidates
 * @param {number} seconds of all workers together
 */
export function choose(candidates, seconds) {
  const inOrder = [...candidates].sort(
    (one, other) => one.distance - other.distance || one.seconds - other.seconds,
  );
  /** @type {string[]} */
  const chosen = [];
  /** @type {string[]} */
  const left = [];
  let spent = 0;
  for (const { path, seconds: own } of inOrder) {
    const fits = spent + own + loading <= seconds;
    if (fits) spent += own + loading;
    (fits ? chosen : left).push(path);
  }
  return { chosen, left };
}
