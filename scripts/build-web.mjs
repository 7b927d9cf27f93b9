// @ts-check
import { chmod, cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ending } from './ending.mjs';
import { plainFolder, withPlainRepository } from './plain-path.mjs';
import { repository, run } from './run.mjs';

/**
 * Builds the web app into a folder.
 * @param {string} folder with a plain path
 * @param {AbortSignal} signal ends the build
 */
export function buildWebApp(folder, signal) {
  return withPlainRepository((root) => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const command = [process.execPath, vite, 'build', 'apps/web', '--outDir', folder];
    return run([...command, '--emptyOutDir'], { quiet: true, folder: root, signal });
  });
}

/**
 * Puts a folder in the place of another, which is there until then: who reads it finds a whole build.
 * @param {string} built
 * @param {string} place
 */
async function swap(built, place) {
  const beside = await mkdtemp(`${place}.`);
  try {
    await cp(built, join(beside, 'new'), { recursive: true });
    // A temporary folder is closed to others.
    await chmod(join(beside, 'new'), 0o755);
    await rename(place, join(beside, 'old')).catch(() => {});
    await rename(join(beside, 'new'), place);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Builds apps/web/dist. */
async function main() {
  const folder = await plainFolder();
  try {
    const { succeeded, output } = await buildWebApp(folder, ending());
    process.stdout.write(output);
    if (succeeded) await swap(folder, join(repository, 'apps/web/dist'));
    else process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const startedFile = pathToFileURL(resolve(process.argv[1] ?? '')).href;
if (import.meta.url === startedFile) await main();
