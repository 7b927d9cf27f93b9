import { derive, readPatient } from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { implications, recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import * as build from './build.ts';
import { reading } from './read.ts';

type Json = Readonly<Record<string, unknown>>;

const { albumin, calcium, haemoglobin, kidneyRecord, observation, quantity } = build;
const read = (...resources: readonly unknown[]) => reading(kidneyRecord(...resources));
const value = (of: unknown) => ({ valueQuantity: of });

describe('a laboratory value', () => {
  test.each<[string, Json, number]>([
    ['g/L', quantity(118, 'g/L'), 118],
    ['g/dL', quantity(11.8, 'g/dL'), 118],
    ['as mCODE writes it', quantity(11.8, 'g/dl'), 118],
    ['a printed unit alone', { value: 118, unit: 'g/L' }, 118],
    ['a code alone', { value: 118, code: 'g/L' }, 118],
    [
      'a unit beside a code that is not UCUM',
      { value: 118, unit: 'g/L', code: 'x', system: 'urn:x' },
      118,
    ],
    ['a printed unit that is not known', { ...quantity(118, 'g/L'), unit: 'gram per litre' }, 118],
  ])('in %s', (_, of, expected) => {
    expect(read(observation('h', '718-7', '2024-01-01', value(of)))).toMatchObject({
      facts: { haemoglobin: expected },
      codes: [],
    });
  });

  test.each<[string, string, Json, string, string]>([
    ['a tenth of what it should be', '718-7', value(quantity(13, 'g/L')), 'out-of-range', '13 g/L'],
    ['a thousandfold', '26499-4', value(quantity(3000, '10*9/L')), 'out-of-range', '3,000 ×10⁹/L'],
    ['negative', '777-3', value(quantity(-1, '10*9/L')), 'out-of-range', '-1 ×10⁹/L'],
    ['huge', '777-3', value(quantity(1e308, '10*9/L')), 'out-of-range', ''],
    ['in an unknown unit', '718-7', value(quantity(118, 'mg/L')), 'unknown-unit', 'mg/L'],
    ['in no unit', '718-7', value({ value: 118 }), 'missing-unit', ''],
    [
      'in two units',
      '718-7',
      value({ ...quantity(118, 'g/L'), unit: 'g/dL' }),
      'two-units',
      'g/L, g/dL',
    ],
    ['text in a number', '718-7', value(quantity('118', 'g/L')), 'wrong-type', 'the text “118”'],
    ['not a number', '718-7', value(quantity(Number.NaN, 'g/L')), 'wrong-type', 'NaN'],
    ['text', '718-7', { valueString: '118 g/L' }, 'wrong-type', 'the text “118 g/L”'],
    ['a bare integer', '718-7', { valueInteger: 118 }, 'wrong-type', '118'],
    ['a bound', '777-3', value(quantity(400, '10*9/L', { comparator: '>' })), 'not-exact', '> 400'],
  ])('that is %s is not used, and named', (_, code, more, problem, received) => {
    const { facts, problems } = read(observation('o', code, '2024-01-01', more));
    expect(facts).toEqual({});
    expect(problems.map((each) => each.code)).toEqual([problem]);
    expect(problems[0]?.place).toContain('Observation/o');
    expect(problems[0]?.received).toContain(received);
  });

  test('names the unit that the number would fit', () => {
    const { problems } = read(haemoglobin('h', '2024-01-01', 13));
    expect(problems[0]).toMatchObject({ nearest: 'g/dL' });
  });

  test.each(['preliminary', 'registered', 'unknown'])('that is %s is told, not used', (status) => {
    const found = read(haemoglobin('h', '2024-01-01', 118, { status }));
    expect([found.facts, found.notes]).toEqual([{}, ['status-not-final']]);
  });

  test.each(['cancelled', 'entered-in-error'])('that is %s is as if not there', (status) => {
    expect(read(haemoglobin('h', '2024-01-01', 118, { status }))).toMatchObject({
      facts: {},
      notes: [],
    });
  });

  test('of which no value is given is told', () => {
    expect(read(observation('h', '718-7', '2024', {})).notes).toEqual(['no-value']);
  });
});

describe('which value counts', () => {
  const at = (id: string, date: string | undefined, number: number) =>
    haemoglobin(id, date, number);

  test.each<[string, readonly unknown[], unknown, readonly string[], readonly string[]]>([
    ['the latest', [at('a', '2024-01-01', 110), at('b', '2024-02-01', 120)], 120, [], []],
    [
      'the latest by the hour',
      [at('a', '2024-01-01T08:00:00Z', 110), at('b', '2024-01-01T09:00:00+00:00', 120)],
      120,
      [],
      [],
    ],
    [
      'the latest by the hour, across zones',
      [at('a', '2024-01-01T08:00:00-05:00', 110), at('b', '2024-01-01T09:00:00Z', 120)],
      110,
      [],
      [],
    ],
    ['one of two alike', [at('a', '2024-01-01', 110), at('b', '2024-01-01', 110)], 110, [], []],
    [
      'neither of two that differ on one day',
      [at('a', '2024-01-01', 110), at('b', '2024-01-01T09:00:00Z', 120)],
      undefined,
      ['contradiction'],
      [],
    ],
    [
      'neither of two of which either may be later',
      [at('a', '2024', 110), at('b', '2024-03-01', 120)],
      undefined,
      ['contradiction'],
      [],
    ],
    [
      'a dated one before an undated one',
      [at('a', '2023-01-01', 110), at('b', undefined, 120)],
      110,
      [],
      ['undated-value-not-used'],
    ],
    ['an undated one alone', [at('b', undefined, 120)], 120, [], ['undated-value-used']],
    [
      'an older one, said aloud, when the newest is no good',
      [at('a', '2024-01-01', 110), at('b', '2024-02-01', 12)],
      110,
      ['out-of-range'],
      ['older-value-used'],
    ],
    [
      'none from the future',
      [at('a', '2024-01-01', 110), at('b', '2025-07-01', 120)],
      110,
      ['date-in-future'],
      [],
    ],
    ['today’s', [at('a', '2025-06-30', 110)], 110, [], []],
    ['none of a day that is not', [at('a', '2024-02-31', 110)], undefined, ['invalid-date'], []],
  ])('%s', (_, observations, expected, codes, notes) => {
    const found = read(...observations);
    expect([found.facts['haemoglobin'], found.codes, found.notes]).toEqual([
      expected,
      codes,
      notes,
    ]);
  });

  test('the unit that a value is stated in does not depend on the order of the entries', () => {
    const grams = at('a', '2024-01-01', 118);
    const decilitres = observation('b', '718-7', '2024-01-01', value(quantity(11.8, 'g/dL')));
    const stated = (...resources: readonly unknown[]) =>
      readRecord(kidneyRecord(...resources), terms, recordMapping, { today: '2024-06-30' }).patient
        .facts;
    expect(stated(grams, decilitres)).toEqual(stated(decilitres, grams));
  });

  test('contradictory values are both named', () => {
    const { problems } = read(at('a', '2024-01-01', 110), at('b', '2024-01-01', 120));
    expect(problems[0]?.place).toBe('Observation/a + Observation/b');
    expect(problems[0]?.received).toMatch(/110\sg\/L.*120\sg\/L/);
  });
});

describe('the laboratory’s own limit', () => {
  const ranged = (number: number, ...referenceRange: readonly object[]) =>
    haemoglobin('h', '2024-01-01', number, { referenceRange });
  const mark = (code: string) => ({
    interpretation: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code },
        ],
      },
    ],
  });
  const low = (bound: object) => ({ low: bound });

  test.each<[string, object, object]>([
    ['beside the value', low(quantity(120, 'g/L')), { haemoglobinLowerLimit: 120 }],
    ['in its own unit', low(quantity(12, 'g/dL')), { haemoglobinLowerLimit: 120 }],
    ['in the unit of the value', low({ value: 120 }), { haemoglobinLowerLimit: 120 }],
    ['absent', { high: quantity(160, 'g/L') }, {}],
    [
      'of another kind',
      { ...low(quantity(100, 'g/L')), type: { coding: [{ code: 'treatment' }] } },
      {},
    ],
  ])('%s', (_, range, limit) => {
    expect(read(ranged(118, range)).facts).toEqual({ haemoglobin: 118, ...limit });
  });

  test('that cannot be right is named; of two, neither is chosen', () => {
    expect(read(ranged(118, low(quantity(12, 'g/L')))).codes).toEqual(['out-of-range']);
    const two = read(ranged(118, low(quantity(120, 'g/L')), low(quantity(130, 'g/L'))));
    expect([two.facts, two.notes]).toEqual([{ haemoglobin: 118 }, ['several-ranges']]);
  });

  test.each<[string, boolean | undefined]>([
    ['L', true],
    ['LL', true],
    ['N', false],
    ['H', false],
    ['HH', false],
    ['A', undefined],
  ])('without a range, the mark %s says whether haemoglobin is low: %s', (code, below) => {
    const { facts } = read(haemoglobin('h', '2024-01-01', 118, mark(code)));
    expect(facts['haemoglobinBelowLimit']).toBe(below);
  });

  test.each([
    ['26499-4', 'neutrophilsAboveLimit'],
    ['777-3', 'plateletsAboveLimit'],
  ])('for %s the mark H says that it is high', (code, flag) => {
    const of = (letter: string) =>
      read(observation('o', code, '2024', { ...value(quantity(5, '10*9/L')), ...mark(letter) }));
    expect(['H', 'HH', 'N', 'L'].map((letter) => of(letter).facts[flag])).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('the mark of total calcium says nothing: it is corrected for albumin first', () => {
    const { facts } = read(calcium('c', '2024-01-01', 2.7, mark('H')));
    expect(facts).toEqual({ calcium: 2.7 });
  });

  test('a mark that contradicts the range is shown beside it, one that agrees is not repeated', () => {
    const range = { referenceRange: [low(quantity(120, 'g/L'))] };
    const agree = read(haemoglobin('h', '2024-01-01', 118, { ...range, ...mark('L') }));
    expect(agree.facts).toEqual({ haemoglobin: 118, haemoglobinLowerLimit: 120 });
    const contradict = read(haemoglobin('h', '2024-01-01', 118, { ...range, ...mark('N') }));
    expect(contradict.facts).toMatchObject({ haemoglobinBelowLimit: false });
  });

  test('calcium and its limit in two units are not compared', () => {
    const referenceRange = [{ high: quantity(10.5, 'mg/dL') }];
    const { facts, codes } = read(calcium('c', '2024-01-01', 2.5, { referenceRange }));
    expect([facts, codes]).toEqual([{}, ['units-differ']]);
  });
});

describe('the albumin that corrects a calcium', () => {
  test.each<[string, string | undefined, number | undefined, readonly string[]]>([
    ['of the same day', '2024-01-10', 36, []],
    ['of the same hour', '2024-01-10T08:00:00Z', 36, []],
    ['of a week before', '2024-01-03', 36, ['correction-other-day']],
    ['of eight days after', '2024-01-18', undefined, ['correction-too-far']],
    ['of an unknown day', undefined, undefined, ['correction-too-far']],
    ['of an unknown day of the month', '2024-01', undefined, ['correction-too-far']],
  ])('%s', (_, date, expected, notes) => {
    const found = read(calcium('c', '2024-01-10', 2.5), albumin('a', date, 36));
    expect([found.facts['albumin'], found.notes]).toEqual([expected, notes]);
  });

  test('is the nearest one, not the latest', () => {
    const both = [albumin('near', '2024-01-10', 36), albumin('later', '2024-01-12', 30)];
    expect(read(calcium('c', '2024-01-10', 2.5), ...both).facts).toMatchObject({ albumin: 36 });
  });

  test('of two as near, that differ, is neither', () => {
    const both = [albumin('a', '2024-01-09', 36), albumin('b', '2024-01-11', 30)];
    const { facts, codes } = read(calcium('c', '2024-01-10', 2.5), ...both);
    expect([facts['albumin'], codes]).toEqual([undefined, ['contradiction']]);
  });
});

describe('lactate dehydrogenase', () => {
  const ldh = (code: string, number: number, more: Json = {}) =>
    observation('l', code, '2024-01-01', { ...value(quantity(number, 'U/L')), ...more });

  test.each(['2532-0', '14804-9', '14805-6'])('%s, with the limit of its laboratory', (code) => {
    const referenceRange = [{ low: quantity(120, 'U/L'), high: quantity(225, 'U/L') }];
    expect(read(ldh(code, 410, { referenceRange })).facts).toEqual({
      ldh: 410,
      ldhUpperLimit: 225,
    });
  });

  test('without a range has no limit, whatever its mark: half as much again is asked', () => {
    const interpretation = [{ coding: [{ code: 'H' }] }];
    expect(read(ldh('2532-0', 410, { interpretation })).facts).toEqual({ ldh: 410 });
  });
});

describe('performance status', () => {
  const kps = (more: Json) => read(observation('k', '89243-0', '2024', more));

  test.each<[string, Json, number]>([
    ['an integer', { valueInteger: 80 }, 80],
    ['a quantity without a unit', value({ value: 80 }), 80],
    ['a quantity of scores', value(quantity(80, '{score}')), 80],
    ['a percentage', value(quantity(80, '%')), 80],
  ])('Karnofsky as %s', (_, more, expected) => {
    expect(kps(more).facts).toEqual({ karnofsky: expected });
  });

  test.each<[Json, string]>([
    [{ valueInteger: 85 }, 'not-a-step'],
    [{ valueInteger: 110 }, 'out-of-range'],
    [{ valueInteger: '80' }, 'wrong-type'],
    [{ valueCodeableConcept: { text: '80' } }, 'wrong-type'],
  ])('%j is no Karnofsky score: %s', (more, code) => {
    expect(kps(more)).toMatchObject({ facts: {}, codes: [code] });
  });

  const ecog = (score: number, date: string, id = 'e') =>
    observation(id, '89247-1', date, { valueInteger: score });
  const karnofsky = (score: number, date: string) =>
    observation('k', '89243-0', date, { valueInteger: score });

  test('ECOG stays ECOG, and the latest counts', () => {
    expect(read(ecog(0, '2024')).facts).toEqual({ ecog: 0 });
    expect(read(ecog(3, '2023', 'd'), ecog(1, '2024')).facts).toEqual({ ecog: 1 });
    const other = observation('e', '89262-0', '2024', { valueQuantity: { value: 2 } });
    expect(read(other).facts).toEqual({ ecog: 2 });
  });

  test.each([
    [5, 'out-of-range'],
    [1.5, 'not-a-step'],
  ])('ECOG %s is none: %s', (score, code) => {
    expect(read(ecog(score, '2024'))).toMatchObject({ facts: {}, codes: [code] });
  });

  test.each<[string, Json, Json, object, number]>([
    ['agree', karnofsky(80, '2023'), ecog(1, '2024'), { karnofsky: 80, ecog: 1 }, 0],
    ['agree, both poor', karnofsky(70, '2024'), ecog(2, '2023'), { karnofsky: 70, ecog: 2 }, 0],
    ['differ, the later is ECOG', karnofsky(80, '2023'), ecog(2, '2024'), { ecog: 2 }, 1],
    [
      'differ, the later is Karnofsky',
      karnofsky(90, '2024'),
      ecog(3, '2023'),
      { karnofsky: 90 },
      1,
    ],
    [
      'differ, on one day',
      karnofsky(70, '2024-01-01'),
      ecog(1, '2024-01-01'),
      { karnofsky: 70, ecog: 1 },
      0,
    ],
  ])('Karnofsky and ECOG that %s', (_, one, other, facts, notes) => {
    const found = read(one, other);
    expect(found.facts).toEqual(facts);
    expect(found.notes).toEqual(notes === 0 ? [] : ['older-score-not-used']);
  });

  test('of scores of one day that cannot both be true Karnofsky is kept, and the clash is told', () => {
    const record = kidneyRecord(karnofsky(90, '2024-01-01'), ecog(3, '2024-01-01'));
    const { patient } = readRecord(record, terms, recordMapping, { today: '2024-06-30' });
    const { problems, known } = derive(patient.facts, { terms, implications, definitions: [] });
    expect(problems.map(({ code }) => code)).toEqual(['contradiction']);
    expect(['karnofsky', 'ecog'].filter((id) => known.has(id))).toEqual(['karnofsky']);
  });
});

describe('a risk group that is recorded ready-made', () => {
  const group = (more: Json) => ({ id: 'g', status: 'final', ...more });
  const favourable = { text: 'Favourable risk' };

  test.each<[string, Json]>([
    ['an Observation', { code: { text: 'IMDC risk group' }, valueCodeableConcept: favourable }],
    ['a text', { code: { text: 'Heng criteria' }, valueString: 'favourable' }],
    [
      'its value alone naming the score',
      { code: { text: 'Prognosis' }, valueCodeableConcept: { text: 'IMDC favourable' } },
    ],
    [
      'a RiskAssessment',
      {
        resourceType: 'RiskAssessment',
        method: { text: 'International Metastatic RCC Database Consortium' },
        prediction: [{ qualitativeRisk: favourable }],
      },
    ],
    ['MSKCC', { code: { coding: [{ display: 'MSKCC (Motzer) score' }] }, valueInteger: 0 }],
  ])('as %s is seen and not used', (_, more) => {
    const found = read(group({ resourceType: 'Observation', ...more }));
    expect(found).toMatchObject({ facts: {}, codes: [], notes: ['risk-group-not-used'] });
  });

  test('is told with what stands there, and what to give instead', () => {
    const more = { code: { text: 'IMDC' }, valueCodeableConcept: favourable };
    const record = kidneyRecord({ resourceType: 'Observation', ...group(more) });
    const [note] = readRecord(record, terms, recordMapping).notes;
    expect(note).toMatchObject({ place: 'Observation/g', received: 'Favourable risk' });
    expect(note?.mend.en).toContain('calcium with albumin');
  });

  test('does not come in by a patient file either', () => {
    const facts = { imdcRisk: 'favourable' };
    const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, terms);
    expect(patient.facts).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-term']);
  });

  test('another observation is none', () => {
    expect(
      read(group({ resourceType: 'Observation', code: { text: 'Zheng score' } })).notes,
    ).toEqual([]);
  });
});
