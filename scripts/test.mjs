// @ts-check
// The one command that checks everything. It prints a line for each step, the whole output of each that fails and what
// was slow, and ends with the line "N passed, N failed".
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { countTests } from './count.mjs';
import { ending } from './ending.mjs';
import { installWhatIsMissing } from './install.mjs';
import { isPlain, withPlainRepository } from './plain-path.mjs';
import { installed, npm, repository, run } from './run.mjs';
import { slowest, timesOf } from './slow.mjs';
import { runSideBySide, secondsSince } from './steps.mjs';
import { keepTimes } from './times.mjs';

/** @typedef {import('./slow.mjs').Timed} Timed */
/** @typedef {{ passed: number, failed: number }} Counted */
/** @typedef {Counted & { seconds: number, files: Timed[] }} Tested */

/** @param {string} line */
const say = (line) => console.log(line);

const failure = { passed: 0, failed: 1 };

/** What needs nothing but the installation. */
const steps = [
  { name: 'format and lint', command: npm('run', '--silent', 'lint') },
  { name: 'types', command: npm('run', '--silent', 'types') },
  { name: 'build of the web app', command: npm('run', '--silent', 'build:web') },
  { name: 'build of the command line', command: npm('run', '--silent', 'build:cli') },
];

/**
 * The tests of Vitest's projects; browser tests need the built page.
 * @param {string[]} projects
 * @returns {Promise<Tested>}
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
  const seconds = secondsSince(start);
  say(`${count.failed === 0 ? 'passed' : 'FAILED'}  tests (${seconds.toFixed(1)} s)`);
  const files = timesOf(report, repository);
  await keepTimes(files);
  return { ...count, seconds, files };
}

/** Browser tests need the page that was built now: one from an earlier build would prove nothing. */
async function testWhatCanBe(/** @type {boolean} */ isBuilt) {
  if (isBuilt) {
    await ensureChromium(say);
    return test(['behaviour', 'properties', 'browser']);
  }
  say('FAILED  browser tests (not run: there is no web app to test)');
  const tested = await test(['behaviour', 'properties']);
  return { ...tested, failed: tested.failed + 1 };
}

/**
 * Everything after the installation, as the counts of its steps. The tests come alone: they use every core, and time
 * of their own is all that they lack on a small machine.
 * @returns {Promise<Counted[]>}
 */
async function checkEverything() {
  const results = await runSideBySide(steps, say);
  const web = results.find(({ name }) => name === 'build of the web app');
  const tested = await testWhatCanBe(web?.succeeded === true);
  const { seconds, files } = tested;
  slowest([...results, { name: 'tests', seconds }], files).forEach(say);
  return [
    ...results.map(({ succeeded }) => (succeeded ? { passed: 1, failed: 0 } : failure)),
    tested,
  ];
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
