import type { Origin, Strength } from '../model/edition.ts';
import type { Fact, FactKey } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Standing } from '../model/standing.ts';
import type { Reason } from './explain.ts';
import type { Truth } from './truth.ts';

/** One part of a gate, with its truth and why. */
export interface ConditionAdvice {
  readonly truth: Truth;
  readonly origin: Origin;
  readonly reason: Reason;
}

/** One recommendation, with the truth of its gate. */
export interface RecommendationAdvice {
  readonly recommendation: string;
  readonly truth: Truth;
  readonly strength: Strength;
  readonly statements: readonly string[];
  readonly conditions: readonly ConditionAdvice[];
}

/** One option: its standing, in which words, why or why not, and what is still missing. */
export interface OptionAdvice {
  readonly option: string;
  readonly standing: Standing;
  /** Of the recommendations that hold; while undecided, of those that may still hold. */
  readonly strengths: readonly Strength[];
  readonly recommendations: readonly RecommendationAdvice[];
  /** The rules by which the edition advises against the option, or may: those that hold or still can. */
  readonly against: readonly RecommendationAdvice[];
  /**
   * What would have to be known to decide; empty unless undecided. Where some of the numbers that a fact follows from
   * are known, those that are not stand in its place.
   */
  readonly missing: readonly FactKey[];
  /** Why it is undecided, where that is not for want of facts: the gate is too large to settle. */
  readonly notKnown?: 'impossible' | 'too-large';
  /** Undecided, and yet never offered, whatever is found out: open is only whether the edition speaks of the patient. */
  readonly neverOffered?: true;
  readonly remarks: readonly string[];
}

/** The groups of a classification that the patient may be in: one when it is settled. */
export interface ClassificationAdvice {
  readonly definition: string;
  readonly possibleGroups: readonly string[];
  /** Per group, why it holds, does not, or may. */
  readonly reasons: readonly { readonly group: string; readonly reason: Reason }[];
  readonly missing: readonly FactKey[];
}

/** What one edition says to one patient. */
export interface Advice {
  readonly edition: string;
  readonly scope: { readonly truth: Truth; readonly conditions: readonly ConditionAdvice[] };
  readonly options: readonly OptionAdvice[];
  readonly classifications: readonly ClassificationAdvice[];
  /** The facts that were used, given and derived. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}
