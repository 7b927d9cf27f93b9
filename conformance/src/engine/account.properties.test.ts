import {
  account,
  advise,
  changes,
  compileEdition,
  derive,
  type Edition,
  type Fact,
  type Patient,
  patientFormat,
  readPatient,
  type Standing,
} from '@renavigate/engine';
import { common, editions, terms, workedPatients } from '@renavigate/guideline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EditionShape, edition } from '../generate/edition.ts';
import { completions, knownOf, partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { smallVocabulary } from '../generate/vocabulary.ts';
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

/** The worked patients of an edition whose facts are in order, as they were stated. */
function workedPatientsOf({ id }: Edition): readonly Patient[] {
  return (workedPatients[id] ?? [])
    .filter(({ expected }) => expected.problems === undefined)
    .map(({ facts }) => readPatient({ renavigate: patientFormat, facts }, terms).patient);
}

/** What is told to an edition of a patient: all that follows from the facts, in the terms that it holds. */
function toldTo({ terms: own }: Edition, facts: readonly Fact[]): Patient {
  const ids = new Set(own.map(({ id }) => id));
  const { known } = derive(facts, common);
  return { facts: [...known.values()].filter(({ term }) => ids.has(term)) };
}

describe('partly known patients of each edition (a deep run sets RUNS to 10,000)', () => {
  test.each(editions.map((of) => [of.id, of] as const))(
    '%s: what is settled stays as it is, and who differs differs in the interpreter',
    (_, of) => {
      const partlyKnown = fc
        .constantFrom(...workedPatientsOf(of))
        .chain((whole) => fc.subarray([...whole.facts]).map((facts) => ({ whole, facts })));
      fc.assert(
        fc.property(partlyKnown, ({ whole, facts }) => {
          const part = toldTo(of, facts);
          const { options } = advise(of, toldTo(of, whole.facts));
          const later = new Map(options.map((each) => [each.option, each.standing]));
          for (const told of account(of, part)) {
            if (told.standing !== 'undecided') {
              expect(later.get(told.option)).toBe(told.standing);
              continue;
            }
            expect(told.witnesses.length).toBeGreaterThan(1);
            for (const { answer, supposed } of told.witnesses) {
              const { known, problems } = derive([...part.facts, ...supposed], of);
              expect(problems).toEqual([]);
              expect(standing(known, of, told.option)).toBe(answer);
            }
          }
        }),
        settings(200),
      );
    },
  );
});

/** An edition, and the same with its lowered form made beforehand. */
function bothForms(of: Edition) {
  const lowered = compileEdition(of);
  expect(lowered.lowered.options.length).toBe(of.options.length);
  return { search: compileEdition(of), lowered };
}

describe('with the lowered form, the reasons are those that a search finds', () => {
  test('of made-up editions', () => {
    fc.assert(
      fc.property(cases, ({ of, patient }) => {
        const { search, lowered } = bothForms(of);
        expect(account(lowered, patient)).toEqual(account(search, patient));
      }),
      settings(300),
    );
  });

  test.each(editions.map((of) => [of.id, of] as const))('of %s', (_, of) => {
    const { search, lowered } = bothForms(of);
    fc.assert(
      fc.property(partialPatient(of), ({ facts }) => {
        const patient = toldTo(of, facts);
        expect(account(lowered, patient)).toEqual(account(search, patient));
      }),
      settings(40),
    );
  });
});
