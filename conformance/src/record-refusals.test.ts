import { looksLikeFhir, readRecord } from '@renavigate/fhir';
import { terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import * as build from './record/build.ts';
import { reading } from './record/read.ts';

const { bundle, concept, condition, kidneyCancer, mcode, patient } = build;
const profile = (name: string) => ({ meta: { profile: [`${mcode}${name}`] } });
const inSubject = (reference: string) => ({ subject: { reference } });

describe('what is no record is refused, and says so', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'not-fhir'],
    ['a text', 'Bundle', 'not-fhir'],
    ['a number', 7, 'not-fhir'],
    ['a list', [kidneyCancer()], 'not-fhir'],
    ['an object of something else', { renavigate: 'patient/1' }, 'not-fhir'],
    ['a resourceType that is no text', { resourceType: 7 }, 'not-fhir'],
    ['a lone Patient', patient, 'not-a-bundle'],
    ['an empty Bundle', { resourceType: 'Bundle' }, 'no-kidney-cancer'],
  ])('%s', (_, json, code) => {
    expect(reading(json)).toMatchObject({ codes: [code], refused: true, facts: {} });
  });
});

describe('another version of FHIR is known by its signs', () => {
  const r4 = (resource: object) => bundle(patient, kidneyCancer(), resource);
  test.each<[string, unknown]>([
    ['R5', r4({ resourceType: 'Encounter', id: 'e', actualPeriod: {} })],
    ['R5', r4({ resourceType: 'MedicationUsage', id: 'm' })],
    ['R5', r4({ resourceType: 'MedicationRequest', id: 'm', medication: { concept: {} } })],
    ['R5', r4({ resourceType: 'Procedure', id: 'x', occurrenceDateTime: '2024' })],
    ['STU3', r4({ resourceType: 'MedicationStatement', id: 'm', taken: 'y' })],
    ['DSTU2', r4({ resourceType: 'MedicationOrder', id: 'm' })],
    ['DSTU2 or STU3', r4({ resourceType: 'Condition', id: 'c', clinicalStatus: 'active' })],
    ['DSTU2 or STU3', bundle({ ...patient, animal: {} }, kidneyCancer())],
    [
      '5.0.0',
      {
        ...bundle(patient, kidneyCancer()),
        meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Bundle|5.0.0'] },
      },
    ],
    [
      '3.0',
      {
        ...bundle(patient, kidneyCancer()),
        meta: { profile: ['http://hl7.org/fhir/3.0/StructureDefinition/Bundle'] },
      },
    ],
    ['5.0.0', { ...bundle(patient, kidneyCancer()), fhirVersion: '5.0.0' }],
  ])('%s', (version, json) => {
    const { problems, refused } = reading(json);
    expect(problems.map(({ code, received }) => [code, received])).toEqual([
      ['other-fhir-version', version],
    ]);
    expect(refused).toBe(true);
  });

  test('the version of another guide is not that of FHIR', () => {
    const meta = { profile: [`${mcode}primary-cancer-condition|4.0.0`, `${mcode}x|5.0.0`] };
    expect(reading(bundle(patient, kidneyCancer({ meta }))).refused).toBe(false);
  });
});

describe('two patients', () => {
  const other = { ...patient, id: 'q' };
  test.each<[string, unknown]>([
    ['two Patient resources', bundle(patient, other, kidneyCancer())],
    ['subjects that differ', bundle(kidneyCancer(), kidneyCancer(inSubject('Patient/q')))],
    [
      'a subject that is not the Patient',
      bundle(patient, kidneyCancer(), build.haemoglobin('h', '2024', 120, inSubject('Patient/q'))),
    ],
    [
      'a resource that is not read otherwise',
      bundle(patient, kidneyCancer(), {
        resourceType: 'AllergyIntolerance',
        patient: { reference: 'Patient/q' },
      }),
    ],
    [
      'a subject known by an identifier alone',
      bundle(
        patient,
        kidneyCancer(),
        build.haemoglobin('h', '2024', 1, { subject: { identifier: { value: '2' } } }),
      ),
    ],
    ['a Bundle inside the Bundle', bundle(patient, kidneyCancer(), bundle(other))],
  ])('%s', (_, json) => {
    expect(reading(json)).toMatchObject({ codes: ['several-patients'], refused: true });
  });

  test('one patient under several names is one', () => {
    const entry = [
      { fullUrl: 'urn:uuid:1', resource: { ...patient, identifier: [{ value: '1' }] } },
      { resource: kidneyCancer(inSubject('urn:uuid:1')) },
      { resource: build.haemoglobin('d', '2024', 120, inSubject('p')) },
      { resource: build.haemoglobin('e', '2024', 120, inSubject('urn:uuid:p')) },
      { resource: build.haemoglobin('a', '2024', 120, inSubject('Patient/p/_history/3')) },
      { resource: build.haemoglobin('b', '2024', 120, inSubject('https://x.org/Patient/p')) },
      {
        resource: build.haemoglobin('c', '2024', 120, { subject: { identifier: { value: '1' } } }),
      },
      { resource: { ...patient, identifier: [{ value: '1' }] } },
    ];
    expect(reading({ resourceType: 'Bundle', entry }).refused).toBe(false);
  });
});

describe('which cancer it is', () => {
  test.each<[string, object]>([
    ['C64 of WHO', condition('k', concept('icd10', 'C64'))],
    ['C64.9 in another spelling', condition('k', concept('icd10cm', 'c649'))],
    ['SNOMED CT, by site', condition('k', concept('snomed', '363518003'))],
    ['SNOMED CT, by histology', condition('k', concept('snomed', '254915003'))],
    [
      'a neoplasm of kidney that is said to be a cancer',
      condition('k', concept('snomed', '126880001'), 'active', profile('primary-cancer-condition')),
    ],
  ])('%s is kidney cancer', (_, resource) => {
    expect(reading(bundle(patient, resource))).toMatchObject({ codes: [], refused: false });
  });

  test.each<[string, object, string]>([
    ['nothing but a growth', condition('k', concept('snomed', '126880001')), 'no-kidney-cancer'],
    ['another disease', condition('k', concept('icd10cm', 'E11.9')), 'no-kidney-cancer'],
    ['a metastasis in a kidney', condition('k', concept('icd10cm', 'C79.01')), 'no-kidney-cancer'],
  ])('%s is not', (_, resource, code) => {
    expect(reading(bundle(patient, resource))).toMatchObject({ codes: [code], refused: true });
  });

  const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } };
  const inError = { verificationStatus: { coding: [{ code: 'entered-in-error' }] } };
  const provisional = { verificationStatus: { coding: [{ code: 'provisional' }] } };

  test.each([
    ['refuted', refuted],
    ['entered in error', inError],
    ['provisional', provisional],
  ])('a kidney cancer that is %s does not count', (_, more) => {
    const { codes, refused } = reading(bundle(patient, kidneyCancer(more)));
    expect([codes, refused]).toEqual([['no-kidney-cancer'], true]);
  });

  test.each<[string, object, string]>([
    ['breast', condition('o', concept('icd10cm', 'C50.911')), 'other-primary-cancer'],
    ['lymphoma', condition('o', concept('icd10', 'C85.9')), 'other-primary-cancer'],
    ['Merkel cell', condition('o', concept('icd10cm', 'C4A.9')), 'other-primary-cancer'],
    ['renal pelvis', condition('o', concept('icd10cm', 'C65.2')), 'not-this-kidney-cancer'],
    ['carcinoid', condition('o', concept('icd10cm', 'C7A.093')), 'not-this-kidney-cancer'],
    ['transitional cell', condition('o', concept('snomed', '408642003')), 'not-this-kidney-cancer'],
    ['Wilms', condition('o', concept('snomed', '302849000')), 'not-this-kidney-cancer'],
    [
      'one that only mCODE calls a primary cancer',
      condition('o', concept('snomed', '254637007'), 'active', profile('primary-cancer-condition')),
      'other-primary-cancer',
    ],
    [
      'one known by its words',
      condition('o', concept('snomed', '254837009', 'Malignant neoplasm of breast (disorder)')),
      'other-primary-cancer',
    ],
  ])('beside another primary cancer (%s) nothing is advised', (_, resource, code) => {
    const { codes, refused } = reading(build.kidneyRecord(resource));
    expect([codes, refused]).toEqual([[code], true]);
  });

  test.each<[string, object, readonly string[]]>([
    ['resolved', condition('o', concept('icd10cm', 'C50.9'), 'resolved'), ['earlier-cancer']],
    [
      'differential',
      condition('o', concept('icd10cm', 'C50.9'), 'active', {
        verificationStatus: { coding: [{ code: 'differential' }] },
      }),
      ['unconfirmed-diagnosis'],
    ],
    ['refuted', condition('o', concept('icd10cm', 'C50.9'), 'active', refuted), []],
    [
      'ended, by its abatement',
      {
        ...condition('o', concept('icd10cm', 'C50.9')),
        clinicalStatus: undefined,
        abatementDateTime: '2010',
      },
      ['earlier-cancer'],
    ],
    ['a family history', condition('o', { text: 'Family history of breast cancer' }), []],
    ['secondary', condition('o', concept('icd10cm', 'C77.1')), ['recurrence-to-confirm']],
  ])('another cancer that is %s does not stop the reading', (_, resource, notes) => {
    expect(reading(build.kidneyRecord(resource))).toMatchObject({ codes: [], notes });
  });
});

test('what looks like FHIR', () => {
  expect(looksLikeFhir(build.kidneyRecord())).toBe(true);
  expect([null, [], {}, { resourceType: 1 }, 'x'].map(looksLikeFhir)).not.toContain(true);
});

test('every problem and note says in both languages what is wrong and how to mend it', () => {
  const read = readRecord(build.kidneyRecord(7, build.haemoglobin('h', '2024-02-31', 120)), terms);
  expect(read.problems.length).toBeGreaterThanOrEqual(2);
  for (const { message, mend } of [...read.problems, ...read.notes]) {
    for (const words of [message.en, message.fr, mend.en, mend.fr]) expect(words).not.toBe('');
    expect(message.fr).not.toMatch(/ [:;!?»]|« /);
  }
});
