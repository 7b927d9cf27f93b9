import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './bundle.ts';
import type { Mutant } from './mutant.ts';
import type { Cover, Outcome } from './process.ts';

export type Result = Omit<Mutant, 'start' | 'end'> & Outcome;

/** A test file that took part, or could not. */
export type TestFile = Omit<Cover, 'reached'>;

/** What was found in one area. */
export interface Results {
  readonly area: string;
  readonly date: string;
  readonly seed: number;
  /** Places and changes to choose from. */
  readonly of: number;
  readonly tests: readonly TestFile[];
  readonly results: readonly Result[];
}

const folder = `${root}conformance/results/mutation`;

const fileOf = (area: string) => `${folder}/${area.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.json`;

/** A line a mutant, so that a change of the results can be read. */
function written({ results, tests, ...rest }: Results): string {
  const lines = (all: readonly unknown[]) =>
    `[\n${all.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},\n"tests": ${lines(tests)},\n"results": ${lines(results)}}\n`;
}

/** Keeps the results of an area in the place of earlier ones. */
export function writeResults(results: Results): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(results.area), written(results));
}

/** The results of every area that was measured. */
export function readResults(): readonly Results[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
}

export const isKilled = ({ killedBy, timedOut }: Outcome): boolean =>
  killedBy !== undefined || timedOut === true;
