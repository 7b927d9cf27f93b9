import { readPatient } from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import * as build from './build.ts';
import { readingDay } from './examples.ts';
import { reading } from './read.ts';

const { concept, condition, kidneyRecord, statement } = build;

const ofFile = (facts: unknown) => readPatient({ renavigate: 'patient/1', facts }, terms);
const nearOf = ({ nearest, alsoNear = [] }: { nearest?: string; alsoNear?: readonly string[] }) => [
  ...(nearest === undefined ? [] : [nearest]),
  ...alsoNear,
];

describe('a value of a patient file that is not known is named with the nearest known ones', () => {
  test.each<[string, string, readonly string[]]>([
    // By spelling, by brand, by another name, in the other language.
    ['receivedDrugs', 'sunitinb', ['sunitinib']],
    ['receivedDrugs', 'Sutentt', ['sunitinib']],
    ['receivedDrugs', 'Votrient 200 mg tab', ['pazopanib']],
    ['receivedDrugs', 'Opdvio', ['nivolumab']],
    ['receivedDrugs', 'evérolimus', ['everolimus']],
    ['receivedDrugs', 'IL-2', ['aldesleukin']],
    ['receivedDrugs', 'nivolumab/ipilimumab', ['nivolumab', 'ipilimumab']],
    ['receivedDrugs', 'cisplatin', []],
    ['receivedDrugs', 'x', []],
    ['progressedOn', 'Keytrudaa', ['pembrolizumab']],
    ['sites', 'lungs', ['lung']],
    ['sites', 'poumons', ['lung']],
    ['sites', 'cerveau', ['brain']],
    ['sites', 'hepatique', ['liver']],
    ['sites', 'os', ['bone']],
    ['sites', 'lymph node', ['lymphNodes']],
    ['sites', 'lymph nodes and bone', ['bone', 'lymphNodes']],
    ['sites', 'toe', []],
  ])('%s: “%s” is near %j', (term, written, near) => {
    for (const form of ['exactly', 'includes', 'excludes']) {
      const { patient, problems } = ofFile({ [term]: { [form]: [written] } });
      // Of a whole list with a name that is not known nothing is taken, nor that the others are absent.
      expect(patient.facts).toEqual([]);
      expect(problems.map(({ code, place }) => [code, place])).toEqual([
        ['unknown-value', `/facts/${term}/${form}/0`],
      ]);
      expect(problems.flatMap(nearOf)).toEqual(near);
    }
  });

  test.each<[string, readonly string[]]>([
    ['clear cell', ['clearCell']],
    ['clear cell renal cell carcinoma', ['clearCell']],
    ['carcinome à cellules claires', ['clearCell']],
    ['ccRCC', ['clearCell']],
    ['papillairre', ['papillary']],
    ['clear cell papillary', ['clearCell', 'papillary']],
    ['Bellini', ['collectingDuct']],
    ['TFE3', ['translocation']],
    ['oncocytoma', []],
  ])('histology: “%s” is near %j, and not taken', (written, near) => {
    const { patient, problems } = ofFile({ histology: written });
    expect(patient.facts).toEqual([]);
    expect(problems.flatMap(nearOf)).toEqual(near);
  });

  test('and says so in both languages, with what the team calls it', () => {
    const [clear, both] = ['clear cell', 'clear cell papillary'].flatMap(
      (histology) => ofFile({ histology }).problems,
    );
    expect(clear?.mend.en).toBe('Did you mean “clearCell” (clear cell)?');
    expect(clear?.mend.fr).toBe(
      'Vouliez-vous dire «\u202fclearCell\u202f» (à cellules claires)\u202f?',
    );
    expect(both?.mend.en).toBe('Did you mean “clearCell” (clear cell) or “papillary”?');
    expect(both?.mend.fr).toContain(' ou «\u202fpapillary\u202f» (papillaire)\u202f?');
  });

  test('never more than three', () => {
    const all = 'lung bone brain liver pancreas skin';
    const [problem] = ofFile({ sites: { includes: [all] } }).problems;
    expect(nearOf(problem ?? {})).toHaveLength(3);
    expect(problem?.mend.en).toMatch(/^Did you mean “\w+”, “\w+” or “\w+”\?$/);
  });
});

describe('a drug of a record', () => {
  const of = (text: string) => reading(kidneyRecord(statement('m', { text }, 'active')));
  const notesOn = (json: unknown) =>
    readRecord(json, terms, recordMapping, { today: readingDay }).notes;

  test.each<[string, string]>([
    ['Sutentt', 'sunitinib'],
    ['sunitinb 50 mg caps', 'sunitinib'],
    ['VOTRIANT 200 mg tab', 'pazopanib'],
    ['Pembrolizumba', 'pembrolizumab'],
    ['cabozantanib', 'cabozantinib'],
    ['everolimmus', 'everolimus'],
  ])('“%s” is near %s, told, and never taken as that drug', (text, near) => {
    const { facts, notes } = of(text);
    expect(facts).toEqual({});
    expect(notes).toEqual(['drug-name-near']);
    const [note] = notesOn(kidneyRecord(statement('m', { text }, 'active')));
    expect(note?.nearest).toBe(near);
    expect(note?.message.en).toContain(`It is near: ${near}. It was not taken to be that.`);
    expect(note?.message.fr).toContain('proche de\u00a0: ');
  });

  test('a brand as it is written, with its dose, is the drug, and that it rests on the name is told', () => {
    const { facts, notes } = of('Votrient 200 mg tab');
    expect(facts).toEqual({ 'receivedDrugs:pazopanib': true });
    expect(notes).toContain('drug-known-by-text');
    expect(notes).not.toContain('drug-name-near');
  });

  test.each([
    'afatinib',
    'erlotinib',
    'tacrolimus',
    'sirolimus',
    'imatinib',
    'nilotinib',
    'prednisone',
    'levothyroxine',
    'Lipitor 20 mg',
    'Nexium',
    'sufentanil',
    'Interferon beta-1a',
    'peginterferon',
    'pembrolizumab or placebo',
    'Sutentt or placebo',
    'nutrient drink',
    'paracetamol',
    'denosumab',
    'zoledronic acid',
  ])('“%s” is another drug, and nothing is said of it', (text) => {
    expect(of(text)).toMatchObject({ facts: {}, notes: [] });
  });

  test('one for the cancer that is not known is told with what it is near', () => {
    const reasonCode = [concept('icd10cm', 'C64.9')];
    const record = kidneyRecord(statement('m', { text: 'Inlita' }, 'active', { reasonCode }));
    const [note] = notesOn(record);
    expect([note?.code, note?.nearest]).toEqual(['drug-not-known', 'axitinib']);
    expect(note?.patientMessage?.en).toContain('axitinib (Inlyta)');
  });

  test('under a cancer code of its own it is not a slip', () => {
    const coding = [{ system: 'http://www.whocc.no/atc', code: 'L04AH02', display: 'everolimmus' }];
    expect(reading(kidneyRecord(statement('m', { coding }, 'active'))).notes).toEqual([]);
  });

  test('that may be a checkpoint inhibitor keeps it open whether there was only an adjuvant one', () => {
    const later = { effectivePeriod: { start: '2023-03-01' } };
    const slip = statement('slip', { text: 'nivolumabb' }, 'active', later);
    const before = reading(build.adjuvantRecord({})).facts;
    expect(before['checkpointInhibitorOnlyAdjuvant']).toBe(true);
    const after = reading(build.adjuvantRecord({}, slip)).facts;
    expect(after['checkpointInhibitorOnlyAdjuvant']).toBeUndefined();
  });

  test('that may be the first keeps the time to the first drug open', () => {
    const dated = build.kidneyCancer({ onsetDateTime: '2020-01-15' });
    const first = statement('slip', { text: 'Sutentt' }, 'completed', {
      effectivePeriod: { start: '2020-03-01' },
    });
    const second = statement('m', build.sunitinib, 'active', {
      effectivePeriod: { start: '2021-03-15' },
    });
    const months = (...resources: readonly unknown[]) =>
      reading(build.bundle(build.patient, dated, ...resources)).facts['monthsToSystemicTherapy'];
    expect(months(second)).toBe(14);
    expect(months(first, second)).toBeUndefined();
  });
});

describe('a histology or a site of a record that only words name', () => {
  const [today] = [readingDay];

  test.each<[string, string | undefined]>([
    ['Clear cell renal cell carcinoma', 'clearCell'],
    ['Papilary RCC', 'papillary'],
    ['oncocytoma', undefined],
  ])('“%s” is told with what it is near: %s', (text, near) => {
    const { notes, patient } = readRecord(build.histologyRecord({ text }), terms, recordMapping, {
      today,
    });
    expect(patient.facts).toEqual([]);
    expect(notes.map(({ code, nearest }) => [code, nearest])).toEqual([
      ['histology-not-known', near],
    ]);
  });

  test('a metastasis', () => {
    const code = concept('icd10cm', 'C79.9', 'Metastasis in the livr and bones');
    const { notes, patient } = readRecord(
      kidneyRecord(condition('m', code)),
      terms,
      recordMapping,
      { today },
    );
    expect(patient.facts.some(({ term }) => term === 'sites')).toBe(false);
    const note = notes.find((each) => each.code === 'site-not-known');
    expect(nearOf(note ?? {})).toEqual(['bone']);
    expect(note?.patientMessage?.fr).toContain('proche de\u00a0: os.');
  });
});
