import {
  type BatchAdvice,
  batchAdviser,
  compareColumns,
  compile,
  derive,
  type Edition,
  emptyPlanes,
  type Fact,
  type Patient,
  patientFormat,
  planesOf,
  readPatient,
  type Standing,
} from '@renavigate/engine';
import { ccs2019, ccs2019Patients } from '@renavigate/guideline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edition } from './generate/edition.ts';
import { anyFacts, knownOf, partialPatient } from './generate/patient.ts';
import { settings } from './generate/settings.ts';
import { largerVocabulary } from './generate/vocabulary.ts';
import { standing } from './standing.ts';

function bit(plane: Uint32Array, row: number, words: number, patient: number): boolean {
  return (((plane[row * words + (patient >>> 5)] ?? 0) >>> (patient & 31)) & 1) === 1;
}

function standingIn(advice: BatchAdvice, option: number, patient: number): Standing | 'clash' {
  const { words } = advice;
  if (bit(advice.contradicting, 0, words, patient)) return 'clash';
  if (bit(advice.notCovered, 0, words, patient)) return 'notCovered';
  if (bit(advice.offered, option, words, patient)) return 'offered';
  return bit(advice.notOffered, option, words, patient) ? 'notOffered' : 'undecided';
}

/** The batch evaluator and the reference interpreter on the same patients. */
function compareBoth(of: Edition, patients: readonly Patient[]): void {
  const advice = batchAdviser(compile(of))(
    planesOf(
      compile(of),
      patients.map(({ facts }) => knownOf(facts)),
    ),
  );
  patients.forEach((patient, index) => {
    const { known, problems } = derive(patient.facts, of);
    const expected = of.options.map(({ id }) =>
      problems.length > 0 ? 'clash' : standing(known, of, id),
    );
    expect(of.options.map((_, option) => standingIn(advice, option, index))).toEqual(expected);
  });
}

const shape = { ...largerVocabulary, implications: 5, definitions: 3, options: 3 };

test('many patients at once get what each gets alone', () => {
  const cases = edition(shape).chain((of) =>
    fc
      .array(
        fc.oneof(
          partialPatient(of),
          anyFacts(of.terms).map((facts) => ({ facts: onePerKey(facts) })),
        ),
        {
          minLength: 1,
          maxLength: 70,
        },
      )
      .map((patients) => ({ of, patients })),
  );
  fc.assert(
    fc.property(cases, ({ of, patients }) => {
      compareBoth(of, patients);
    }),
    settings(),
  );
});

/** Two stated facts under one key cannot be written down in planes. */
function onePerKey(facts: Patient['facts']): Patient['facts'] {
  return [...knownOf(facts).values()];
}

test('the worked patients of ccs-2019 get the same from both evaluators', () => {
  const patients = ccs2019Patients.map(({ facts }) => {
    return readPatient({ renavigate: patientFormat, facts }, ccs2019.terms).patient;
  });
  compareBoth(ccs2019, patients);
});

test('partly known patients of ccs-2019 get the same from both evaluators', () => {
  fc.assert(
    fc.property(fc.array(partialPatient(ccs2019), { minLength: 1, maxLength: 40 }), (patients) => {
      compareBoth(ccs2019, patients);
    }),
    settings(30),
  );
});

test('comparisons in columns are as exact as one by one', () => {
  const program = compile(ccs2019);
  const numbers = ccs2019.terms.filter((term) => term.kind === 'number');
  const value = fc.option(fc.integer({ min: 0, max: 3000 }).map((tenths) => tenths / 100));
  const patient = fc.tuple(...numbers.map(() => value));
  fc.assert(
    fc.property(fc.array(patient, { minLength: 1, maxLength: 70 }), (rows) => {
      const columns = new Map(
        numbers.map(({ id }, index) => [
          id,
          Float64Array.from(rows, (row) => row[index] ?? Number.NaN),
        ]),
      );
      const planes = emptyPlanes(program, rows.length);
      compareColumns(program, ccs2019.terms, columns, planes);
      const known = rows.map((row) =>
        knownOf(
          numbers.flatMap(({ id, units }, index): Fact[] => {
            const each = row[index];
            if (each === null || each === undefined) return [];
            const stated = { value: each, unit: units[0].code };
            const source = { kind: 'answer' } as const;
            return [{ kind: 'number', term: id, value: each, stated, source }];
          }),
        ),
      );
      expect(planes).toEqual(planesOf(program, known));
    }),
    settings(),
  );
});
