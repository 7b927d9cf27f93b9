import { derive, factKey, factValue } from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { implications, recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { exampleNames, readExample, readingDay } from './examples.ts';
import { expectations, refusals } from './expectations.ts';
import { validate } from './validate.ts';

const read = (name: string) =>
  readRecord(readExample(name), terms, recordMapping, { today: readingDay });

test('every example has an expectation', () => {
  const expected = [...Object.keys(expectations), ...Object.keys(refusals)];
  expect(expected.sort()).toEqual([...exampleNames].sort());
  expect(Object.keys(expectations).length).toBeGreaterThanOrEqual(10);
});

describe.each(Object.entries(expectations))('%s', (name, expected) => {
  test('gives exactly these facts, problems and notes', () => {
    const { patient, problems, notes, refused } = read(name);
    const facts = Object.fromEntries(
      patient.facts.map((fact) => [factKey(fact), factValue(fact)] as const),
    );
    expect(facts).toEqual(expected.facts);
    expect(problems.map(({ code }) => code)).toEqual(expected.problems);
    expect(notes.map(({ code }) => code)).toEqual(expected.notes);
    expect(refused).toBe(false);
  });

  test('says of every fact which resources it came from', () => {
    const bundle = JSON.stringify(readExample(name));
    for (const { source } of read(name).patient.facts) {
      if (source.kind !== 'record') throw new Error(`A fact of a record came from ${source.kind}.`);
      expect(source.resources).not.toEqual([]);
      for (const resource of source.resources) {
        const [, id] = resource.split('/');
        expect(bundle).toContain(`"id":"${id}"`);
      }
    }
  });
});

describe.each(Object.entries(refusals))('%s', (name, codes) => {
  test('is refused, with the reason and no fact', () => {
    const { patient, problems, refused } = read(name);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(patient.facts).toEqual([]);
    expect(refused).toBe(true);
  });
});

describe('valid by the definitions of FHIR R4', () => {
  const inR4 = exampleNames.filter((name) => name !== 'refused/fhir-r5');

  test.each(inR4)('%s', (name) => {
    expect(validate(readExample(name))).toEqual([]);
  });

  test('and the R5 record is not', () => {
    expect(validate(readExample('refused/fhir-r5'))).not.toEqual([]);
  });
});

test.each(Object.keys(expectations))('the facts of %s do not contradict one another', (name) => {
  const { patient } = read(name);
  expect(derive(patient.facts, { terms, implications, definitions: [] }).problems).toEqual([]);
});

describe('the IMDC factors that follow', () => {
  const factors = [
    'poorPerformanceStatus',
    'systemicTherapyWithinOneYear',
    'haemoglobinBelowLimit',
    'calciumAboveLimit',
    'neutrophilsAboveLimit',
    'plateletsAboveLimit',
  ];

  test.each([
    ['imdc-favourable-in-united-states-units', 0, []],
    ['imdc-intermediate-in-si-units', 1, []],
    ['imdc-one-factor-missing', 1, ['calciumAboveLimit']],
    ['imdc-poor-in-every-factor', 6, []],
    ['untreated-clear-cell-favourable-risk', 0, ['systemicTherapyWithinOneYear']],
    ['ecog-alone', 1, []],
    ['sarcomatoid-imdc-poor', 6, []],
  ])('%s: %i of six, unknown: %j', (name, present, unknown) => {
    const vocabulary = { terms, implications, definitions: [] };
    const { known, problems } = derive(read(name).patient.facts, vocabulary);
    const values = factors.map((factor) => known.get(factor)).filter((fact) => fact !== undefined);
    expect(problems).toEqual([]);
    expect(values.filter((fact) => factValue(fact) === true)).toHaveLength(present);
    expect(factors.filter((factor) => !known.has(factor))).toEqual(unknown);
  });
});
