import {
  type Advice,
  advise,
  adviseInSteps,
  type Edition,
  type Patient,
  patientFormat,
  readPatient,
  type Steps,
} from '@renavigate/engine';
import { expect, test } from 'vitest';
import { common, editions } from '../index.ts';
import { besidePatients } from './beside.ts';

const patients = besidePatients.map(
  ({ facts }) => readPatient({ renavigate: patientFormat, facts }, common.terms).patient,
);

/** What one edition says to several patients, a step of each in turn. */
function inTurns(edition: Edition): readonly Advice[] {
  const found = new Map<Patient, Advice>();
  const running = new Map<Patient, Steps<Advice>>(
    patients.map((patient) => [patient, adviseInSteps(edition, patient)]),
  );
  while (running.size > 0) {
    for (const [patient, steps] of running) {
      const { done, value } = steps.next();
      if (done !== true) continue;
      found.set(patient, value);
      running.delete(patient);
    }
  }
  return patients.flatMap((patient) => found.get(patient) ?? []);
}

test.each(editions)('$id says the same to patients who are asked about by turns', (edition) => {
  expect(inTurns(edition)).toEqual(patients.map((patient) => advise(edition, patient)));
});

test('an edition can be left before each of its options', () => {
  const [edition] = editions;
  if (edition === undefined) throw new Error('no edition');
  expect([...adviseInSteps(edition, { facts: [] })]).toHaveLength(edition.options.length);
});
