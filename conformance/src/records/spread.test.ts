import { describe, expect, test } from 'vitest';
import * as build from './build.ts';
import { reading } from './read.ts';

type Json = Readonly<Record<string, unknown>>;

const { concept, condition, kidneyRecord } = build;
const metastasis = (code: string, more: Json = {}, clinical = 'active') =>
  condition(`m-${code}`, concept('icd10cm', code), clinical, more);

describe('that the cancer has spread', () => {
  const spread = (...resources: readonly unknown[]) => {
    const { facts, notes } = reading(kidneyRecord(...resources));
    return [facts['metastatic'], notes.includes('spread-not-concluded')];
  };

  test.each<['snomed' | 'icd10' | 'icd10cm', string]>([
    ['snomed', '94391008'],
    ['snomed', '94225005'],
    ['icd10cm', 'C78.01'],
    ['icd10cm', 'C79.51'],
    ['icd10cm', 'C79.71'],
    ['snomed', '128462008'],
    ['icd10cm', 'C79.9'],
    // Bone or marrow, brain or meninges: which of the two is open, but not that it is a metastasis.
    ['icd10', 'C79.5'],
    ['icd10', 'C79.3'],
  ])('%s %s', (system, code) => {
    expect(spread(condition('m', concept(system, code)))).toEqual([true, false]);
  });

  test.each<[string, Json]>([
    ['a lymph node', condition('m', concept('snomed', '94392001'))],
    ['lymph nodes of the abdomen', metastasis('C77.2')],
    ['the kidney', metastasis('C79.02')],
    ['the retroperitoneum', metastasis('C78.6')],
  ])('is not concluded from %s, and that is told', (_, resource) => {
    expect(spread(resource)).toEqual([undefined, true]);
  });

  test('a wide code beside that of a lymph node does not say it', () => {
    const [any, node] = [concept('snomed', '128462008'), concept('icd10cm', 'C77.2')];
    const coding = [any, node].flatMap((each) => each['coding']);
    expect(spread(condition('m', { coding }))).toEqual([undefined, true]);
  });

  test('beside a distant metastasis, one that may be near needs no note', () => {
    expect(spread(metastasis('C77.2'), metastasis('C78.01'))).toEqual([true, false]);
  });

  test.each<[string, Json]>([
    ['over', metastasis('C78.01', {}, 'resolved')],
    [
      'not confirmed',
      metastasis('C78.01', { verificationStatus: { coding: [{ code: 'provisional' }] } }),
    ],
  ])('is not concluded from one that is %s', (_, resource) => {
    expect(spread(resource)).toEqual([undefined, false]);
  });

  test('is never denied', () => {
    expect(reading(kidneyRecord()).facts).toEqual({});
  });
});

describe('when the spread was found', () => {
  const onset = (onsetDateTime: string) => ({ onsetDateTime });
  const timing = (cancer: Json, ...resources: readonly unknown[]) => {
    const { facts, notes } = reading(build.bundle(build.kidneyCancer(cancer), ...resources));
    return [facts['metastasesTiming'], notes.includes('timing-of-metastases-not-concluded')];
  };
  const lung = (more: Json) => metastasis('C78.01', more);
  const operated = build.nephrectomy('2020-05-01');

  test.each<[string, string]>([
    ['2020-03-10', '2020-03-10'],
    ['2020-03-10', '2020-03-01'],
    ['2020-03-10', '2020-02'],
  ])('the cancer on %s and a metastasis on %s: at diagnosis', (found, spread) => {
    expect(timing(onset(found), lung(onset(spread)))).toEqual(['atDiagnosis', false]);
  });

  test('at diagnosis, also when the kidney was taken out afterwards and others came later', () => {
    const bone = metastasis('C79.51', onset('2022-01-01'));
    const resources = [lung(onset('2020-03-10')), bone, operated];
    expect(timing(onset('2020-03-10'), ...resources)).toEqual(['atDiagnosis', false]);
  });

  test('later, when every metastasis began after the kidney was taken out', () => {
    const bone = metastasis('C79.51', onset('2022'));
    const resources = [lung(onset('2020-05-02')), bone, operated];
    expect(timing(onset('2020-03-10'), ...resources)).toEqual(['later', false]);
  });

  test.each<[string, Json, readonly unknown[]]>([
    ['the diagnosis is not dated', {}, [lung(onset('2020-03-10'))]],
    [
      'the diagnosis has only the day it was recorded',
      { recordedDate: '2020-03-10' },
      [lung(onset('2020-03-10'))],
    ],
    ['the metastasis is not dated', onset('2020-03-10'), [lung({}), operated]],
    [
      'the metastasis has only the day it was recorded',
      onset('2020-03-10'),
      [lung({ recordedDate: '2021' }), operated],
    ],
    ['the month alone is stated of both', onset('2020-03'), [lung(onset('2020-03'))]],
    [
      'it was found soon after the cancer, before the operation',
      onset('2020-03-10'),
      [lung(onset('2020-03-24')), operated],
    ],
    ['it came later, and no operation is known', onset('2020-03-10'), [lung(onset('2022-03-24'))]],
    [
      'a lymph node may have been there before',
      onset('2020-03-10'),
      [lung(onset('2022')), metastasis('C77.2', onset('2020-03-10')), operated],
    ],
    [
      'the onset is that of the recurrence',
      onset('2022-03-10'),
      [lung(onset('2022-03-10')), operated],
    ],
  ])('is left open when %s', (_, cancer, resources) => {
    expect(timing(cancer, ...resources)).toEqual([undefined, true]);
  });

  test('is left open in a cancer that came back, of which the onset may be that of the recurrence', () => {
    const cancer = condition('k', concept('icd10cm', 'C64.9'), 'recurrence', onset('2022-03-10'));
    const { facts } = reading(build.bundle(cancer, lung(onset('2022-03-10'))));
    expect(facts['metastasesTiming']).toBeUndefined();
  });

  test('is not asked of lymph nodes alone', () => {
    const node = metastasis('C77.2', onset('2020-03-10'));
    expect(timing(onset('2020-03-10'), node)).toEqual([undefined, false]);
  });
});
