// @ts-check
// The one command that checks everything. It prints a line for each step, the whole output of each that fails, and
// ends with the line "N passed, N failed".
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { countTests } from './count.mjs';
import { ending } from './ending.mjs';
import { installWhatIsMissing } from './install.mjs';
import { isPlain, withPlainRepository } from './plain-path.mjs';
import { installed, npm, repository, run } from './run.mjs';

/** @typedef {import('./count.mjs').Count} Count */

/** @param {string} line */
const say = (line) => console.log(line);

/** @param {number} start */
const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

const failure = { passed: 0, failed: 1 };

/**
 * Runs one step that either passes or fails as a whole.
 * @param {string} name
 * @param {string[]} command
 */
async function check(name, command) {
  const start = performance.now();
  const { succeeded, output } = await run(command, { quiet: true });
  say(`${succeeded ? 'passed' : 'FAILED'}  ${name} (${secondsSince(start)})`);
  if (!succeeded) say(output);
  return succeeded;
}

/**
 * The tests of Vitest's projects; browser tests need the built page.
 * @param {string[]} projects
 * @returns {Promise<Count>}
 */
async function test(projects) {
  const start = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'renavigate-test-'));
  const file = join(folder, 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { succeeded } = await run(installed('vitest/vitest.mjs', 'run', ...chosen, ...reporters));
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  await rm(folder, { recursive: true });
  const count = countTests(report, succeeded);
  count.remarks.forEach(say);
  say(`${count.failed === 0 ? 'passed' : 'FAILED'}  tests (${secondsSince(start)})`);
  return count;
}

/** Everything after the installation, as the counts of its steps. */
async function checkEverything() {
  const format = await check('format and lint', npm('run', '--silent', 'lint'));
  const types = await check('types', npm('run', '--silent', 'types'));
  const web = await check('build of the web app', npm('run', '--silent', 'build:web'));
  const commandLine = await check('build of the command line', npm('run', '--silent', 'build:cli'));
  const steps = [format, types, web, commandLine].map((succeeded) =>
    succeeded ? { passed: 1, failed: 0 } : failure,
  );
  // A page from an earlier build would prove nothing.
  if (!web) {
    say('FAILED  browser tests (not run: there is no web app to test)');
    return [...steps, failure, await test(['behaviour', 'properties'])];
  }
  await ensureChromium(say);
  return [...steps, await test(['behaviour', 'properties', 'browser'])];
}

/** Without its dependencies no step can run, so each of the five has failed. */
async function installAndCheck() {
  const installation = await installWhatIsMissing(say);
  if (installation.succeeded) return checkEverything();
  say(`FAILED  installation\n${installation.output}`);
  return Array.from({ length: 5 }, () => failure);
}

/** Installs and checks everything here, and says how it went. */
async function main() {
  const counts = await installAndCheck();
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

/**
 * The same in a copy, where some tool could not read the path of this clone.
 * @param {string} root
 */
async function mainIn(root) {
  say(
    `The path of this clone holds what some tools cannot read, so a copy of it is tested: ${root}`,
  );
  const test = [process.execPath, join(root, 'scripts/test.mjs')];
  return (await run(test, { folder: root, signal: ending() })).succeeded;
}

/** Only what is installed can be copied. */
async function installAndCheckCopy() {
  const installation = await installWhatIsMissing(say);
  return installation.succeeded ? withPlainRepository(mainIn) : main();
}

const succeeded = await (isPlain(repository) ? main() : installAndCheckCopy());
process.exitCode = succeeded ? 0 : 1;
