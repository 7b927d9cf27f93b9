import {
  adviseBeside,
  bearingOn,
  compileLibrary,
  type FirstAnswer,
  firstAnswer,
  type Patient,
  readPatient,
  standingNow,
} from '@renavigate/engine';
import { besidePatients, common, library, workedPatients } from '@renavigate/guideline';
import { type StripLine, stripLines } from '@renavigate/guideline/tell';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts, partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';

const held = compileLibrary(library);

const stories: readonly Patient[] = [
  ...Object.values(workedPatients).flat(),
  ...besidePatients,
].map(({ facts }) => readPatient({ renavigate: 'patient/1', facts }, common.terms).patient);

const patients = fc.oneof(
  fc.constantFrom(...stories),
  partialPatient(common),
  anyFacts(common.terms).map((facts) => ({ facts })),
);

function answerTo(patient: Patient) {
  const beside = adviseBeside(held, patient);
  return { beside, answer: firstAnswer(held, beside) };
}

const namesOf = ({ choices }: FirstAnswer) => choices.map(({ option }) => option.option);

test('every option stands in exactly one list of the first answer, by its standing', () => {
  const found = { choices: 0, alongside: 0, open: 0 };
  fc.assert(
    fc.property(patients, (patient) => {
      const { beside, answer } = answerTo(patient);
      const rest = Object.entries(answer.rest).flatMap(([state, options]) => {
        for (const option of options) expect(standingNow(option)).toBe(state);
        return options.map(({ option }) => option);
      });
      const told = [...namesOf(answer), ...answer.alongside.map(({ option }) => option), ...rest];
      const all = beside.options.filter(({ folded }) => folded !== true);
      expect(told.toSorted()).toEqual(all.map(({ option }) => option).toSorted());
      found.choices += answer.choices.length;
      found.alongside += answer.alongside.length;
      found.open += Number(answer.standing === 'open');
    }),
    settings(40),
  );
  for (const count of Object.values(found)) expect(count).toBeGreaterThan(0);
});

test('there are at most five choices, none had before or set aside, and each has somebody who says so', () => {
  fc.assert(
    fc.property(patients, (patient) => {
      const { answer } = answerTo(patient);
      expect(answer.choices.length).toBeLessThanOrEqual(5);
      expect(answer.choices.length === 0).toBe(answer.standing === 'none');
      for (const { option, by } of answer.choices) {
        expect(['offered', 'open']).toContain(standingNow(option));
        expect(by.every(({ replaced }) => replaced !== true)).toBe(true);
        if (standingNow(option) === 'offered') expect(by.length).toBeGreaterThan(0);
      }
    }),
    settings(40),
  );
});

test('what could decide nothing of the first choices changes none of them, all of it together', () => {
  let told = 0;
  fc.assert(
    fc.property(partialPatient(common), fc.integer({ min: 0, max: 3 }), ({ facts }, part) => {
      const known = facts.filter((_, index) => index % 4 <= part);
      const { answer } = answerTo({ facts: known });
      const deciding = bearingOn(answer.decides, common.implications);
      const more = facts.filter(({ term }) => !deciding.has(term));
      const later = answerTo({
        facts: [...known, ...more.filter((fact) => !known.includes(fact))],
      });
      // Facts that contradict one another are set aside, which takes something back.
      if (later.beside.problems.length > 0) return;
      told += more.length;
      expect(namesOf(later.answer)).toEqual(namesOf(answer));
    }),
    settings(40),
  );
  expect(told).toBeGreaterThan(0);
});

test('the strip names every first choice of a ranking body and at most five lines, in both languages', () => {
  const seen = new Set<StripLine['id']>();
  fc.assert(
    fc.property(patients, (patient) => {
      const { beside, answer } = answerTo(patient);
      for (const language of ['en', 'fr'] as const) {
        for (const audience of ['patient', 'clinician'] as const) {
          const together = { library: held, beside, language, audience };
          const lines = stripLines({ together, answer, problems: [] });
          expect(lines.length).toBeLessThanOrEqual(5);
          for (const line of lines) seen.add(line.id);
        }
      }
    }),
    settings(30),
  );
  expect([...seen].toSorted()).toEqual(['cautions', 'first', 'risk', 'urgent', 'who']);
});
