import {
  advise,
  adviseBeside,
  asking,
  compileLibrary,
  derive,
  type Fact,
  nextQuestion,
  openQuestions,
  readPatient,
  type TermId,
} from '@renavigate/engine';
import { common, editions, library } from '@renavigate/guideline';
import { bcCancer } from '@renavigate/guideline/access';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settings } from '../generate/settings.ts';

const held = compileLibrary(library);

type Facts = Readonly<Record<string, unknown>>;

const factsOf = (facts: Facts): readonly Fact[] => {
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
  expect(problems).toEqual([]);
  return patient.facts;
};

const all = [...editions, bcCancer];
const withGroups = all.filter(({ definitions }) => definitions.some(({ id }) => id === 'imdcRisk'));

const untreated: Facts = {
  histology: 'clearCell',
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  metastatic: true,
  receivedDrugs: { exactly: [] },
};

const noFactor: Facts = {
  karnofsky: { value: 90, unit: '{score}' },
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  calciumAboveLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
};

const gramsPerLitre = (value: number) => ({ value, unit: 'g/L' });
const millimoles = (value: number) => ({ value, unit: 'mmol/L' });
const cells = (value: number) => ({ value, unit: '10*9/L' });

const measured: Facts = {
  calcium: millimoles(2.58),
  albumin: gramsPerLitre(36),
  calciumUpperLimit: millimoles(2.6),
  haemoglobin: gramsPerLitre(118),
  haemoglobinLowerLimit: gramsPerLitre(120),
  neutrophils: cells(5),
  neutrophilsUpperLimit: cells(7.5),
  platelets: cells(300),
  plateletsUpperLimit: cells(400),
};

const calcium = ['calcium', 'albumin', 'calciumUpperLimit'];

/** Of a flag: the numbers that are given, and those that lack. */
const rows: readonly (readonly [
  flag: TermId,
  given: readonly TermId[],
  lacking: readonly TermId[],
])[] = [
  ['calciumAboveLimit', ['calcium', 'calciumUpperLimit'], ['albumin']],
  ['calciumAboveLimit', ['calcium', 'albumin'], ['calciumUpperLimit']],
  ['calciumAboveLimit', ['albumin', 'calciumUpperLimit'], ['calcium']],
  ['calciumAboveLimit', ['calcium'], ['albumin', 'calciumUpperLimit']],
  ['haemoglobinBelowLimit', ['haemoglobin'], ['haemoglobinLowerLimit']],
  ['haemoglobinBelowLimit', ['haemoglobinLowerLimit'], ['haemoglobin']],
  ['neutrophilsAboveLimit', ['neutrophils'], ['neutrophilsUpperLimit']],
  ['plateletsAboveLimit', ['platelets'], ['plateletsUpperLimit']],
];

const picked = (facts: Facts, ids: readonly TermId[]): Facts =>
  Object.fromEntries(ids.map((id) => [id, facts[id]]));

const without = (facts: Facts, id: TermId): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([term]) => term !== id));

describe.each(rows)('of %s, %j given: %j is asked for', (flag, given, lacking) => {
  const facts = factsOf({ ...untreated, ...without(noFactor, flag), ...picked(measured, given) });
  const known = [...derive(facts, common).known.values()];

  test.each(withGroups.map((edition) => [edition.id, edition] as const))('by %s', (_, edition) => {
    const own = new Set(edition.terms.map(({ id }) => id));
    const advice = advise(edition, { facts: known.filter(({ term }) => own.has(term)) });
    const missing = new Set(advice.options.flatMap((option) => option.missing));
    expect(missing).toContain(lacking[0]);
    expect(missing).not.toContain(flag);
    expect([...missing].filter((key) => key in measured).sort()).toEqual([...lacking].sort());
    const group = advice.classifications.find(({ definition }) => definition === 'imdcRisk');
    expect([...(group?.missing ?? [])].sort()).toEqual([...lacking].sort());
    expect(openQuestions(edition, advice)).toEqual(expect.arrayContaining([...lacking]));
    const last = given.at(0);
    expect(lacking).toContain(nextQuestion(edition, advice, new Set(), last)?.term);
    // Who does not know one of them is not asked for the others in vain.
    const next = nextQuestion(edition, advice, new Set(lacking.slice(0, 1)), last)?.term;
    expect(next === undefined || ![flag, ...lacking].includes(next)).toBe(true);
  });

  test('and once it is known, the flag follows', () => {
    const found = factsOf(picked(measured, lacking));
    expect(derive([...facts, ...found], common).known.has(flag)).toBe(true);
  });
});

test('where none of the numbers is known, the flag itself is asked for', () => {
  const facts = factsOf({ ...untreated, ...without(noFactor, 'calciumAboveLimit') });
  for (const { options } of adviseBeside(asking(held, withGroups), { facts }).advices) {
    const missing = options.flatMap((option) => option.missing);
    expect(missing).toContain('calciumAboveLimit');
    expect(missing.filter((key) => calcium.includes(key))).toEqual([]);
  }
});

test('a calcium so high that no albumin can matter is high, and asks for none', () => {
  const facts = factsOf({
    ...untreated,
    ...without(noFactor, 'calciumAboveLimit'),
    calcium: millimoles(4),
    calciumUpperLimit: millimoles(2.6),
  });
  for (const { options } of adviseBeside(asking(held, withGroups), { facts }).advices) {
    expect(options.flatMap((option) => option.missing)).not.toContain('albumin');
  }
});

describe('a patient has one IMDC group', () => {
  const maybe = (of: fc.Arbitrary<unknown>) => fc.option(of, { nil: undefined });
  const whole = (id: string, min: number, max: number, unit: string, step = 1) => ({
    [id]: maybe(fc.integer({ min, max }).map((value) => ({ value: value * step, unit }))),
  });
  const person = fc.record({
    ...whole('karnofsky', 4, 10, '{score}', 10),
    ...whole('ecog', 0, 4, '{score}'),
    ...whole('monthsToSystemicTherapy', 0, 24, 'mo'),
    ...whole('haemoglobin', 90, 150, 'g/L'),
    ...whole('haemoglobinLowerLimit', 110, 130, 'g/L'),
    ...whole('calcium', 22, 28, 'mmol/L', 0.1),
    ...whole('albumin', 25, 45, 'g/L'),
    ...whole('calciumUpperLimit', 25, 27, 'mmol/L', 0.1),
    ...whole('neutrophils', 4, 10, '10*9/L'),
    ...whole('neutrophilsUpperLimit', 7, 8, '10*9/L'),
    ...Object.fromEntries(
      ['poorPerformanceStatus', ...Object.keys(noFactor).filter((id) => id !== 'karnofsky')].map(
        (id) => [id, maybe(fc.boolean())],
      ),
    ),
  });

  test('whichever edition finds it', () => {
    expect(withGroups.length).toBeGreaterThan(3);
    const groups = new Set<string>();
    fc.assert(
      fc.property(person, (facts) => {
        const given = factsOf(
          Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
        );
        const { advices } = adviseBeside(asking(held, withGroups), { facts: given });
        const found = advices.map(({ edition, classifications }) => {
          const risk = classifications.find(({ definition }) => definition === 'imdcRisk');
          return [edition, risk?.possibleGroups] as const;
        });
        const [, first] = found[0] ?? [];
        expect(found).toEqual(found.map(([edition]) => [edition, first]));
        // Nor does an edition by itself, told all that was given, find another.
        for (const edition of withGroups) {
          const own = new Set(edition.terms.map(({ id }) => id));
          const alone = advise(edition, { facts: given.filter(({ term }) => own.has(term)) });
          const risk = alone.classifications.find(({ definition }) => definition === 'imdcRisk');
          expect([edition.id, risk?.possibleGroups]).toEqual([edition.id, first]);
        }
        groups.add((first ?? []).join());
      }),
      settings(60),
    );
    expect(groups.size).toBeGreaterThan(4);
  });
});
