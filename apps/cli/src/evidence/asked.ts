import type { Fact, Option } from '@renavigate/engine';
import type { Reader } from '@renavigate/guideline/evidence';
import type { Voice } from '@renavigate/guideline/tell';

/** What is looked up, for whom, and how it is told. */
export interface Asked extends Voice {
  readonly option: Option;
  /** Whom the figures must fit; everybody where it is left out. */
  readonly reader?: Reader;
  /** What is known of the person; nothing where it is left out. */
  readonly facts?: readonly Fact[];
  /** Where the person lives, such as `ON`. */
  readonly province?: string;
  /** The day, such as `2026-01-31`. */
  readonly today: string;
}
