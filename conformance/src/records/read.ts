import { factKey, factValue } from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { recordMapping, terms } from '@renavigate/guideline';
import { readingDay } from './examples.ts';

/** What a record gives, in the short form that tests compare. */
export function reading(json: unknown) {
  const { patient, problems, notes, refused } = readRecord(json, terms, recordMapping, {
    today: readingDay,
  });
  return {
    facts: Object.fromEntries(patient.facts.map((fact) => [factKey(fact), factValue(fact)])),
    codes: problems.map(({ code }) => code),
    notes: notes.map(({ code }) => code),
    problems,
    refused,
  };
}
