import type { Guarded } from '../guard/guard.ts';
import type { OptionId } from '../model/edition.ts';
import type { AllTerms } from '../model/vocabulary.ts';
import type { Alert } from './alert.ts';
import type { Circumstance } from './circumstance.ts';
import type { ConsideredOption } from './considered.ts';
import type { Past } from './past.ts';

/** What is shared by all editions: the terms, what follows from them, and what stands beside every edition. */
export interface Common extends Guarded {
  readonly terms: AllTerms;
  /** Options that stand for a kind, with the options that are one of it: what is said of the kind counts for them. */
  readonly kinds?: Readonly<Record<OptionId, readonly OptionId[]>>;
  readonly pasts?: readonly Past[];
  /** The weightiest first. */
  readonly circumstances?: readonly Circumstance[];
  /** What cannot wait for a choice of treatment, in the order in which it is told. */
  readonly alerts?: readonly Alert[];
  /** What no edition names and is worth asking about in some situations. */
  readonly considered?: readonly ConsideredOption[];
  /** Options that go with any other, such as care for how a person feels, in the order in which they are told. */
  readonly alongside?: readonly Alongside[];
}

/** An option that goes with whatever else is chosen. */
export interface Alongside {
  readonly option: OptionId;
  /** It is told whatever editions say of it; else only while it is offered or open. */
  readonly always?: true;
}
