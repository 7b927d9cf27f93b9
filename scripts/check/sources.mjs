// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run.mjs';

/** What is searched for imports and for the names of other files. */
const isSource = (/** @type {string} */ path) => /\.(?:ts|tsx|mjs)$/.test(path);

/**
 * Every file of code of a clone, with its text.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
export async function readSources(folder) {
  const command = ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { output } = await run(command, { quiet: true, folder });
  const paths = output.split('\0').filter(isSource);
  const texts = await Promise.all(
    // One that is deleted and not yet committed is listed all the same.
    paths.map((path) => readFile(join(folder, path), 'utf8').catch(() => '')),
  );
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
}

/** @typedef {string | { [condition: string]: Entry }} Entry */

/**
 * The source of a public entry: the path that ends in `.ts` among those of its conditions.
 * @param {Entry} entry
 * @returns {string | undefined}
 */
function sourceOf(entry) {
  if (typeof entry === 'string') return /(?<!\.d)\.tsx?$/.test(entry) ? entry : undefined;
  return Object.values(entry).map(sourceOf).find(Boolean);
}

/**
 * What may be written after `from` to enter a workspace, and the file that is meant.
 * @param {string} folder of the workspace
 * @param {{ name: string, exports?: Record<string, Entry> }} manifest
 * @returns {[specifier: string, path: string][]}
 */
export function entriesOf(folder, { name, exports = {} }) {
  return Object.entries(exports).flatMap(([entry, value]) => {
    const source = sourceOf(value);
    return source === undefined ? [] : [[name + entry.slice(1), join(folder, source)]];
  });
}
