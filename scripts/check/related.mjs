// @ts-check
import { posix } from 'node:path';

/** What a file imports, types too: `from '…'`, `import '…'`, `import('…')`; Vite's `?worker` is no part of the name. */
const imported = /\b(?:from|import)\s*\(?\s*'([^'?]+)[^']*'/g;

/**
 * @param {string} path
 * @param {string} text
 * @param {ReadonlyMap<string, string>} entries of workspaces, with their files
 */
function importsOf(path, text, entries) {
  return [...text.matchAll(imported)].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier)
      : (entries.get(specifier) ?? specifier),
  );
}

/** A file that is read and not imported is named in some text: by its own name, or as a test of content names a subject. */
function names(/** @type {string} */ text, /** @type {string} */ path) {
  const { base, name } = posix.parse(path);
  return text.includes(base) || text.includes(`'${name}'`);
}

const isCode = (/** @type {string} */ path) => /\.(?:ts|tsx|mjs)$/.test(path);

/**
 * Which files need a file, by that file.
 * @param {Readonly<Record<string, string>>} sources
 * @param {ReadonlyMap<string, string>} entries
 */
function usersOf(sources, entries) {
  /** @type {Map<string, string[]>} */
  const users = new Map();
  for (const [path, text] of Object.entries(sources)) {
    for (const needed of importsOf(path, text, entries)) {
      users.set(needed, [...(users.get(needed) ?? []), path]);
    }
  }
  return users;
}

/**
 * How far each file stands from what changed: 0 for a changed file, 1 for one that imports it (or, where it is no
 * code, names it), and so on. Files that need nothing of it are left out.
 * @param {readonly string[]} changed
 * @param {Readonly<Record<string, string>>} sources texts by path
 * @param {ReadonlyMap<string, string>} entries of workspaces, with their files
 * @returns {Map<string, number>}
 */
export function distances(changed, sources, entries) {
  const users = usersOf(sources, entries);
  const readers = (/** @type {string} */ path) =>
    Object.keys(sources).filter((source) => names(sources[source] ?? '', path));
  const found = new Map(changed.map((path) => [path, 0]));
  for (const [path, distance] of found) {
    const next = isCode(path) ? (users.get(path) ?? []) : readers(path);
    for (const user of next) if (!found.has(user)) found.set(user, distance + 1);
  }
  return found;
}
