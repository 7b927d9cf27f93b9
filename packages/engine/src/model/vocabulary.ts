import type { Text, Voices } from '../base/text.ts';
import type { Expression } from './expression.ts';
import type { TermId } from './term-id.ts';

export type { TermId } from './term-id.ts';

/** Where the answer to a question is usually found, from the easiest to the hardest. */
export type WhereFound = 'you' | 'chart' | 'bloodTest' | 'scan' | 'team';

/** A code in a terminology, for reading records. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

interface TermBase {
  readonly id: TermId;
  /** A short noun phrase. */
  readonly label: Voices;
  readonly question: Voices;
  /** Why the question is asked, in plain words. */
  readonly why: Text;
  readonly whereFound: WhereFound;
  /** Where exactly to look, in plain words. */
  readonly whereToFind: Text;
  readonly codes?: readonly Coding[];
}

/** One of the answers that a term allows. */
export interface TermValue {
  readonly id: string;
  readonly label: Voices;
  readonly codes?: readonly Coding[];
  /** Other names met in records, brand names among them. */
  readonly alsoCalled?: readonly string[];
  /**
   * Of a several-of term: other values that what is meant by this one may be as well. A list that is whole and holds
   * it leaves them unknown, where it rules out every other value that it does not name.
   */
  readonly mayBe?: readonly string[];
}

/** A unit that a number may be stated in. `factor` times the stated number gives the term's own unit. */
export interface Unit {
  /** UCUM code, for example `g/L`. */
  readonly code: string;
  readonly factor: number;
  /** The least number, but 0, that is plausible in this unit: below it the number most likely belongs to another one. */
  readonly least?: number;
  /** Other spellings met in records, compared without regard to case. */
  readonly alsoWritten?: readonly string[];
}

/** True or not of a patient. */
export interface YesNoTerm extends TermBase {
  readonly kind: 'yesNo';
}

/** A measured or counted number. */
export interface NumberTerm extends TermBase {
  readonly kind: 'number';
  /** The first is the term's own unit, with factor 1. */
  readonly units: readonly [Unit, ...Unit[]];
  /** Plausible values in the term's own unit, both ends included; what lies outside is not used. */
  readonly range: readonly [minimum: number, maximum: number];
  /** Values move in whole steps of this size, where they do. */
  readonly step?: number;
  /** This number and the named one must be stated in one and the same unit (a laboratory value and its limit). */
  readonly unitMustMatch?: TermId;
  /** A term that measures the same thing more closely: where the two contradict each other, this one gives way. */
  readonly givesWayTo?: TermId;
}

/** Exactly one of the values. */
export interface OneOfTerm extends TermBase {
  readonly kind: 'oneOf';
  readonly values: readonly TermValue[];
}

/** Any number of the values; each is known to be there, known not to be there, or unknown. */
export interface SeveralOfTerm extends TermBase {
  readonly kind: 'severalOf';
  readonly values: readonly TermValue[];
}

/** Something true or measurable about a patient. */
export type Term = YesNoTerm | NumberTerm | OneOfTerm | SeveralOfTerm;

export declare const whole: unique symbol;

/**
 * Every term that a fact, or what it follows from, can name. The terms of one edition among several are not: what is
 * told of it may rest on terms that the edition itself lacks. So nothing is told with less than these.
 */
export type AllTerms = readonly Term[] & { readonly [whole]: true };

/** Says that these are all the terms there are: of all editions together, or of an edition that is read by itself. */
export function allTerms(terms: readonly Term[]): AllTerms {
  return terms as AllTerms;
}

/** What an implication concludes: one fact about a term. */
export type Conclusion =
  | { readonly kind: 'yesNo'; readonly term: TermId; readonly value: boolean }
  | { readonly kind: 'oneOf'; readonly term: TermId; readonly value: string }
  | {
      readonly kind: 'includes';
      readonly term: TermId;
      readonly value: string;
      readonly present: boolean;
    };

/**
 * Something that holds for every possible patient: when `when` is true, so is `conclusion`.
 * It adds the facts that follow, and finds the facts that contradict one another.
 */
export interface Implication {
  readonly id: string;
  readonly when: Expression;
  readonly conclusion: Conclusion;
  readonly because: Text;
}
