import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Machine } from '../bench/machine.ts';
import type { Effects } from './effects.ts';
import type { lighthouse } from './lighthouse.ts';
import type { Loaded } from './sizes.ts';

interface Measured {
  readonly date: string;
  readonly machine: Machine;
  /** One-minute load before and after. */
  readonly load: readonly [number, number];
  /** Milliseconds that a fixed piece of work took before and after. */
  readonly pace: readonly [number, number];
}

export interface Speed extends Measured {
  readonly slower: number;
  readonly walks: number;
  readonly sizes: readonly Loaded[];
  readonly effects: readonly Effects[];
}

export interface Scores extends Measured {
  readonly pages: readonly (Awaited<ReturnType<typeof lighthouse>> & {
    readonly page: string;
    readonly language: string;
  })[];
}

const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const speedFile = pathOf('conformance/results/web-speed.json');
const scoresFile = pathOf('conformance/results/lighthouse.json');

export const today = (): string => new Date().toISOString().slice(0, 10);

function read<Results>(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const write = (file: string, results: unknown) =>
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);

export const readSpeed = () => read<Speed>(speedFile);
export const readScores = () => read<Scores>(scoresFile);
export const writeSpeed = (speed: Speed) => write(speedFile, speed);
export const writeScores = (scores: Scores) => write(scoresFile, scores);
export const writePage = (text: string) => writeFileSync(pathOf('docs/web-speed.md'), text);
