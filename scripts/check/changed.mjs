// @ts-check
import { run } from '../run.mjs';

/**
 * @param {string} folder
 * @param {...string} rest
 */
async function git(folder, ...rest) {
  const { succeeded, output } = await run(['git', ...rest], { quiet: true, folder });
  return succeeded ? output.split('\0').join('\n').split('\n').filter(Boolean) : undefined;
}

/** Where the work of a branch began: the names that its origin may have. */
const origins = ['origin/main', 'main'];

/**
 * The commit to compare with: where this branch left the main one; on the main one itself, what is committed, or the
 * commit before where nothing else is new.
 * @param {string} folder
 */
async function usualBase(folder) {
  for (const origin of origins) {
    const [base] = (await git(folder, 'merge-base', 'HEAD', origin)) ?? [];
    const [head] = (await git(folder, 'rev-parse', 'HEAD')) ?? [];
    if (base !== undefined && base !== head) return base;
  }
  const isClean = (await git(folder, 'status', '--porcelain'))?.length === 0;
  return isClean ? 'HEAD~1' : 'HEAD';
}

/**
 * The files that differ from a commit, or from where the branch began: committed since, changed, or new. Those that
 * are gone are among them. Undefined where Git cannot say.
 * @param {string} folder
 * @param {string} [since]
 */
export async function changedFiles(folder, since) {
  const base = since ?? (await usualBase(folder));
  const changed = await git(folder, 'diff', '-z', '--name-only', '--no-renames', base, '--');
  const added = await git(folder, 'ls-files', '-z', '--others', '--exclude-standard');
  if (changed === undefined || added === undefined) return undefined;
  return { base, files: [...new Set([...changed, ...added])].sort() };
}
