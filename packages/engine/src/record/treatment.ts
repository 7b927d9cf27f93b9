import type { Text } from '../base/text.ts';
import type { Coding, TermId } from '../model/vocabulary.ts';
import type { RecordWord, RecordWords } from './cancer.ts';

/** The operation that takes out the tumour, or the organ: what comes after it is told from what was there before. */
export interface SurgeryMapping {
  readonly codes: readonly Coding[];
  readonly called: RecordWords;
  /** To stand in a sentence, with its article: "the operation on the organ". */
  readonly operation: Text;
}

/** The drugs against the cancer. */
export interface DrugsMapping {
  /** A several-of term whose values are drugs, with their codes and names. */
  readonly received: TermId;
  /** A several-of term with the same values: the cancer grew while they were given. */
  readonly progressedOn?: TermId;
  /** A yes/no term: some were given for advanced disease. */
  readonly forAdvanced?: TermId;
  /** Words that make another drug of a name when they follow it. */
  readonly otherWhenFollowedBy: readonly RecordWord[];
  /** So many days apart, or fewer, doses of one drug belong to one course. */
  readonly longestInterval: number;
  /** What to answer where the record shows only that a drug is planned. */
  readonly whenPlanned: Text;
  readonly adjuvant?: AdjuvantMapping;
}

/** Drugs after the operation, to keep the cancer from coming back. */
export interface AdjuvantMapping {
  /** A yes/no term: some were given. */
  readonly given: TermId;
  /** A number of months from the last dose to the return. */
  readonly months?: TermId;
  /** So many days after the operation, at most, a drug may begin to be taken for adjuvant by its dates. */
  readonly longestWait: number;
  readonly onlyOf?: OnlyAdjuvantMapping;
}

/** Whether drugs of one kind were given as adjuvant therapy alone. */
export interface OnlyAdjuvantMapping {
  /** A yes/no term. */
  readonly term: TermId;
  /** The value of the drugs for one of the kind without a name; what it may be is the kind. */
  readonly unnamed: string;
  /** The kind in a sentence, in French with its indefinite article. */
  readonly kind: Text;
  /** What to confirm where the record shows no other use. */
  readonly confirm: Text;
}

/** How long after the diagnosis the first drug was given. */
export interface TimingMapping {
  /** A number of months. */
  readonly months?: TermId;
  /** A yes/no term: within fewer months than this. */
  readonly within?: { readonly term: TermId; readonly months: number };
  /** What is asked, in a sentence: "whether systemic therapy began within a year of diagnosis". */
  readonly asked: Text;
}
