import { terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import * as build from './build.ts';
import { reading } from './read.ts';

type Json = Readonly<Record<string, unknown>>;

const { bundle, condition, kidneyCancer, mcode, patient } = build;
const icdO3 = 'http://terminology.hl7.org/CodeSystem/icd-o-3';
const morphology = (...codes: readonly string[]): Json => ({
  coding: codes.map((code) => ({ system: icdO3, code })),
});
const of = (...types: readonly Json[]) => {
  const { facts, codes, notes } = reading(build.histologyRecord(...types));
  return { type: facts['histology'], sarcomatoid: facts['sarcomatoid'], codes, notes };
};

describe('the histology by its code', () => {
  test.each([
    ['8310/3', 'clearCell'],
    ['8260/3', 'papillary'],
    ['8317/3', 'chromophobe'],
    ['8319/3', 'collectingDuct'],
    ['8510/3', 'medullary'],
    ['8311/3', 'translocation'],
    ['8316/3', 'other'],
    ['8323/3', 'other'],
    ['8480/3', 'other'],
  ])('%s is %s', (code, type) => {
    expect(of(morphology(code))).toMatchObject({ type, codes: [], notes: [] });
  });

  test('every type that has a code is read by each of its codes', () => {
    const term = terms.find(({ id }) => id === 'histology');
    const values = term?.kind === 'oneOf' ? term.values : [];
    const coded = values.flatMap(({ id, codes = [] }) => codes.map((code) => [id, code] as const));
    expect(coded.length).toBeGreaterThan(8);
    for (const [id, code] of coded) expect(of({ coding: [code] }).type).toBe(id);
  });

  const extension = [
    { url: `${mcode}histology-morphology-behavior`, valueCodeableConcept: morphology('8260/3') },
  ];

  test.each<[string, Json, string]>([
    ['the extension of mCODE', kidneyCancer({ extension }), 'papillary'],
    [
      'the code of the condition',
      condition('k', build.concept('snomed', '254915003')),
      'clearCell',
    ],
  ])('in %s', (_, cancer, type) => {
    expect(reading(bundle(patient, cancer)).facts).toEqual({ histology: type });
  });

  test('in a condition that is not confirmed says nothing', () => {
    const verificationStatus = { coding: [{ code: 'provisional' }] };
    const other = { ...kidneyCancer({ extension, verificationStatus }), id: 'other' };
    expect(reading(build.kidneyRecord(other)).facts).toEqual({});
  });

  test('is one fact when several resources agree', () => {
    expect(of(morphology('8310/3'), morphology('8310/3'))).toMatchObject({
      type: 'clearCell',
      codes: [],
    });
  });
});

describe('two types that differ are a contradiction, and neither is used', () => {
  test.each<[string, readonly Json[]]>([
    ['in two resources', [morphology('8310/3'), morphology('8260/3')]],
    ['in one concept', [morphology('8310/3', '8260/3')]],
  ])('%s', (_, types) => {
    expect(of(...types)).toMatchObject({ type: undefined, codes: ['contradiction'] });
  });

  test('a wider name beside a type is none', () => {
    expect(of(morphology('8312/3'), morphology('8310/3'))).toMatchObject({
      type: 'clearCell',
      codes: [],
      notes: [],
    });
  });
});

describe('sarcomatoid', () => {
  test('is a feature, and leaves the type open', () => {
    expect(of(morphology('8318/3'))).toMatchObject({
      type: undefined,
      sarcomatoid: true,
      notes: [],
    });
    const both = of(morphology('8318/3'), morphology('8310/3'));
    expect(both).toMatchObject({ type: 'clearCell', sarcomatoid: true, codes: [] });
  });

  test('is never denied by a type', () => {
    expect(of(morphology('8310/3')).sarcomatoid).toBeUndefined();
  });
});

describe('what is told and not used', () => {
  test.each<[string, Json]>([
    ['words without a code', { text: 'Clear cell renal cell carcinoma' }],
    ['a code that names no type', morphology('8312/3')],
    ['another code', morphology('8140/3')],
  ])('%s', (_, type) => {
    expect(of(type)).toMatchObject({ type: undefined, notes: ['histology-not-known'] });
  });

  test('a preliminary result, and the histology of another cancer, say nothing', () => {
    const breast = condition('breast', build.concept('icd10cm', 'C50.9'), 'resolved');
    const focus = { focus: [{ reference: 'Condition/breast' }] };
    const preliminary = { status: 'preliminary' };
    for (const more of [focus, preliminary]) {
      const observation = build.histology('h', morphology('8310/3'), more);
      expect(reading(build.kidneyRecord(breast, observation)).facts).toEqual({});
    }
  });
});
