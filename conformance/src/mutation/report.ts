import { table } from '../bench/figures.ts';
import { areas } from './areas.ts';
import { isKilled, type Result, type Results, type TestFile } from './results.ts';
import { type Reason, reasons } from './survivors.ts';
import { leftOut } from './tests.ts';

const inLine = (source: string) => source.replaceAll(/\s+/g, ' ');

const reasonOf = ({ file, before, after }: Result): Reason | undefined =>
  reasons.find(
    (each) =>
      each.file === file &&
      inLine(before).startsWith(each.before) &&
      each.after.split('|').some((part) => inLine(after).includes(part)),
  );

const share = (part: number, whole: number) =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

/** What lived through every test that was to be tried; the others wait for the slow ones. */
const lives = (result: Result) => !isKilled(result) && result.waiting !== true;

function row(name: string, of: number, results: readonly Result[]): readonly string[] {
  const waiting = results.filter((result) => result.waiting === true).length;
  const late = results.filter(({ timedOut }) => timedOut === true).length;
  const living = results.filter(lives);
  const equivalent = living.filter((each) => reasonOf(each)?.equivalent === true).length;
  const killed = results.length - waiting - living.length;
  // What waits may yet be killed, and is not counted as if it were.
  const least = waiting === 0 ? '' : 'at least ';
  const counts = [of, results.length, killed - late, late, living.length, equivalent, waiting];
  const shares = [share(killed, results.length), share(killed, results.length - equivalent)];
  return [name, ...counts.map(String), ...shares.map((each) => `${least}${each}`)];
}

const columns = [
  ...['area', 'possible:', 'tried:', 'killed by a test that fails:', 'by one that does not end:'],
  ...['live:', 'of these equivalent:', 'slow tests not tried yet:'],
  ...['killed:', 'without the equivalent:'],
];

function figures(all: readonly Results[]): string {
  const rows = all.map(({ area, of, results }) => row(area, of, results));
  const possible = all.reduce((sum, { of }) => sum + of, 0);
  const every = row(
    'all',
    possible,
    all.flatMap(({ results }) => results),
  );
  return table(columns, [...rows, every]);
}

/** Source as a cell of a table can show it. */
function shown(source: string): string {
  const line = inLine(source).replaceAll('|', '\\|').replaceAll('`', "'");
  return `\`${line.length > 90 ? `${line.slice(0, 89)}…` : line}\``;
}

function survivor(result: Result): readonly string[] {
  const { file, line, operator, before, after } = result;
  const reason = reasonOf(result);
  const kind = reason?.equivalent === true ? 'Equivalent: ' : '';
  const why = reason === undefined ? 'not looked into' : `${kind}${reason.because}`;
  const place = `[${file.replace('packages/', '')}](../${file}), line ${line}`;
  return [place, operator, shown(before), shown(after), why];
}

function survivorsOf({ area, results }: Results): readonly string[] {
  const living = results.filter(lives);
  if (living.length === 0) return [];
  const head = ['place', 'change', 'stands there', 'was tried', 'why it lives'];
  return [`### ${area}`, '', table(head, living.map(survivor)), ''];
}

/** The test files that took part anywhere, the quickest time of each. */
function testsOf(all: readonly Results[]): readonly TestFile[] {
  return [...new Map(all.flatMap(({ tests }) => tests).map((each) => [each.test, each])).values()];
}

function howMeasured(all: readonly Results[]): readonly string[] {
  const tests = testsOf(all).filter(({ failed }) => failed === undefined);
  const cases = tests.reduce((sum, { tests: count }) => sum + count, 0);
  return [
    `A mutant is the source with one place changed. A sample of each area, fixed by seed ${all[0]?.seed}, is tried against ${tests.length} test files`,
    `(${cases.toLocaleString('en')} tests) of engine, reader and content. The first test that fails kills a mutant, and so does one that takes more than 30 s of the`,
    'processor.',
    '',
    'All tests and all that they import are one bundle, with every mutant compiled in and one switched on at a time. A test that reads the source',
    'as text is given the mutant’s. Test files are tried on mutants that they reach: first the quick ones, then, on what lives, the slow ones that an',
    'area names (`conformance/src/mutation/areas.ts`). Properties take 25 runs each. Before a mutant is tried each test file runs with none, alone and',
    'after the others, and must pass. The matchers are the test runner’s own; what collects and runs the tests is a small stand-in.',
    '`mutation.test.ts` plants faults that a test holds, that none holds and that never end, and looks for each among what is reported.',
  ];
}

function without(all: readonly Results[]): readonly string[] {
  const failing = testsOf(all).filter(({ failed }) => failed !== undefined);
  return [
    ...leftOut.map(([, name, why]) => `- ${name}: ${why}.`),
    ...failing.map(({ test, failed = '' }) => `- \`${test}\`: ${failed}.`),
    '- Tests of the apps, in a browser, of the repository and its documents: they look at other things, or at what was built.',
    '- The type check, though it would refuse some of the mutants.',
  ];
}

function unmeasured(all: readonly Results[]): readonly string[] {
  const left = areas.filter(({ name }) => !all.some(({ area }) => area === name));
  return left.length === 0
    ? []
    : [`Not measured yet: ${left.map(({ name }) => name).join('; ')}.`, ''];
}

/** The page on what was measured. */
export function pageOf(results: readonly Results[]): string {
  const all = areas.flatMap(({ name }) => results.filter(({ area }) => area === name));
  const dates = all.map(({ date }) => date).toSorted();
  return [
    '# Planted faults: what the tests notice',
    '',
    `Measured on ${dates.at(-1)} with \`npm run mutation -w conformance\`; written by \`npm run mutation:page -w conformance\`.`,
    '',
    figures(all),
    '',
    ...unmeasured(all),
    '## How it is measured',
    '',
    ...howMeasured(all),
    '',
    '## What was left out',
    '',
    ...without(all),
    '',
    '## What lives, and why',
    '',
    ...all.flatMap(survivorsOf),
  ].join('\n');
}
