import {
  alertsIfRight,
  alertsOf,
  type Doubted,
  evaluate,
  type NumberFact,
  readPatient,
} from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { alerts, recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import * as build from './build.ts';
import { readingDay } from './examples.ts';
import { reading } from './read.ts';

type Value = readonly [value: number, unit: string];

const { kidneyRecord, observation, quantity } = build;

const ofFile = (term: string, [value, unit]: Value) =>
  readPatient({ renavigate: 'patient/1', facts: { [term]: { value, unit } } }, terms);

const loinc: Readonly<Record<string, string>> = {
  haemoglobin: '718-7',
  calcium: '2000-8',
  platelets: '777-3',
  neutrophils: '26499-4',
};

const result = (term: string, [value, unit]: Value, date = '2025-05-01') =>
  observation(`${term}-${date}`, loinc[term] ?? '', date, { valueQuantity: quantity(value, unit) });

const ofRecord = (...resources: readonly unknown[]) =>
  readRecord(kidneyRecord(...resources), terms, recordMapping, { today: readingDay });

const idsIfRight = (problems: readonly Doubted[], known: readonly NumberFact[] = []) =>
  alertsIfRight(alerts, problems, new Map(known.map((fact) => [fact.term, fact]))).map(
    ({ alert, onlyIfRight }) => (onlyIfRight === true ? alert.id : `sure: ${alert.id}`),
  );

/** A number in a unit that it does not fit; the unit that it would fit; what would not wait by either. */
const slips: readonly (readonly [string, Value, string | undefined, readonly string[]])[] = [
  ['haemoglobin', [7.2, 'g/L'], 'g/dL', ['haemoglobinLow-today']],
  ['haemoglobin', [13, 'g/L'], 'g/dL', ['haemoglobinLow-today']],
  ['haemoglobin', [72, 'g/dL'], 'g/L', ['haemoglobinLow-today']],
  ['haemoglobin', [118, 'g/dL'], 'g/L', []],
  ['calcium', [12.8, 'mmol/L'], 'mg/dL', ['calciumHigh-now']],
  ['calcium', [9.4, 'mmol/L'], 'mg/dL', ['calciumHigh-now']],
  ['calcium', [3.6, 'mg/dL'], 'mmol/L', ['calciumHigh-now']],
  ['calcium', [2.4, 'mg/dL'], 'mmol/L', []],
  ['platelets', [9000, '10*9/L'], '/uL', ['plateletsLow-now']],
  ['platelets', [40_000, '10*9/L'], '/uL', ['plateletsLow-today']],
  ['platelets', [250_000, '10*9/L'], '/uL', []],
  ['platelets', [250, '/uL'], '10*9/L', ['plateletsLow-now']],
  ['neutrophils', [0.3, '/uL'], '10*9/L', ['neutrophilsLow-now']],
  ['neutrophils', [4.1, '/uL'], '10*9/L', ['neutrophilsLow-now']],
  ['neutrophils', [3000, '10*9/L'], '/uL', []],
  ['neutrophils', [700, '10*9/L'], '/uL', ['neutrophilsLow-today']],
  ['haemoglobin', [-1, 'g/L'], undefined, ['haemoglobinLow-today']],
];

describe('a critical value in a likely wrong unit is a likely slip, and cannot wait if it is right', () => {
  test.each(slips)('%s %j in a patient file', (term, value, likely, ids) => {
    const { patient, problems } = ofFile(term, value);
    expect(patient.facts).toEqual([]);
    expect(problems.map(({ code, nearest }) => [code, nearest])).toEqual([
      ['out-of-range', likely],
    ]);
    expect(problems[0]?.setAside?.stated).toEqual({ value: value[0], unit: value[1] });
    expect(idsIfRight(problems)).toEqual(ids);
  });

  test.each(slips)('%s %j in a record', (term, value, likely, ids) => {
    const { patient, problems } = ofRecord(result(term, value));
    expect(patient.facts).toEqual([]);
    expect(problems.map(({ code, nearest }) => [code, nearest])).toEqual([
      ['out-of-range', likely],
    ]);
    expect(idsIfRight(problems)).toEqual(ids);
  });

  test.each<[string, Value, number]>([
    ['neutrophils', [0, '/uL'], 0],
    ['neutrophils', [20, '/uL'], 0.02],
    ['neutrophils', [0.3, '10*9/L'], 0.3],
    ['platelets', [9, '10*9/L'], 9],
    ['haemoglobin', [7.2, 'g/dL'], 72],
  ])('%s %j is no slip: it is used', (term, value, expected) => {
    const { patient, problems } = ofFile(term, value);
    expect(problems).toEqual([]);
    expect(patient.facts.map((fact) => 'value' in fact && fact.value)).toEqual([expected]);
  });

  test('the mend names the likely unit in both languages', () => {
    const [problem] = ofFile('neutrophils', [0.3, '/uL']).problems;
    expect(problem?.mend.en).toBe('Check the unit: the number would fit ×10⁹/L.');
    expect(problem?.mend.fr).toBe('Vérifiez l’unité\u00a0: le nombre conviendrait en ×10⁹/L.');
    expect(problem?.message.en).toContain('expected 20–');
  });
});

describe('a number without a unit that is known', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['haemoglobin', { value: 65 }, ['haemoglobinLow-today']],
    ['haemoglobin', { value: 6.5 }, ['haemoglobinLow-today']],
    ['haemoglobin', { value: 118 }, []],
    ['neutrophils', { value: 0.3, unit: 'thousands' }, ['neutrophilsLow-now']],
    ['platelets', { value: 9000 }, ['plateletsLow-now']],
  ])('%s %j is looked at in the unit that it would fit', (term, value, ids) => {
    const file = { renavigate: 'patient/1', facts: { [term]: value } };
    const { patient, problems } = readPatient(file, terms);
    expect(patient.facts).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(idsIfRight(problems)).toEqual(ids);
  });

  test('and one in two units, in both', () => {
    const valueQuantity = { ...quantity(7.2, 'g/L'), unit: 'g/dL' };
    const { problems } = ofRecord(observation('h', '718-7', '2025-05-01', { valueQuantity }));
    expect(problems.map(({ code }) => code)).toEqual(['two-units']);
    expect(idsIfRight(problems)).toEqual(['haemoglobinLow-today']);
  });
});

describe('what may not wait is how it is now', () => {
  test('a later value takes the place of a doubtful one, and the slip is still told', () => {
    const old = result('haemoglobin', [7.2, 'g/L'], '2024-05-01');
    const { problems } = ofRecord(old, result('haemoglobin', [118, 'g/L']));
    expect(problems.map(({ code }) => code)).toEqual(['out-of-range']);
    expect(idsIfRight(problems)).toEqual([]);
  });

  test('a doubtful value is not overtaken by an earlier one', () => {
    const now = result('haemoglobin', [7.2, 'g/L']);
    const { problems } = ofRecord(now, result('haemoglobin', [118, 'g/L'], '2024-05-01'));
    expect(idsIfRight(problems)).toEqual(['haemoglobinLow-today']);
  });

  test('of two doubtful values each is looked at', () => {
    const [low, high] = [ofFile('haemoglobin', [7.2, 'g/L']), ofFile('haemoglobin', [900, 'g/L'])];
    for (const pair of [
      [low, high],
      [high, low],
    ])
      expect(idsIfRight(pair.flatMap(({ problems }) => problems))).toEqual([
        'haemoglobinLow-today',
      ]);
  });

  test('a doubtful value is compared with what is known beside it', () => {
    const limit = ofFile('creatinineUpperLimit', [100, 'umol/L']).patient.facts;
    const known = limit.flatMap((fact) => (fact.kind === 'number' ? [fact] : []));
    const { problems } = ofFile('creatinine', [7, 'umol/L']);
    expect(problems.map(({ nearest }) => nearest)).toEqual(['mg/dL']);
    expect(idsIfRight(problems)).toEqual([]);
    expect(idsIfRight(problems, known)).toEqual(['creatinineHigh-now']);
  });

  test('the problem in a record keeps its place', () => {
    const { problems } = reading(kidneyRecord(result('platelets', [9000, '10*9/L'])));
    expect(problems[0]?.place).toBe('Observation/platelets-2025-05-01.valueQuantity');
  });
});

test('a total calcium between the two borders cannot wait, though without albumin the graver border is open', () => {
  const idsOf = (value: number) => {
    const facts = ofFile('calcium', [value, 'mmol/L']).patient.facts;
    const known = new Map(facts.map((fact) => [fact.term, fact]));
    const nothing = { conditions: new Map(), classifications: new Map() };
    return alertsOf(alerts, (when) => evaluate(when, known, nothing)).map(({ alert }) => alert.id);
  };
  expect([3.1, 3.2, 3.4, 3.5].map(idsOf)).toEqual([
    [],
    ['calciumHigh-today'],
    ['calciumHigh-today'],
    ['calciumHigh-now'],
  ]);
});
