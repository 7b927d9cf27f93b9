#!/usr/bin/env node
// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';

const built = new URL('../dist/renavigate.js', import.meta.url);
const repository = new URL('../../../', import.meta.url);
const sources = [
  'apps/cli/src',
  'packages/engine/src',
  'packages/guideline/src',
  'packages/fhir/src',
];

/**
 * Whether something in the folder changed after the moment. A folder's own time tells of files that went away.
 * @param {URL} folder
 * @param {number} moment
 * @returns {boolean}
 */
function changedSince(folder, moment) {
  if (statSync(folder).mtimeMs > moment) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? changedSince(new URL(`${entry.name}/`, folder), moment)
      : statSync(new URL(entry.name, folder)).mtimeMs > moment,
  );
}

/** Only a clone holds the source; in the published package there is nothing to build from. */
function needsBuilding() {
  if (!existsSync(new URL('../src/main.ts', import.meta.url))) return false;
  const moment = existsSync(built) ? statSync(built).mtimeMs : 0;
  const folders = sources.map((source) => new URL(`${source}/`, repository));
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
