import type { Edition, Fact, OptionId, Standing, TermId } from '@renavigate/engine';

/** One case of the contract: facts as stated, and what an edition says of each of its options. Plain data. */
export interface ContractCase {
  readonly name: string;
  readonly edition: Edition;
  readonly facts: readonly Fact[];
  readonly expected: Expected;
}

/** `contradicting`: nobody has all of the facts. */
export type Expected =
  | 'contradicting'
  | {
      readonly standings: Readonly<Record<OptionId, Standing>>;
      /** The terms that could still decide an option, sorted; left out where nobody wrote them down. */
      readonly missing?: readonly TermId[];
    };

/** What an executor says of one case. */
export type Answer =
  | 'contradicting'
  | {
      /** Of each option, in the order of the edition; `cannotSay` where the executor refuses it. */
      readonly standings: readonly (Standing | 'cannotSay')[];
      /** Sorted; left out by an executor that does not tell. */
      readonly missing?: readonly TermId[];
    };

/** Anything that evaluates editions: the patients of one edition at a time, in their order. */
export interface Executor {
  readonly name: string;
  readonly answer: (edition: Edition, patients: readonly (readonly Fact[])[]) => readonly Answer[];
}
