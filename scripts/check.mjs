// @ts-check
// What changed, within a minute: its format, all types, and the tests that are nearest to it. `npm run check -- COMMIT`
// compares with another commit than the one where the branch began.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { changedFiles } from './check/changed.mjs';
import { choose, guessedSeconds } from './check/choose.mjs';
import { distances } from './check/related.mjs';
import { runTests } from './check/run-tests.mjs';
import { entriesOf, readSources } from './check/sources.mjs';
import { ended, ending } from './ending.mjs';
import { installWhatIsMissing } from './install.mjs';
import { installed, repository, run } from './run.mjs';
import { runSideBySide } from './steps.mjs';
import { keepTimes, knownTimes } from './times.mjs';

/** All of it ends after this. */
const secondsInAll = 58;

/** @param {string} line */
const say = (line) => console.log(line);

/**
 * @param {string} line
 * @returns {never}
 */
function stop(line) {
  say(line);
  process.exit(1);
}

/** The public entries of every package and app. */
async function workspaceEntries() {
  const { output } = await run(['git', 'ls-files', '*/package.json'], {
    quiet: true,
    folder: repository,
  });
  const manifests = output.split('\n').filter(Boolean);
  const entries = manifests.map(async (path) => {
    const manifest = JSON.parse(await readFile(join(repository, path), 'utf8'));
    return entriesOf(path.replace(/\/package\.json$/, ''), manifest);
  });
  return new Map((await Promise.all(entries)).flat());
}

/** Tests in a browser need a build, which takes longer than a minute. */
const isTest = (/** @type {string} */ path) =>
  /\.test\.tsx?$/.test(path) && !path.endsWith('.browser.test.ts');

/** @param {readonly string[]} files */
async function relatedTests(files) {
  const [sources, entries, times] = await Promise.all([
    readSources(repository),
    workspaceEntries(),
    knownTimes(),
  ]);
  const near = distances(files, sources, entries);
  return [...near]
    .filter(([path]) => isTest(path) && existsSync(join(repository, path)))
    .map(([path, distance]) => ({
      path,
      distance,
      seconds: times[path] ?? guessedSeconds(path),
    }));
}

/** @param {readonly string[]} files */
function stepsFor(files) {
  const present = files.filter((path) => existsSync(join(repository, path)));
  const colours = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
  const options = [
    colours,
    '--error-on-warnings',
    '--no-errors-on-unmatched',
    '--files-ignore-unknown=true',
  ];
  return [
    {
      name: 'format and lint of what changed',
      command: installed('@biomejs/biome/bin/biome', 'ci', ...options, ...present),
    },
    { name: 'types', command: installed('typescript/bin/tsc', '--build') },
  ];
}

/**
 * @param {readonly string[]} files
 * @param {AbortSignal} end
 */
async function test(files, end) {
  // The other steps need the cores too, and a file may take longer than it did before.
  const budget = secondsInAll * 0.4 * availableParallelism();
  const { chosen, left } = choose(await relatedTests(files), budget);
  say(`${chosen.length + left.length} test files need what changed; ${chosen.length} fit.`);
  const tested = await runTests(chosen, end);
  // What was cut takes too long here: next time it is left to npm test at once.
  const tooLong = tested.cut.map((name) => ({ name, seconds: secondsInAll }));
  await keepTimes([...tested.times, ...tooLong]);
  return { ...tested, unfinished: [...tested.unfinished, ...left] };
}

const stopped = ending();
const installation = await installWhatIsMissing(say, stopped);
if (!installation.succeeded) stop(installation.output);
const since = process.argv[2];
const changed = await changedFiles(repository, since);
if (changed === undefined) {
  stop(
    since === undefined
      ? 'What changed is asked of Git, and this is no clone with a history. Use: npm test'
      : `Git knows no commit "${since}". Name one, or none for where the branch began: npm run check`,
  );
}
say(`${changed.files.length} files differ from ${changed.base}.`);
// Node forgets a signal of `AbortSignal.any` whose timer nobody else holds, and then nothing would end.
const controller = new AbortController();
setTimeout(() => controller.abort(), secondsInAll * 1000 - performance.now());
const end = controller.signal;
ended(stopped).then(() => {
  controller.abort();
  process.exit(130);
});
const [results, tested] = await Promise.all([
  runSideBySide(stepsFor(changed.files), say, end),
  test(changed.files, end),
]);
if (tested.unfinished.length > 0) {
  say(`Not run in this minute, and run by npm test: ${tested.unfinished.length} test files.`);
}
const passed = tested.passed + results.filter(({ succeeded }) => succeeded).length;
const failed = tested.failed + results.filter(({ succeeded }) => !succeeded).length;
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
