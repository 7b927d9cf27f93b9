// @ts-check
import { constants } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './run.mjs';

/**
 * Whether every tool can work in a folder. Some read a path as an address, a pattern or a piece of a program:
 * a "#" or "?" ends it there, a "%" begins an escape, an apostrophe ends a text.
 * @param {string} path
 */
export function isPlain(path) {
  return /^[\p{L}\p{M}\p{N} \\/:._~+@,=-]*$/u.test(path);
}

/** A folder of our own for a while, with a path that every tool can work in. */
export async function plainFolder() {
  const parent = tmpdir();
  if (!isPlain(parent)) {
    throw new Error(
      `The folder for temporary files is "${parent}". Name another in TMPDIR, with letters and digits alone.`,
    );
  }
  return mkdtemp(join(parent, 'renavigate-'));
}

/** What is made by working in a clone, and Git's own. */
const left = new Set(['.git', 'dist', '.tmp', '.vite', '.vite-temp', '.cache']);

/**
 * The same file once more without room of its own; or a copy, where the disk is another.
 * @param {string} from
 * @param {string} to
 */
async function linkOrCopy(from, to) {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}

/**
 * Copies a folder. Installed packages are never written to, so their files need no copies.
 * @param {string} from
 * @param {string} to
 * @param {boolean} isInstalled
 */
async function copyFolder(from, to, isInstalled) {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  // A package's own "dist" is no less a part of it than the rest.
  const wanted = entries.filter(
    ({ name }) => !left.has(name) || (isInstalled && !name.startsWith('.')),
  );
  await Promise.all(
    wanted.map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isSymbolicLink()) return symlink(await readlink(source), target);
      if (entry.isFile()) return (isInstalled ? linkOrCopy : copyFile)(source, target);
      if (!entry.isDirectory()) return undefined;
      return copyFolder(source, target, isInstalled || entry.name === 'node_modules');
    }),
  );
}

/**
 * Hands the repository to a piece of work: as it is, or, where its path is not plain, a copy of it for as long as the
 * work takes.
 * @template T
 * @param {(root: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPlainRepository(work) {
  if (isPlain(repository)) return work(repository);
  const folder = await plainFolder();
  try {
    await copyFolder(repository, folder, false);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
