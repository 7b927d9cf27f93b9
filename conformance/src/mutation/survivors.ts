/** Why a mutant lives, by its file and what it changes, so that a moved line changes nothing. */
export interface Reason {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Whether no input at all could tell it from the source; otherwise a test is missing, and this says why. */
  readonly equivalent: boolean;
  readonly because: string;
}

export const reasons: readonly Reason[] = [];
