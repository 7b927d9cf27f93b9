import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './bundle.ts';
import type { Mutant } from './mutant.ts';
import type { Cover, Outcome } from './process.ts';

export type Result = Omit<Mutant, 'start' | 'end'> & Outcome & { readonly area: string };

export interface Results {
  readonly date: string;
  readonly seed: number;
  /** Minutes of the processor. */
  readonly minutes: number;
  readonly tests: readonly Omit<Cover, 'reached'>[];
  readonly results: readonly Result[];
}

const file = `${root}conformance/results/mutation.json`;

export const writeResults = (results: Results): void =>
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);

export const readResults = (): Results => JSON.parse(readFileSync(file, 'utf8'));

export const isKilled = ({ killedBy, timedOut }: Outcome): boolean =>
  killedBy !== undefined || timedOut === true;
