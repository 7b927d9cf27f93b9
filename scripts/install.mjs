// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, repository, run } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, integrity?: string }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * What a lock file lists; nothing when the file is not there.
 * @param {string} path
 * @returns {LockedPackages}
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(repository, path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Whether what is installed is what the lock file asks for. npm leaves out optional packages of other platforms, so
 * a missing optional one is no difference.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} present
 */
export function isUpToDate(wanted, present) {
  const same = Object.entries(wanted).every(([place, { optional, version, integrity }]) => {
    const found = present[place];
    if (place === '') return true;
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
  return same && Object.keys(present).every((place) => place in wanted);
}

/**
 * Installs the dependencies if some are missing or old, and says so in one line.
 * @param {(line: string) => void} say
 * @param {AbortSignal} [signal] ends the installation
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
export async function installWhatIsMissing(say, signal) {
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  if (isUpToDate(wanted, present)) return { succeeded: true, output: '' };
  say('Installing dependencies (npm ci) …');
  const command = npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  return run(command, { quiet: true, ...(signal === undefined ? {} : { signal }) });
}
