// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repository } from './run.mjs';

/** @typedef {import('./slow.mjs').Timed} Timed */

/** Beside what else is kept between runs and is not part of the repository. */
const place = join(repository, 'node_modules/.tmp/test-times.json');

/**
 * How many seconds each test file took when it last ran here; nothing in a new clone.
 * @param {string} [file]
 * @returns {Promise<Record<string, number>>}
 */
export async function knownTimes(file = place) {
  return readFile(file, 'utf8')
    .then(JSON.parse, () => ({}))
    .catch(() => ({}));
}

/**
 * Remembers how long test files took, beside what is known of others.
 * @param {Timed[]} timed
 * @param {string} [file]
 */
export async function keepTimes(timed, file = place) {
  const now = Object.fromEntries(timed.map(({ name, seconds }) => [name, seconds]));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...(await knownTimes(file)), ...now }));
}
