/** What a changed place reads like, and by which kind of change. */
export interface Change {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  /** An expression that takes the place of the one that stands there. */
  readonly after: string;
}
