import type { Change } from './operators/change.ts';

/** One change of one place of a source file. */
export interface Mutant extends Change {
  readonly id: number;
  /** Below the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly before: string;
}

/** A source file, as it is and with every mutant of it compiled in. */
export interface Source {
  readonly original: string;
  readonly compiled: string;
}
