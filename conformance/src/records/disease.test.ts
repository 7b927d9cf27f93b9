import { describe, expect, test } from 'vitest';
import * as build from './build.ts';
import { reading } from './read.ts';

type Json = Readonly<Record<string, unknown>>;

const { concept, condition, kidneyRecord, mcode } = build;

const sitesIn = (facts: object) =>
  Object.keys(facts).flatMap((key) => (key.startsWith('sites:') ? [key.slice(6)] : []));

describe('where the cancer is', () => {
  test.each<['snomed' | 'icd10' | 'icd10cm', string, string]>([
    ['snomed', '94391008', 'lung'],
    ['icd10', 'C78.0', 'lung'],
    ['icd10cm', 'C7802', 'lung'],
    ['icd10cm', 'C77.0', 'lymphNodes'],
    ['icd10', 'c77.8', 'lymphNodes'],
    ['icd10cm', 'C79.51', 'bone'],
    ['icd10cm', 'C79.31', 'brain'],
    ['icd10cm', 'C79.32', 'other'],
    ['snomed', '94381002', 'liver'],
    ['icd10cm', 'C79.71', 'adrenal'],
    ['icd10cm', 'C79.02', 'kidneyArea'],
  ])('%s %s is %s', (of, code, site) => {
    const { facts } = reading(kidneyRecord(condition('m', concept(of, code))));
    expect(sitesIn(facts)).toEqual([site]);
  });

  test.each<[string, object, readonly string[]]>([
    // WHO's C79.3 is brain or meninges, C79.5 is bone or bone marrow: neither site is certain.
    ['one place of two', condition('m', concept('icd10', 'C79.3')), ['site-not-known']],
    [
      'a code that does not exist',
      condition('m', concept('icd10cm', 'C78.03')),
      ['site-not-known'],
    ],
    ['any site', condition('m', concept('snomed', '128462008')), ['site-not-known']],
    ['C79.9', condition('m', concept('icd10cm', 'C79.9')), ['site-not-known']],
    [
      'resolved',
      condition('m', concept('snomed', '94391008'), 'resolved'),
      ['site-no-longer-active'],
    ],
    [
      'unconfirmed',
      condition('m', concept('snomed', '94391008'), 'active', {
        verificationStatus: { coding: [{ code: 'unconfirmed' }] },
      }),
      ['unconfirmed-diagnosis'],
    ],
  ])('%s gives no site, and a note', (_, metastasis, notes) => {
    const read = reading(kidneyRecord(metastasis));
    expect(sitesIn(read.facts)).toEqual([]);
    expect(read.notes).toEqual(expect.arrayContaining([...notes]));
  });

  const inKidney = { bodySite: [concept('snomed', '64033007')] };
  const primary = (clinical: string) =>
    condition('k', concept('icd10cm', 'C64.9'), clinical, inKidney);

  test('a recurrence with the kidney as its body site is local', () => {
    const { facts } = reading(build.bundle(primary('recurrence')));
    expect(facts).toEqual({ cancerCameBack: true, 'sites:kidneyArea': true });
  });

  test('the body site of a first tumour, or beside a metastasis, is not a recurrence there', () => {
    expect(reading(build.bundle(primary('active'))).facts).toEqual({});
    const lung = condition('m', concept('snomed', '94391008'));
    const { facts } = reading(build.bundle(primary('recurrence'), lung));
    expect(sitesIn(facts)).toEqual(['lung']);
  });
});

describe('that the cancer came back', () => {
  const metastasis = (onset: Json) =>
    condition('m', concept('snomed', '94391008'), 'active', onset);
  const cameBack = (...resources: readonly unknown[]) =>
    reading(kidneyRecord(...resources)).facts['cancerCameBack'];
  const operated = build.nephrectomy('2020-05-01');

  test.each(['recurrence', 'relapse'])('clinicalStatus %s says it', (clinical) => {
    const { facts } = reading(build.bundle(condition('k', concept('icd10cm', 'C64.9'), clinical)));
    expect(facts).toEqual({ cancerCameBack: true });
  });

  test('a metastasis that began after the kidney was taken out says it', () => {
    expect(cameBack(operated, metastasis({ onsetDateTime: '2021-03' }))).toBe(true);
  });

  test.each<[string, readonly unknown[]]>([
    ['a metastasis alone', [metastasis({ onsetDateTime: '2021-03' })]],
    ['one without an onset', [operated, metastasis({})]],
    ['one that was recorded later', [operated, metastasis({ recordedDate: '2021-03' })]],
    ['one from before the operation', [operated, metastasis({ onsetDateTime: '2020-04-30' })]],
    ['one that may be from before', [operated, metastasis({ onsetDateTime: '2020' })]],
    [
      'one of two from before the operation',
      [
        operated,
        metastasis({ onsetDateTime: '2021' }),
        condition('n', concept('snomed', '94222008'), 'active', { onsetDateTime: '2019' }),
      ],
    ],
    ['an operation alone', [operated]],
    ['progression alone', [build.worsened('2021-01-01')]],
  ])('%s does not', (_, resources) => {
    expect(cameBack(...resources)).toBeUndefined();
  });
});

describe('that it was treated before', () => {
  const treated = (...resources: readonly unknown[]) =>
    reading(kidneyRecord(...resources)).facts['kidneyCancerTreatedBefore'];
  const procedure = (code: object, more: Json = {}) =>
    build.nephrectomy('2022-01-01', { code, ...more });

  test.each<[string, object]>([
    ['a nephrectomy', build.nephrectomy('2022-01-01')],
    ['one known by its name', procedure({ text: 'Néphrectomie partielle gauche' })],
    [
      'surgery of the kidney, as mCODE has it',
      procedure(
        { text: 'Cryoablation' },
        {
          meta: { profile: [`${mcode}cancer-related-surgical-procedure`] },
          bodySite: [concept('snomed', '18639004')],
        },
      ),
    ],
    [
      'radiotherapy, as mCODE has it',
      procedure({ text: 'SBRT' }, { meta: { profile: [`${mcode}radiotherapy-course-summary`] } }),
    ],
  ])('%s', (_, resource) => {
    expect(treated(resource)).toBe(true);
  });

  const earlier = build.kidneyCancer({ onsetDateTime: '2018-01-01' });

  test.each<[string, object]>([
    ['one that is planned', build.nephrectomy('2022-01-01', { status: 'preparation' })],
    ['one that was withdrawn', build.nephrectomy('2022-01-01', { status: 'entered-in-error' })],
    ['one in the future', build.nephrectomy('2030-01-01')],
    ['one for a stone', build.nephrectomy('2022-01-01', { reasonCode: [{ text: 'Stone' }] })],
    ['a donation', procedure({ text: 'Donor nephrectomy' })],
    ['a donation, in French', procedure({ text: 'Néphrectomie, donneur vivant' })],
    ['another operation', procedure({ text: 'Nephroureterectomy' })],
  ])('not %s', (_, resource) => {
    expect(treated(resource)).toBeUndefined();
  });

  test('not one from before the cancer was found', () => {
    const read = reading(build.bundle(earlier, build.nephrectomy('1990')));
    expect([read.facts, read.notes]).toEqual([{}, ['surgery-not-used']]);
    const reasonReference = [{ reference: 'Condition/kidney' }];
    const forIt = reading(build.bundle(earlier, build.nephrectomy('1990', { reasonReference })));
    expect(forIt.facts).toEqual({ kidneyCancerTreatedBefore: true });
  });

  test('a kidney tumour that is there, or gone, is never concluded', () => {
    const facts = reading(kidneyRecord(build.nephrectomy('2022-01-01'))).facts;
    expect(Object.keys(facts)).not.toContain('kidneyTumourPresent');
  });
});

describe('what is told and not used', () => {
  const note = (...resources: readonly unknown[]) => reading(kidneyRecord(...resources)).notes;

  test('a stage', () => {
    const stage = { valueCodeableConcept: { text: 'Stage IV' } };
    expect(note(build.observation('s', '21908-9', '2024', stage))).toEqual(['stage-not-used']);
  });

  test('a child is told', () => {
    const child = { ...build.patient, birthDate: '2010-06-01' };
    expect(reading(build.bundle(child, build.kidneyCancer())).notes).toEqual(['child']);
  });

  test.each([
    ['on the 18th birthday', '2007-06-30', []],
    ['the day before', '2007-07-01', ['child']],
    ['of whom the month is known, and whose birthday it surely was', '2007-06', []],
    ['of whom the month is known, and whose birthday is to come', '2007-07', ['child']],
    ['of whom the year is known, and whose birthday may be to come', '2007', ['child']],
    ['of whom the year is known, and who is surely 18', '2006', []],
    ['whose birth has no date', undefined, []],
  ])('who is a child: %s', (_, birthDate, notes) => {
    const born = { ...build.patient, birthDate };
    expect(reading(build.bundle(born, build.kidneyCancer())).notes).toEqual(notes);
  });

  test('one page of several, and entries without a resource', () => {
    const page = { ...kidneyRecord(7), link: [{ relation: 'next', url: 'https://x.org' }] };
    expect(reading(page).codes).toEqual(['malformed-entry', 'one-page-of-several']);
  });
});

describe('versions of one resource', () => {
  const version = (value: number, lastUpdated?: string) =>
    build.haemoglobin('h', '2024-01-01', value, lastUpdated ? { meta: { lastUpdated } } : {});

  test('the last updated counts; without a mark, what differs contradicts', () => {
    const updated = [version(120, '2024-01-02T00:00:00Z'), version(130, '2024-01-03T00:00:00Z')];
    expect(reading(kidneyRecord(...updated)).facts).toEqual({ haemoglobin: 130 });
    expect(reading(kidneyRecord(version(120), version(120))).facts).toEqual({ haemoglobin: 120 });
    const differing = reading(kidneyRecord(version(120), version(130)));
    expect([differing.facts, differing.codes]).toEqual([{}, ['contradiction']]);
  });

  test('one that the Bundle deletes is gone', () => {
    const entry = [
      { resource: build.kidneyCancer() },
      { resource: version(120) },
      { request: { method: 'DELETE', url: 'Observation/h' } },
    ];
    expect(reading({ resourceType: 'Bundle', type: 'history', entry }).facts).toEqual({});
  });
});
