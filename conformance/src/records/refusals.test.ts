import { looksLikeFhir, type NoteCode, type RecordProblemCode, readRecord } from '@renavigate/fhir';
import { recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { englishLines } from '../readability/english-lines.ts';
import * as build from './build.ts';
import { readingDay } from './examples.ts';
import { reading } from './read.ts';

/** Problems of a patient file alone. */
type FileProblemCode = 'not-a-patient' | 'unknown-term' | 'unknown-value';

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
    ['an empty Bundle', { resourceType: 'Bundle' }, 'cancer-not-found'],
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
    ['nothing but a growth', condition('k', concept('snomed', '126880001')), 'cancer-not-found'],
    ['another disease', condition('k', concept('icd10cm', 'E11.9')), 'cancer-not-found'],
    ['a metastasis in a kidney', condition('k', concept('icd10cm', 'C79.01')), 'cancer-not-found'],
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
    expect([codes, refused]).toEqual([['cancer-not-found'], true]);
  });

  test.each<[string, object, string]>([
    ['breast', condition('o', concept('icd10cm', 'C50.911')), 'other-primary-cancer'],
    ['lymphoma', condition('o', concept('icd10', 'C85.9')), 'other-primary-cancer'],
    ['Merkel cell', condition('o', concept('icd10cm', 'C4A.9')), 'other-primary-cancer'],
    ['renal pelvis', condition('o', concept('icd10cm', 'C65.2')), 'another-disease'],
    ['carcinoid', condition('o', concept('icd10cm', 'C7A.093')), 'another-disease'],
    ['transitional cell', condition('o', concept('snomed', '408642003')), 'another-disease'],
    ['Wilms', condition('o', concept('snomed', '302849000')), 'another-disease'],
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
    [
      'secondary',
      condition('o', concept('icd10cm', 'C77.1')),
      ['recurrence-to-confirm', 'spread-not-concluded'],
    ],
  ])('another cancer that is %s does not stop the reading', (_, resource, notes) => {
    expect(reading(build.kidneyRecord(resource))).toMatchObject({ codes: [], notes });
  });
});

test('what looks like FHIR', () => {
  expect(looksLikeFhir(build.kidneyRecord())).toBe(true);
  expect([null, [], {}, { resourceType: 1 }, 'x'].map(looksLikeFhir)).not.toContain(true);
});

/** Records of which something is told that was not used, or used with a reservation. */
const noted: readonly (readonly [NoteCode, unknown])[] = [
  [
    'older-score-not-used',
    build.kidneyRecord(
      build.observation('e', '89247-1', '2023-01-01', { valueInteger: 3 }),
      build.observation('k', '89243-0', '2024-01-01', { valueInteger: 90 }),
    ),
  ],
  [
    'risk-group-not-used',
    build.kidneyRecord({
      resourceType: 'Observation',
      id: 'g',
      status: 'final',
      code: { text: 'IMDC risk group' },
      valueCodeableConcept: { text: 'Favourable' },
    }),
  ],
  ['histology-not-known', build.histologyRecord({ text: 'Papillary' })],
  ['histology-not-known', build.histologyRecord({})],
  ['spread-not-concluded', build.kidneyRecord(condition('n', concept('icd10cm', 'C77.2')))],
  [
    'timing-of-metastases-not-concluded',
    build.kidneyRecord(condition('m', concept('icd10cm', 'C78.01'))),
  ],
  ...(['active', 'completed'] as const).flatMap((status) => [
    [
      status === 'active' ? 'prescribed-not-proven' : 'rests-on-request',
      build.kidneyRecord(build.request('r', build.nivolumab, status, 'order')),
    ] as const,
  ]),
  ['drug-planned', build.kidneyRecord(build.request('r', build.nivolumab, 'active', 'plan'))],
  [
    'rests-on-dispense',
    build.kidneyRecord({
      ...build.statement('d', build.nivolumab, 'completed'),
      resourceType: 'MedicationDispense',
    }),
  ],
  [
    'drug-known-by-text',
    build.kidneyRecord(build.statement('s', { text: 'Évérolimus' }, 'active')),
  ],
  ['drug-name-near', build.kidneyRecord(build.statement('s', { text: 'Sutentt' }, 'active'))],
  [
    'drug-not-known',
    build.kidneyRecord(
      build.statement('s', { text: 'Sutentt' }, 'active', {
        reasonCode: [concept('icd10cm', 'C64.9')],
      }),
    ),
  ],
  ['site-not-known', build.kidneyRecord(condition('m', concept('icd10cm', 'C79.9', 'Lungs')))],
  ['stopped-without-reason', build.kidneyRecord(build.statement('s', build.nivolumab, 'stopped'))],
  ['purpose-not-settled', build.kidneyRecord(build.statement('s', build.nivolumab, 'active'))],
  ['adjuvant-by-dates', build.adjuvantRecord({})],
  ['only-adjuvant-as-recorded', build.adjuvantRecord({})],
  [
    'adjuvant-not-placed',
    build.kidneyRecord(build.statement('s', build.nivolumab, 'active', build.intent('Adjuvant'))),
  ],
];

describe('every problem and note says in both languages what is wrong and how to mend it', () => {
  const { haemoglobin, kidneyRecord, observation, quantity } = build;
  const of = (value: unknown, more = {}) => ({
    valueQuantity: { ...quantity(value, 'g/L'), ...more },
  });
  const ofHaemoglobin = (more: object, date = '2024-01-01') =>
    kidneyRecord(observation('h', '718-7', date, { ...more }));
  const cancer = (code: string) => condition('o', concept('icd10cm', code));
  const records: readonly (readonly [RecordProblemCode | NoteCode, unknown])[] = [
    ...[null, 7.5, 'x', [], {}, { resourceType: [] }].map((json) => ['not-fhir', json] as const),
    ['not-a-bundle', patient],
    ['other-fhir-version', bundle({ ...patient, animal: {} }, kidneyCancer())],
    ['several-patients', bundle(patient, { ...patient, id: 'q' }, kidneyCancer())],
    ['cancer-not-found', bundle(patient)],
    ['another-disease', kidneyRecord(cancer('C65.1'))],
    ['other-primary-cancer', kidneyRecord(cancer('C50.9'))],
    ['malformed-entry', kidneyRecord(7)],
    ['one-page-of-several', { ...kidneyRecord(), link: [{ relation: 'next', url: 'x' }] }],
    ['invalid-date', kidneyRecord(haemoglobin('h', '2024-02-31', 120))],
    ...[7, {}, [], null].map(
      (birthDate) => ['invalid-date', bundle({ ...patient, birthDate }, kidneyCancer())] as const,
    ),
    ['date-in-future', kidneyRecord(haemoglobin('h', '2042-01-01', 120))],
    ['not-exact', ofHaemoglobin(of(13.5, { comparator: '<' }))],
    ['not-exact', ofHaemoglobin(of({}, { comparator: '<' }))],
    ['two-units', ofHaemoglobin(of(120, { unit: 'g/dL' }))],
    ['missing-unit', ofHaemoglobin({ valueQuantity: { value: 120 } })],
    ['unknown-unit', ofHaemoglobin({ valueQuantity: { value: 120, unit: 'mg/L' } })],
    ['out-of-range', ofHaemoglobin(of(1.5))],
    ['wrong-type', ofHaemoglobin(of('120'))],
    ...[[], {}, 1.5, true, 'x'].map(
      (value) => ['wrong-type', ofHaemoglobin({ valueString: value })] as const,
    ),
    ['not-a-step', kidneyRecord(observation('k', '89243-0', '2024-01-01', { valueInteger: 85 }))],
    [
      'units-differ',
      kidneyRecord(
        build.calcium('c', '2024-01-01', 2.5, {
          referenceRange: [{ high: quantity(10.5, 'mg/dL') }],
        }),
      ),
    ],
    [
      'contradiction',
      kidneyRecord(haemoglobin('g', '2024-01-01', 110.5), haemoglobin('h', '2024-01-01', 120)),
    ],
    [
      'dates-out-of-order',
      bundle(
        patient,
        kidneyCancer({ onsetDateTime: '2020-01-01' }),
        build.statement('s', build.sunitinib, 'completed', { effectiveDateTime: '2019-01-01' }),
      ),
    ],
    ['status-not-final', ofHaemoglobin({ ...of(120), status: undefined })],
    ['status-not-final', ofHaemoglobin({ ...of(120), status: {} })],
    ['no-value', ofHaemoglobin({})],
    ...noted,
  ];

  /** Texts of the record itself, and names of FHIR. */
  const quoted = /"\w+"|«[^»]*»|\b[A-Z]\w+\/\S+|\/entry\S*/g;

  test.each(records)('%s: %j', (code, json) => {
    const { problems, notes } = readRecord(json, terms, recordMapping, { today: readingDay });
    const all = [...problems, ...notes];
    expect(all.map((each) => each.code)).toContain(code);
    for (const { message, patientMessage = message, mend } of all) {
      for (const words of [message, patientMessage, mend]) {
        expect([words.en, words.fr]).not.toContain('');
        expect(`${words.en}${words.fr}`).not.toMatch(/undefined|\[object/);
        expect(words.fr).not.toMatch(/ [:;!?»]|« /);
        expect(englishLines(words.fr.replaceAll(quoted, ''))).toEqual([]);
      }
    }
  });

  test('all problems that there are in a record are among these', () => {
    const all: Readonly<Record<Exclude<RecordProblemCode, FileProblemCode>, true>> = {
      'not-fhir': true,
      'not-a-bundle': true,
      'other-fhir-version': true,
      'several-patients': true,
      'cancer-not-found': true,
      'another-disease': true,
      'other-primary-cancer': true,
      'malformed-entry': true,
      'one-page-of-several': true,
      'invalid-date': true,
      'date-in-future': true,
      'not-exact': true,
      'two-units': true,
      'dates-out-of-order': true,
      contradiction: true,
      'wrong-type': true,
      'missing-unit': true,
      'unknown-unit': true,
      'out-of-range': true,
      'not-a-step': true,
      'units-differ': true,
    };
    expect(records.map(([code]) => code)).toEqual(expect.arrayContaining(Object.keys(all)));
  });
});
