import { table } from '../bench/figures.ts';
import type { Effects } from './effects.ts';
import { readScores, readSpeed, type Scores, type Speed, writePage } from './results.ts';

const wanted = { firstLoad: 150_000, effect: 50, performance: 95, others: 100 };

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const met = (isMet: boolean) => (isMet ? 'met' : '**not met**');

function where({ date, machine, load, pace }: Speed | Scores): string {
  const { processor, cores, memoryGigabytes } = machine;
  return `Measured on ${date}: ${processor}, ${cores} cores, ${memoryGigabytes} GB; one-minute load before and after: ${load.join(' and ')}; a fixed piece of work took ${pace.join(' and ')} ms.`;
}

function sizesTable({ sizes }: Speed): string {
  return table(
    ['page', 'up to', 'compressed:', ''],
    sizes.map(({ page, moment, bytes }) => [
      page,
      moment,
      kilobytes(bytes),
      moment === 'first load' ? met(bytes <= wanted.firstLoad) : '',
    ]),
  );
}

function effectsRow({ page, pause, effects }: Effects): readonly string[] {
  const sorted = effects.toSorted((one, other) => one.first - other.first);
  const longest = sorted.at(-1);
  const within = sorted.filter(({ first }) => first < wanted.effect).length;
  const wholes = effects.map(({ whole }) => whole).toSorted((one, other) => one - other);
  const half = Math.floor(effects.length / 2);
  return [
    page,
    `${pause} ms`,
    String(effects.length),
    `${sorted[half]?.first.toFixed(0)} ms`,
    `${longest?.first.toFixed(0)} ms (${longest?.at})`,
    `${within} of ${effects.length}`,
    `${wholes[half]?.toFixed(0)} ms`,
    `${wholes.at(-1)?.toFixed(0)} ms`,
  ];
}

function effectsTable({ effects }: Speed): string {
  const columns = [
    'page',
    'pause before each:',
    'steps:',
    'half within:',
    'longest',
    'within 50 ms:',
    'the whole, half within:',
    'longest:',
  ];
  return table(columns, effects.map(effectsRow));
}

function scoresTable({ pages }: Scores): string {
  return table(
    [
      'page',
      'language',
      'performance:',
      'accessibility:',
      'best practices:',
      'first paint:',
      'largest paint:',
      'blocked:',
      'shift:',
      'every run',
      '',
    ],
    pages.map((each) => [
      each.page,
      each.language,
      String(each.performance),
      String(each.accessibility),
      String(each.bestPractices),
      seconds(each.firstPaint),
      seconds(each.largestPaint),
      `${each.blocked} ms`,
      String(each.shift),
      each.everyPerformance.join(', '),
      met(
        each.performance >= wanted.performance &&
          Math.min(each.accessibility, each.bestPractices) >= wanted.others,
      ),
    ]),
  );
}

function speedText(speed: Speed): string {
  return `## JavaScript, compressed
Wanted: at most 150 kB in the first load of each page, which is what its file names: the frame, the heading and the words are shown with
it. Evidence and the team's rules come when they are wanted. Each line adds to those above it. What the service worker keeps for use
without a network comes after the page and is not counted.

${sizesTable(speed)}

## From a press to its effect
Wanted: under 50 ms with the processor slowed down ${speed.slower} times. On the person's page, from pressing *Continue* to the paint of the next
question, through a whole interview; on the team's page, from changing a fact to the paint of the first rows
that it changes in the matrix; with all other rows, which follow, it is *the whole*. Chromium slows down the page alone, so the worker that looks for the next question is made to wait as long by hand, idly. The middle
of ${speed.walks} walks, step by step. ${where(speed)}

${effectsTable(speed)}
`;
}

function scoresText(scores: Scores): string {
  return `## Lighthouse
Wanted: performance 95, accessibility 100, best practices 100, with the mobile profile of Lighthouse 13: a phone four times slower than this machine, on a slow 4G network. The middle of each page's runs. ${where(scores)}

${scoresTable(scores)}
`;
}

/** Writes the page that people read, from the results of both commands. */
export function report(): void {
  const speed = readSpeed();
  const scores = readScores();
  writePage(`# Speed in the browser

Written by \`npm run web-speed -w conformance\` (sizes and effects, about ten minutes) and \`npm run lighthouse -w conformance\` (scores,
about five), from the built app (\`npm run build:web\`) as a usual host serves it, compressed. The figures are also in
[web-speed.json](../conformance/results/web-speed.json) and [lighthouse.json](../conformance/results/lighthouse.json). Do not edit by hand.

${[speed === undefined ? '' : speedText(speed), scores === undefined ? '' : scoresText(scores)].join('\n').trim()}
`);
}
