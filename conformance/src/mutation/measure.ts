import { type Area, areas } from './areas.ts';
import type { Mutant } from './mutant.ts';
import type { Cover, Outcome } from './process.ts';
import { isKilled, type Result, readResults, type TestFile, writeResults } from './results.ts';
import { tryAll } from './run.ts';
import { sampleOf, sourcesOf } from './sources.ts';
import { slow, testFiles } from './tests.ts';

/**
 * `npm run mutation -w conformance -- 80 2026 Codes living`: so many mutants of each area with this in its name, of this
 * seed; with `living`, only those that lived the last time or are new.
 */
const count = Number(process.argv[3] ?? 80);
const seed = Number(process.argv[4] ?? 2026);
const only = new RegExp(process.argv[5] ?? '');
const livingOnly = process.argv[6] === 'living';

interface Measured {
  readonly area: Area;
  readonly of: number;
  readonly results: Map<number, Result>;
}

type Named = Omit<Mutant, 'id' | 'start' | 'end'>;
const nameOf = ({ file, line, before, after }: Named) => [file, line, before, after].join('\n');

/** The mutants of an area that the last measurement killed. */
function killedBefore({ name }: Area): ReadonlyMap<string, Result> {
  const last = livingOnly ? readResults().find(({ area }) => area === name)?.results : [];
  return new Map((last ?? []).filter(isKilled).map((result) => [nameOf(result), result]));
}

const mutants: Mutant[] = [];
let given = 0;
const byMutant = new Map<number, Measured>();
for (const area of areas.filter(({ name }) => only.test(name))) {
  const { sample, of } = sampleOf(area, count, seed, given);
  const killed = killedBefore(area);
  const one = { area, of, results: new Map<number, Result>() };
  for (const mutant of sample) {
    byMutant.set(mutant.id, one);
    const before = killed.get(nameOf(mutant));
    if (before === undefined) mutants.push(mutant);
    else one.results.set(mutant.id, { ...before, id: mutant.id });
  }
  given += sample.length;
}

const tests: TestFile[] = [];
const say = (line: string) => process.stdout.write(`${line}\n`);

function covered({ reached: _, ...cover }: Cover): void {
  tests.push(cover);
  if (cover.failed !== undefined) say(`left out: ${cover.test} ${cover.failed}`);
}

function tried({ start: _, end: __, ...mutant }: Mutant, outcome: Outcome): void {
  const one = byMutant.get(mutant.id);
  one?.results.set(mutant.id, { ...mutant, ...outcome });
  if (one !== undefined) write(one);
  const { file, line, operator, before, after } = mutant;
  if (!isKilled(outcome)) say(`lives: ${file}:${line} ${operator}: ${before} -> ${after}`);
}

function write({ area, of, results }: Measured): void {
  const date = new Date().toISOString().slice(0, 10);
  writeResults({ area: area.name, date, seed, of, tests, results: [...results.values()] });
}

await tryAll({
  mutants,
  sources: sourcesOf(mutants),
  tests: testFiles(),
  slow,
  wider: ({ id }) => byMutant.get(id)?.area.wider ?? /^$/,
  patience: 30_000,
  covered,
  tried,
});
const { user, system } = process.cpuUsage();
say(`${mutants.length} mutants, ${Math.round((user + system) / 6e7)} minutes of a processor`);
