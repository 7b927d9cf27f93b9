import {
  adviseBeside,
  type Beside,
  compileLibrary,
  factKey,
  type Patient,
  readPatient,
} from '@renavigate/engine';
import { besidePatients, common, library, workedPatients } from '@renavigate/guideline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts, partialPatient } from '../generate/patient.ts';
import { shuffled } from '../generate/reorder.ts';
import { settings } from '../generate/settings.ts';

const held = compileLibrary(library);

const stories: readonly Patient[] = [
  ...Object.values(workedPatients).flat(),
  ...besidePatients,
].map(({ facts }) => readPatient({ renavigate: 'patient/1', facts }, common.terms).patient);

/** Patients with a story, possible patients of whom some things are known, and facts that contradict one another. */
const patients = fc.oneof(
  fc.constantFrom(...stories),
  partialPatient(common),
  anyFacts(common.terms).map((facts) => ({ facts })),
);

/** The lists that have no order of their own, in one. */
function unordered({ options, advices, facts, problems }: Beside) {
  const sortedBy = <T>(list: readonly T[], name: (each: T) => string) =>
    list.toSorted((one, two) => (name(one) < name(two) ? -1 : 1));
  return {
    options: options.map(({ option, agreement, marks, voices }) => ({
      option,
      agreement,
      marks: marks.map(({ guardrail, truth, missing }) => [guardrail.id, truth, missing]),
      voices: voices.map(({ edition, advice }) => ({
        edition,
        standing: advice?.standing,
        strengths: advice?.strengths,
        against: advice?.against.map(({ recommendation, truth }) => [recommendation, truth]),
        missing: advice?.missing.toSorted(),
        remarks: advice?.remarks,
      })),
    })),
    groups: advices.map(({ classifications }) =>
      classifications.map(({ definition, possibleGroups }) => [definition, possibleGroups]),
    ),
    facts: sortedBy(facts, factKey),
    problems: sortedBy(problems, ({ place }) => place),
  };
}

test('what all editions say side by side does not depend on the order of the facts', () => {
  const found = { contradicting: 0, deciding: 0 };
  const pairs = patients.chain((patient) =>
    fc.tuple(
      fc.constant(patient),
      shuffled(patient.facts).map((facts) => ({ facts })),
    ),
  );
  fc.assert(
    fc.property(pairs, ([one, two]) => {
      const beside = adviseBeside(held, one);
      found.contradicting += Number(beside.problems.length > 0);
      found.deciding += Number(beside.options.some(({ agreement }) => agreement.kind === 'differ'));
      expect(unordered(adviseBeside(held, two))).toEqual(unordered(beside));
    }),
    settings(60),
  );
  expect(found.contradicting).toBeGreaterThan(0);
  expect(found.deciding).toBeGreaterThan(0);
});

test('what a library keeps from the patients before does not change an answer', () => {
  fc.assert(
    fc.property(patients, (patient) => {
      const fresh = adviseBeside(compileLibrary(library), patient);
      expect(JSON.stringify(adviseBeside(held, patient))).toBe(JSON.stringify(fresh));
    }),
    settings(40),
  );
});
