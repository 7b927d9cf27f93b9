import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** What is made by working in a clone. */
const left = new Set(['.git', 'node_modules', 'dist']);

/** Our own packages, which are links into the repository: in the copy they must lead into the copy. */
const ours = new Set(['@renavigate', 'renavigate']);

/** Installed packages are shared; what a command keeps among them is not. */
function shareInstalled(from: string, to: string) {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (ours.has(name)) cpSync(join(from, name), join(to, name), links);
    else if (!/^\.(?:tmp|vite)/.test(name)) symlinkSync(join(from, name), join(to, name));
  }
}

const links = { recursive: true, verbatimSymlinks: true } as const;

/** A copy of the repository as it is now, with what is installed, to try something in. */
export function copyOfRepository(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'renavigate-recipe-')));
  for (const { name } of readdirSync(repository, { withFileTypes: true })) {
    if (left.has(name)) continue;
    cpSync(join(repository, name), join(folder, name), {
      ...links,
      filter: (path) => !/[\\/](?:node_modules|dist)$/.test(path),
    });
  }
  for (const place of ['node_modules', 'apps/web/node_modules', 'conformance/node_modules']) {
    shareInstalled(join(repository, place), join(folder, place));
  }
  return folder;
}
