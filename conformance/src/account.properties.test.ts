import {
  account,
  advise,
  changes,
  derive,
  type Edition,
  type Fact,
  type Patient,
  patientFormat,
  readPatient,
  type Standing,
} from '@renavigate/engine';
import { ccs2019, ccs2019Patients } from '@renavigate/guideline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EditionShape, edition } from './generate/edition.ts';
import { completions, knownOf, partialPatient } from './generate/patient.ts';
import { settings } from './generate/settings.ts';
import { smallVocabulary } from './generate/vocabulary.ts';
import { standing } from './standing.ts';

const shape: EditionShape = { ...smallVocabulary, implications: 3, definitions: 2, options: 2 };
const cases = edition(shape).chain((of) => partialPatient(of).map((patient) => ({ of, patient })));

/** The standings of an option over every possible patient who has these facts. */
function standingsOver(facts: readonly Fact[], of: Edition, option: string): ReadonlySet<Standing> {
  const all = [...completions(knownOf(facts), of)];
  return new Set(all.map((known) => standing(known, of, option)));
}

describe('why an option stands as it does', () => {
  test('the facts given are enough, and none can be left out', () => {
    fc.assert(
      fc.property(cases, ({ of, patient }) => {
        for (const told of account(of, patient)) {
          if (told.standing === 'undecided') continue;
          const { because, option } = told;
          expect(standingsOver(because, of, option)).toEqual(new Set([told.standing]));
          for (const fact of because) {
            const fewer = because.filter((each) => each !== fact);
            expect(standingsOver(fewer, of, option).size).toBeGreaterThan(1);
          }
        }
      }),
      settings(400),
    );
  });

  test('a change makes the option stand as it says', () => {
    fc.assert(
      fc.property(cases, ({ of, patient }) => {
        for (const { id: option } of of.options) {
          for (const change of changes(of, patient, option)) {
            const after = knownOf([...patient.facts, ...change.alter, ...change.learn]);
            expect(change.alter.length).toBeGreaterThan(0);
            expect(standingsOver([...after.values()], of, option)).toEqual(
              new Set([change.standing]),
            );
          }
        }
      }),
      settings(200),
    );
  });
});

const worked: readonly Patient[] = ccs2019Patients
  .filter(({ expected }) => expected.problems === undefined)
  .map(({ facts }) => readPatient({ renavigate: patientFormat, facts }, ccs2019.terms).patient);

const partlyKnown = fc
  .constantFrom(...worked)
  .chain((whole) => fc.subarray([...whole.facts]).map((facts) => ({ whole, facts })));

describe('partly known patients of ccs-2019 (a deep run sets RUNS to 10,000)', () => {
  test('what is settled stays as it is, and who differs differs in the interpreter', () => {
    fc.assert(
      fc.property(partlyKnown, ({ whole, facts }) => {
        const advice = advise(ccs2019, { facts });
        const later = new Map(
          advise(ccs2019, whole).options.map((each) => [each.option, each.standing]),
        );
        for (const told of account(ccs2019, { facts }, advice)) {
          if (told.standing !== 'undecided') {
            expect(later.get(told.option)).toBe(told.standing);
            continue;
          }
          expect(told.witnesses.length).toBeGreaterThan(1);
          for (const { answer, supposed } of told.witnesses) {
            const { known, problems } = derive([...facts, ...supposed], ccs2019);
            expect(problems).toEqual([]);
            expect(standing(known, ccs2019, told.option)).toBe(answer);
          }
        }
      }),
      settings(200),
    );
  });
});
