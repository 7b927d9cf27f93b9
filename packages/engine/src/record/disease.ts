import type { Text } from '../base/text.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { IcdPrefix } from './cancer.ts';

/** Which yes/no terms say what became of the cancer. */
export interface HistoryMapping {
  /** It was treated by an operation or radiotherapy; drugs lead to the same by implication. */
  readonly treatedBefore?: TermId;
  readonly cameBack?: TermId;
}

/** Where the cancer is. */
export interface SitesMapping {
  /** A several-of term whose values carry the codes of metastases. */
  readonly term: TermId;
  /** The value for the place of the first tumour, and that place in a sentence: "in the organ or where it was". */
  readonly local?: { readonly value: string; readonly where: Text };
  /** Places that may be near the first tumour, so that they show no spread to other organs. */
  readonly near: { readonly values: readonly string[]; readonly icd10: readonly IcdPrefix[] };
  /** Near the first tumour, in a sentence: "near the organ". */
  readonly nearIt: Text;
}

/** Whether the cancer has spread, and when that was found. */
export interface SpreadMapping {
  /** A yes/no term. */
  readonly term?: TermId;
  /** A one-of term, with its values for metastases that were there from the first, and for later ones. */
  readonly timing?: { readonly term: TermId; readonly atDiagnosis: string; readonly later: string };
}

/** What kind of tumour it is. */
export interface HistologyMapping {
  /** A one-of term whose values carry the codes of the types. */
  readonly term: TermId;
  /** Yes/no terms that carry the codes of a feature, which says nothing of the type. */
  readonly features: readonly TermId[];
  /** A code to give as an example. */
  readonly example: Text;
}
