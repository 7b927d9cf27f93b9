import type { Advice, Beside, Edition, Language, Text } from '@renavigate/engine';

/** What is exported: the advice of some editions on one patient, in one language. */
export interface Exported {
  readonly beside: Beside;
  /** Newest first, as in `beside.advices`. */
  readonly editions: readonly Edition[];
  readonly language: Language;
  /** What an edition is called in passing. */
  readonly nameOf: (edition: Edition) => Text;
  /** The moment of the advice, as an instant. */
  readonly at: string;
}

/** An edition with what it says. */
export interface Speaking {
  readonly edition: Edition;
  readonly advice: Advice;
}
