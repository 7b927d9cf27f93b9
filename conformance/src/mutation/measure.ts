import { type Area, areas } from './areas.ts';
import type { Mutant } from './mutant.ts';
import type { Cover, Outcome } from './process.ts';
import { isKilled, type Result, writeResults } from './results.ts';
import { tryAll } from './run.ts';
import { sampleOf, sourcesOf } from './sources.ts';
import { slow, testFiles } from './tests.ts';

/** `npm run mutation -w conformance -- 80 2026 Codes`: so many mutants of each area whose name begins so, of this seed. */
const count = Number(process.argv[3] ?? 80);
const seed = Number(process.argv[4] ?? 2026);
const only = process.argv[5] ?? '';

const mutants: Mutant[] = [];
const areaOf = new Map<number, Area>();
for (const area of areas.filter(({ name }) => name.startsWith(only))) {
  const sample = sampleOf(area, count, seed, mutants.length);
  for (const { id } of sample) areaOf.set(id, area);
  mutants.push(...sample);
}

const covers: Omit<Cover, 'reached'>[] = [];
const results = new Map<number, Result>();
const say = (line: string) => process.stdout.write(`${line}\n`);

function covered({ reached: _, ...cover }: Cover): void {
  covers.push(cover);
  say(`${cover.took} ms ${cover.tests} tests ${cover.test} ${cover.failed ?? ''}`);
}

function tried({ start: _, end: __, ...mutant }: Mutant, outcome: Outcome): void {
  results.set(mutant.id, { ...mutant, ...outcome, area: areaOf.get(mutant.id)?.name ?? '' });
  if (results.size % 20 === 0) write();
  if (!isKilled(outcome))
    say(
      `lives: ${mutant.file}:${mutant.line} ${mutant.operator}: ${mutant.before} -> ${mutant.after}`,
    );
}

function write(): void {
  const { user, system } = process.cpuUsage();
  const minutes = Math.round((user + system) / 6e6) / 10;
  const date = new Date().toISOString().slice(0, 10);
  writeResults({ date, seed, minutes, tests: covers, results: [...results.values()] });
}

await tryAll({
  mutants,
  sources: sourcesOf(mutants),
  tests: testFiles(),
  slow,
  wider: ({ id }) => areaOf.get(id)?.wider ?? /^$/,
  patience: 30_000,
  covered,
  tried,
});
write();
