import {
  type Audience,
  inVoices,
  type PatientProblemCode,
  type Problem,
  printable,
  shortened,
  text,
} from '@renavigate/engine';

/** Why nothing may be advised from a record. */
export type RefusalCode =
  | 'not-fhir'
  | 'not-a-bundle'
  | 'other-fhir-version'
  | 'several-patients'
  | 'cancer-not-found'
  | 'another-disease'
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
  | 'risk-group-not-used'
  | 'status-not-final'
  | 'no-value'
  | 'older-value-used'
  | 'undated-value-used'
  | 'undated-value-not-used'
  | 'several-ranges'
  | 'correction-other-day'
  | 'correction-too-far'
  | 'drug-known-by-text'
  | 'drug-not-known'
  | 'drug-name-near'
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
type Details = Pick<Problem, 'expected' | 'received' | 'nearest' | 'alsoNear'>;

/** A place as a message can hold it: a list of resources is kept whole, and none of them is longer than any real one. */
export function shownPlace(place: string): string {
  return printable(
    place.replaceAll(/[^\s,]{121,}/g, (id) => shortened(id, 120)),
    2000,
  );
}

/** A problem or a note, from its texts in both languages; a message that names terms is made for each audience. */
export function problem<Code extends string>(
  code: Code,
  place: string,
  message: Pair | ((audience: Audience) => Pair),
  mend: Pair,
  details: Details = {},
): Problem<Code> {
  // An id may be of any length, and it stands in the message as well.
  const shown = shownPlace(place);
  const said = (pair: Pair) =>
    text(
      pair[0].replaceAll(place, () => shown),
      pair[1].replaceAll(place, () => shown),
    );
  const messages =
    typeof message === 'function'
      ? inVoices((audience) => said(message(audience)))
      : { message: said(message) };
  return { code, place: shown, ...details, ...messages, mend: text(...mend) };
}
