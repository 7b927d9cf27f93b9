import {
  advise,
  type BatchAdvice,
  batchAdviser,
  type Edition,
  type Fact,
  lower,
  type Patient,
  patientFormat,
  planesFrom,
  planesOf,
  readPatient,
  type Standing,
} from '@renavigate/engine';
import { ccs2019, ccs2019Patients } from '@renavigate/guideline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../contract/columns-of.ts';
import { edition } from '../generate/edition.ts';
import { anyFacts, knownOf, partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { largerVocabulary } from '../generate/vocabulary.ts';

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

/** The batch evaluator and `advise` on the same patients. */
function compareBoth(of: Edition, patients: readonly Patient[]): void {
  const form = lower(of);
  const planes = planesOf(
    form,
    patients.map(({ facts }) => knownOf(facts)),
  );
  const advice = batchAdviser(form)(planes);
  patients.forEach((patient, index) => {
    const { options, problems } = advise(of, patient);
    const given = of.options.map((_, option) => standingIn(advice, option, index));
    const isImpossible = problems.length > 0;
    const expected = options.map(({ standing }) => (isImpossible ? 'clash' : standing));
    if (form.tooLarge.length === 0) expect(given).toEqual(expected);
    else
      expect(
        given.every((each, at) => each === expected[at] || each === 'undecided' || isImpossible),
      ).toBe(true);
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

test('planes from columns are those from facts', () => {
  fc.assert(
    fc.property(fc.array(partialPatient(ccs2019), { minLength: 1, maxLength: 70 }), (patients) => {
      const form = lower(ccs2019);
      const facts = patients.map((each) => each.facts);
      expect(planesFrom(form, columnsOf(ccs2019, facts), facts.length)).toEqual(
        planesOf(form, facts.map(knownOf)),
      );
    }),
    settings(60),
  );
});

test('comparisons in columns are as exact as one by one', () => {
  const form = lower(ccs2019);
  const numbers = ccs2019.terms.filter((term) => term.kind === 'number');
  const value = fc.option(fc.integer({ min: 0, max: 3000 }).map((tenths) => tenths / 100));
  const patient = fc.tuple(...numbers.map(() => value));
  fc.assert(
    fc.property(fc.array(patient, { minLength: 1, maxLength: 70 }), (rows) => {
      const columns = new Map(
        numbers.map(({ id }, index) => [
          id,
          {
            kind: 'number' as const,
            values: Float64Array.from(rows, (row) => row[index] ?? Number.NaN),
          },
        ]),
      );
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
      expect(planesFrom(form, columns, rows.length)).toEqual(planesOf(form, known));
    }),
    settings(),
  );
});
