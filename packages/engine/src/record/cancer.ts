import type { Text } from '../base/text.ts';
import type { Coding } from '../model/vocabulary.ts';

/** A whole word to look for, in any case. A `*` before or after it stands for any letters, as in `metasta*`. */
export type RecordWord = string;

/** Words that name something, and words beside which they mean something else. */
export interface RecordWords {
  readonly words: readonly RecordWord[];
  readonly unless?: readonly RecordWord[];
}

/** The beginning of an ICD-10 code, without the point: `C00`, `C7A0`. */
export type IcdPrefix = string;

/** What a terminology calls something: codes, and the beginnings of ICD-10 codes. */
export interface RecordCodes {
  readonly icd10: readonly IcdPrefix[];
  readonly codes: readonly Coding[];
}

/** The one cancer that guidance is given on: how it is known among the conditions of a record. */
export interface CancerMapping {
  /** To stand in a sentence. In French a masculine noun that begins with a consonant, without its article. */
  readonly name: Text;
  /** The disease that guidance is for, among those of the organ; in French with its article. */
  readonly disease: Text;
  /** Codes to give as an example; and the ICD-10 code that is expected. */
  readonly example: { readonly codes: Text; readonly icd10: string };
  /** Guidance is for those of this age and older, in years; absent where it is for every age. */
  readonly adultsFrom?: number;
  /** Codes that say it by themselves. */
  readonly primary: RecordCodes;
  /** A growth of the organ that need not be this cancer unless the record says so elsewhere. */
  readonly growth: readonly Coding[];
  /** The organ as a body site. */
  readonly organ: readonly Coding[];
  /** The organ in the words of a reason for treatment. */
  readonly organInReasons: readonly RecordWord[];
  /** The organ in the words of a diagnosis without a code: such words are not taken for another cancer. */
  readonly organInDiagnoses: readonly RecordWord[];
  /** Histologies that show a growth of the organ to be this cancer. */
  readonly histologies: readonly Coding[];
  /** Cancers of the organ that are other diseases. */
  readonly otherDiseases: RecordCodes & { readonly called: RecordWords };
}
