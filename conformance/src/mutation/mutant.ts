/** What a changed place reads like, and by which kind of change. */
export interface Change {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  /** An expression that takes the place of the one that stands there. */
  readonly after: string;
}

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
