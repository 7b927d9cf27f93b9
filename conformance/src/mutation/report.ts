import { areas } from './areas.ts';
import { isKilled, type Result, type Results } from './results.ts';
import { type Reason, reasons } from './survivors.ts';
import { leftOut } from './tests.ts';

const reasonOf = ({ file, before, after }: Result): Reason | undefined =>
  reasons.find((each) => each.file === file && each.before === before && each.after === after);

interface Count {
  readonly all: number;
  readonly failing: number;
  readonly late: number;
  readonly living: number;
  readonly equivalent: number;
}

function countOf(results: readonly Result[]): Count {
  const living = results.filter((result) => !isKilled(result));
  const late = results.filter(({ timedOut }) => timedOut === true).length;
  return {
    all: results.length,
    failing: results.length - living.length - late,
    late,
    living: living.length,
    equivalent: living.filter((each) => reasonOf(each)?.equivalent === true).length,
  };
}

const share = (part: number, whole: number) =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

function row(name: string, { all, failing, late, living, equivalent }: Count): string {
  const killed = failing + late;
  const cells = [name, all, failing, late, living, equivalent, share(killed, all)];
  return `| ${cells.join(' | ')} | ${share(killed, all - equivalent)} |`;
}

function table(results: readonly Result[]): readonly string[] {
  const of = (name: string) => countOf(results.filter(({ area }) => area === name));
  return [
    '| area | mutants | killed by a failing test | by a test that does not end | live | of these equivalent | killed | without the equivalent |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...areas.map(({ name }) => row(name, of(name))),
    row('all', countOf(results)),
  ];
}

/** A table cell's worth of source. */
function shown(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  return `\`${line.length > 90 ? `${line.slice(0, 87)}…` : line}\``;
}

function survivor(result: Result): string {
  const { file, line, operator, before, after } = result;
  const reason = reasonOf(result);
  const kind = reason?.equivalent === true ? 'equivalent: ' : '';
  const why = reason === undefined ? 'not looked at yet' : `${kind}${reason.because}`;
  const place = `[${file.replace('packages/', '')}:${line}](../${file})`;
  return `| ${place} | ${operator} | ${shown(before)} | ${shown(after)} | ${why} |`;
}

function survivors(results: readonly Result[]): readonly string[] {
  return areas.flatMap(({ name }) => {
    const living = results.filter((each) => each.area === name && !isKilled(each));
    if (living.length === 0) return [];
    return [
      `### ${name}`,
      '',
      '| place | change | is | was made | why it lives |',
      '| --- | --- | --- | --- | --- |',
      ...living.map(survivor),
      '',
    ];
  });
}

/** The page on what was measured. */
export function pageOf({ date, seed, minutes, tests, results }: Results): string {
  const cases = tests.reduce((sum, { tests: count }) => sum + count, 0);
  const failing = tests.filter(({ failed }) => failed !== undefined);
  return [
    '# Planted faults: what the tests notice',
    '',
    `Written by \`npm run mutation -w conformance\` on ${date}; seed ${seed}, ${minutes} minutes of one processor. Each mutant is the source with one`,
    'place changed: a comparison flipped, a border moved, a condition dropped or turned, true for false, a word of strength, a rank, a section or',
    `a code changed. A sample of each area, fixed by the seed, is tried against the ${tests.length - failing.length} test files (${cases} tests) of engine, reader and content that run`,
    'without a browser; a mutant is killed by the first test that fails, or by one that takes more than 30 s of the processor.',
    '',
    ...table(results),
    '',
    '## How it is measured',
    '',
    'All tests and all that they import are one bundle, with every mutant compiled in and one switched on at a time. A test that reads the source as',
    `text is given the mutant’s. Test files are tried only on mutants that they reach: first quick ones, then, on what lives, slow ones of its area (\`areas.ts\`).`,
    'Before the first mutant each test file runs with none and must pass. The matchers are the test runner’s own; what collects and runs the tests is a',
    'small stand-in. A test plants faults that are held, not held and without end, and looks for each among what is reported.',
    '',
    '## What was left out',
    '',
    ...leftOut.map(([pattern, why]) => `- \`${pattern.source.replaceAll('\\', '')}\`: ${why}.`),
    ...failing.map(({ test, failed = '' }) => `- \`${test}\`: ${failed}.`),
    '- Tests of the apps, in a browser, of the repository and its documents: they look at other things, or at what was built.',
    '- What the type check alone would refuse was not made on purpose; where it was made, a test had to notice it.',
    '',
    '## What lives',
    '',
    ...survivors(results),
  ].join('\n');
}
