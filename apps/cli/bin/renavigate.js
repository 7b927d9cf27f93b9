#!/usr/bin/env node
// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/renavigate.js', import.meta.url);
const repository = new URL('../../../', import.meta.url);
const sources = [
  'apps/cli/src',
  'packages/engine/src',
  'packages/guideline/src',
  'packages/fhir/src',
];

/**
 * Whether a file, or something in a folder, changed after the moment. A folder's own time tells of files that went away.
 * @param {string} path
 * @param {number} moment
 * @returns {boolean}
 */
function changedSince(path, moment) {
  const found = statSync(path);
  if (found.mtimeMs > moment) return true;
  if (!found.isDirectory()) return false;
  return readdirSync(path).some((name) => changedSince(`${path}/${name}`, moment));
}

/** Only a clone holds the source; in the published package there is nothing to build from. */
function needsBuilding() {
  if (!existsSync(new URL('../src/main.ts', import.meta.url))) return false;
  const moment = existsSync(built) ? statSync(built).mtimeMs : 0;
  // Paths, not URLs: every start looks at hundreds of files, and making a URL for each takes longer than the looking.
  const folders = sources.map((source) => fileURLToPath(new URL(source, repository)));
  return folders.some((folder) => existsSync(folder) && changedSince(folder, moment));
}

/** Builds in the clone, with everything it says on standard error: standard output belongs to the answer. */
async function build() {
  console.error('Building renavigate …');
  const { installWhatIsMissing } = await import(`${repository}scripts/install.mjs`);
  const { succeeded, output } = await installWhatIsMissing(console.error);
  if (!succeeded) throw new Error(`The dependencies could not be installed:\n${output}`);
  const { buildCommandLine } = await import(`${repository}scripts/build-cli.mjs`);
  await buildCommandLine();
}

try {
  if (needsBuilding()) await build();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`renavigate: it could not be built from its source: ${reason}`);
  console.error('Mend the source, or run "npm run build:cli" to see more.');
  process.exit(1);
}
await import(built.href);
