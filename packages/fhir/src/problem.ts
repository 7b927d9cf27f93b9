import { type Audience, inVoices, type PatientProblemCode, type Problem } from '@renavigate/engine';
import { text } from './text.ts';

/** Why nothing may be advised from a record. */
export type RefusalCode =
  | 'not-fhir'
  | 'not-a-bundle'
  | 'other-fhir-version'
  | 'several-patients'
  | 'no-kidney-cancer'
  | 'not-this-kidney-cancer'
  | 'other-primary-cancer';

/** What can be wrong with a record: a refusal, or something in it that could not be used. */
export type RecordProblemCode =
  | RefusalCode
  | PatientProblemCode
  | 'malformed-entry'
  | 'one-page-of-several'
  | 'invalid-date'
  | 'date-in-future'
  | 'not-exact'
  | 'two-units'
  | 'dates-out-of-order';

export type RecordProblem = Problem<RecordProblemCode>;

/** Something useful that was seen and not used, or used with a reservation. No error. */
export type NoteCode =
  | 'child'
  | 'unconfirmed-diagnosis'
  | 'earlier-cancer'
  | 'cancer-in-remission'
  | 'site-not-known'
  | 'site-no-longer-active'
  | 'site-of-recurrence-assumed'
  | 'recurrence-to-confirm'
  | 'spread-not-concluded'
  | 'timing-of-metastases-not-concluded'
  | 'histology-not-known'
  | 'stage-not-used'
  | 'older-score-not-used'
  | 'status-not-final'
  | 'no-value'
  | 'older-value-used'
  | 'undated-value-used'
  | 'undated-value-not-used'
  | 'several-ranges'
  | 'albumin-other-day'
  | 'albumin-too-far'
  | 'drug-known-by-text'
  | 'drug-not-known'
  | 'drug-for-another-reason'
  | 'rests-on-request'
  | 'rests-on-dispense'
  | 'prescribed-not-proven'
  | 'drug-planned'
  | 'stopped-without-reason'
  | 'progression-not-placed'
  | 'surgery-known-by-text'
  | 'surgery-not-used'
  | 'diagnosis-date-is-recorded'
  | 'time-to-therapy-not-used'
  | 'purpose-not-settled'
  | 'adjuvant-by-dates'
  | 'adjuvant-not-placed'
  | 'only-adjuvant-as-recorded';

export type Note = Problem<NoteCode>;

type Pair = readonly [en: string, fr: string];
type Details = Pick<Problem, 'expected' | 'received' | 'nearest'>;

/** A problem or a note, from its texts in both languages; a message that names terms is made for each audience. */
export function problem<Code extends string>(
  code: Code,
  place: string,
  message: Pair | ((audience: Audience) => Pair),
  mend: Pair,
  details: Details = {},
): Problem<Code> {
  const messages =
    typeof message === 'function'
      ? inVoices((audience) => text(...message(audience)))
      : { message: text(...message) };
  return { code, place, ...details, ...messages, mend: text(...mend) };
}
