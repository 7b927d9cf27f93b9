import { readRecord } from '@renavigate/fhir';
import { recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import * as build from './build.ts';
import { reading } from './read.ts';

type Json = Readonly<Record<string, unknown>>;

const { bundle, concept, kidneyCancer, kidneyRecord, mcode, request, statement } = build;
const { nivolumab, sunitinib, worsened } = build;

const drugs = (facts: object, term = 'receivedDrugs') =>
  Object.keys(facts)
    .filter((key) => key.startsWith(`${term}:`))
    .map((key) => key.slice(term.length + 1));

/** These records do not date the diagnosis, so that no time to therapy can be told. */
const noTime = 'time-to-therapy-not-used';
/** Nor do they date a metastasis, so that it stays open what a drug was for. */
const noPurpose = 'purpose-not-settled';

const received = (...resources: readonly unknown[]) =>
  drugs(reading(kidneyRecord(...resources)).facts);

describe('which resource shows that a drug was received', () => {
  const of = (type: string, status: string, more: Json = {}) => ({
    ...statement('m', sunitinib, status, more),
    resourceType: type,
  });

  test.each([
    [
      'MedicationStatement',
      ['active', 'completed', 'stopped', 'on-hold'],
      ['intended', 'not-taken', 'unknown', 'entered-in-error'],
    ],
    [
      'MedicationAdministration',
      ['in-progress', 'completed', 'stopped', 'on-hold'],
      ['not-done', 'unknown', 'entered-in-error'],
    ],
    [
      'MedicationDispense',
      ['completed'],
      [
        'preparation',
        'in-progress',
        'cancelled',
        'on-hold',
        'stopped',
        'declined',
        'unknown',
        'entered-in-error',
      ],
    ],
  ])('%s', (type, shown, notShown) => {
    for (const status of shown)
      expect([status, received(of(type, status))]).toEqual([status, ['sunitinib']]);
    for (const status of notShown)
      expect([status, received(of(type, status))]).toEqual([status, []]);
  });

  test.each<[string, string, boolean, string | undefined]>([
    ['completed', 'order', true, 'rests-on-request'],
    ['stopped', 'original-order', true, 'rests-on-request'],
    ['active', 'order', false, 'prescribed-not-proven'],
    ['on-hold', 'order', false, 'prescribed-not-proven'],
    ['active', 'plan', false, 'drug-planned'],
    ['draft', 'proposal', false, 'drug-planned'],
    ['completed', 'option', false, undefined],
    ['draft', 'order', false, undefined],
    ['cancelled', 'order', false, undefined],
    ['entered-in-error', 'order', false, undefined],
  ])('a request that is %s with the intent %s: %s', (status, intent, isShown, note) => {
    const { facts, notes } = reading(kidneyRecord(request('m', sunitinib, status, intent)));
    expect(drugs(facts)).toEqual(isShown ? ['sunitinib'] : []);
    expect(notes.filter((code) => code === note)).toHaveLength(note === undefined ? 0 : 1);
  });

  test('a request not to give a drug is none', () => {
    const against = { doNotPerform: true };
    expect(received(request('m', sunitinib, 'completed', 'order', against))).toEqual([]);
  });

  test('a prescription beside a statement needs no note', () => {
    const both = [request('r', sunitinib, 'active', 'order'), statement('s', sunitinib, 'active')];
    expect(reading(kidneyRecord(...both)).notes).toEqual([noTime, noPurpose]);
  });

  test('a plan says nothing of the stage of treatment: the drug may have been given elsewhere', () => {
    const { facts } = reading(kidneyRecord(request('m', sunitinib, 'active', 'plan')));
    expect(facts).toEqual({});
  });

  test('one that starts in the future, or for another disease, does not count', () => {
    const future = { effectivePeriod: { start: '2030-01-01' } };
    const read = reading(kidneyRecord(statement('m', sunitinib, 'active', future)));
    expect([read.facts, read.codes]).toEqual([{}, ['date-in-future']]);
    const transplant = { reasonCode: [{ text: 'Kidney transplant' }] };
    const other = reading(kidneyRecord(statement('m', sunitinib, 'active', transplant)));
    expect([other.facts, other.notes]).toEqual([{}, ['drug-for-another-reason']]);
  });
});

describe('which drug it is', () => {
  const named = (text: string) => received(statement('m', { text }, 'active'));

  test.each<[string, readonly string[]]>([
    ['SUTENT 50 mg', ['sunitinib']],
    ['sunitinib malate 12.5 MG Oral Capsule', ['sunitinib']],
    ['évérolimus 10 mg', ['everolimus']],
    ['nivolumab/ipilimumab', ['nivolumab', 'ipilimumab']],
    ['interferon alfa-2b', ['interferonAlfa']],
    ['Interferon beta-1a', []],
    ['interferon gamma', []],
    ['peginterferon', []],
    ['IL-21', []],
    ['presunitinib', []],
    ['pembrolizumab or placebo', []],
    ['paracetamol', []],
  ])('%s', (text, expected) => {
    expect(named(text).sort()).toEqual([...expected].sort());
  });

  test('everolimus under its code for transplants is not the cancer drug, whatever its name', () => {
    const transplant = concept('atc', 'L04AH02', 'everolimus');
    expect(received(statement('m', transplant, 'active'))).toEqual([]);
  });

  test('a name on a product code is told as a name', () => {
    const product = concept('rxnorm', '999999', 'sunitinib 50 MG Oral Capsule');
    const { notes } = reading(kidneyRecord(statement('m', product, 'active')));
    expect(notes).toEqual(['drug-known-by-text', noTime, noPurpose]);
    const known = reading(kidneyRecord(statement('m', sunitinib, 'active')));
    expect(known.notes).toEqual([noTime, noPurpose]);
  });

  const by = (reference: string, more: Json = {}) => {
    const { medicationCodeableConcept, ...rest } = statement('m', sunitinib, 'active', more) as {
      medicationCodeableConcept: unknown;
    };
    return { ...rest, medicationReference: { reference } };
  };
  const medication = (id: string, more: Json) => ({ resourceType: 'Medication', id, ...more });

  test('the notes call it by its name in each language, and by its brand to the person', () => {
    const evenings = { text: 'Afinitor, every evening' };
    const record = kidneyRecord(request('m', evenings, 'active', 'order'));
    const [note] = readRecord(record, terms, recordMapping, { today: '2024-06-30' }).notes;
    expect(note?.code).toBe('prescribed-not-proven');
    expect(note?.message.en).toContain(': everolimus is');
    expect(note?.message.fr).toContain(': évérolimus est');
    expect(note?.patientMessage?.fr).toContain('évérolimus (Afinitor)');
  });

  test('by a reference: contained, in the Bundle, or through ingredients', () => {
    const contained = [medication('c', { code: nivolumab })];
    expect(received(by('#c', { contained }))).toEqual(['nivolumab']);
    expect(received(by('Medication/x'), medication('x', { code: sunitinib }))).toEqual([
      'sunitinib',
    ]);
    const ingredient = [
      { itemCodeableConcept: nivolumab },
      { itemReference: { reference: 'Medication/y' } },
    ];
    const both = [medication('x', { ingredient }), medication('y', { code: sunitinib })];
    expect(received(by('Medication/x'), ...both)).toEqual(['nivolumab', 'sunitinib']);
  });

  test('a circle of ingredients ends', () => {
    const circle = (id: string, to: string) =>
      medication(id, { ingredient: [{ itemReference: { reference: `Medication/${to}` } }] });
    expect(received(by('Medication/x'), circle('x', 'y'), circle('y', 'x'))).toEqual([]);
  });

  test('the answer “another drug” is not a name that a record can match', () => {
    const other = { text: 'Other' };
    expect(received(statement('m', other, 'completed'))).toEqual([]);
  });

  test('one for the cancer that is not known is told', () => {
    const meta = { profile: [`${mcode}cancer-related-medication-request`] };
    const unknown = request('m', { text: 'XYZ-101' }, 'active', 'order', { meta });
    expect(reading(kidneyRecord(unknown)).notes).toEqual(['drug-not-known']);
  });
});

describe('progression on a drug', () => {
  const during = (start: string, end?: string, status = end ? 'completed' : 'active') =>
    statement('m', sunitinib, status, { effectivePeriod: { start, ...(end ? { end } : {}) } });
  const progressed = (...resources: readonly unknown[]) =>
    drugs(reading(kidneyRecord(...resources)).facts, 'progressedOn');

  test.each<[string, object, string | undefined, readonly string[]]>([
    ['within', during('2023-01-01', '2023-12-31'), '2023-06-01', ['sunitinib']],
    ['on the first day', during('2023-01-01', '2023-12-31'), '2023-01-01', ['sunitinib']],
    ['on the last day', during('2023-01-01', '2023-12-31'), '2023-12-31', ['sunitinib']],
    ['before the first day', during('2023-01-01', '2023-12-31'), '2022-12-31', []],
    ['after the last day', during('2023-01-01', '2023-12-31'), '2024-01-01', []],
    ['still given', during('2023-01-01'), '2024-01-01', ['sunitinib']],
    ['given, the end not known', during('2023-01-01', undefined, 'completed'), '2023-06-01', []],
    ['in a month that it ended in', during('2023-01', '2023-12'), '2023-12', []],
    ['in a year of which it is not known', during('2023-01-01', '2023-06-01'), '2023', []],
    ['on a day that is not known', during('2023-01-01'), undefined, []],
  ])('%s', (_, course, date, expected) => {
    expect(progressed(course, worsened(date))).toEqual(expected);
  });

  test('one that cannot be placed is told', () => {
    const { notes } = reading(kidneyRecord(during('2023-01-01', '2023-02-01'), worsened('2024')));
    expect(notes).toEqual(['progression-not-placed', noTime, noPurpose]);
  });

  test('drugs given together count together', () => {
    const other = { ...during('2023-01-01'), id: 'n', medicationCodeableConcept: nivolumab };
    expect(progressed(during('2023-01-01'), other, worsened('2023-06-01'))).toEqual([
      'sunitinib',
      'nivolumab',
    ]);
  });

  test('doses join into a course when they follow one another, and not across a long gap', () => {
    const dose = (date: string) => ({
      ...statement(`dose-${date}`, nivolumab, 'completed', { effectiveDateTime: date }),
      resourceType: 'MedicationAdministration',
    });
    const doses = ['2023-01-01', '2023-02-12', '2023-03-26'].map(dose);
    expect(progressed(...doses, worsened('2023-02-20'))).toEqual(['nivolumab']);
    const apart = ['2023-01-01', '2023-02-13'].map(dose);
    expect(progressed(...apart, worsened('2023-01-20'))).toEqual([]);
  });

  test('a preliminary status, another value, or another focus is none', () => {
    const course = during('2023-01-01');
    const stable = { valueCodeableConcept: concept('snomed', '359746009') };
    const diabetes = build.condition('d', concept('icd10cm', 'E11.9'));
    const focus = { focus: [{ reference: 'Condition/d' }] };
    expect(progressed(course, worsened('2023-06-01', { status: 'preliminary' }))).toEqual([]);
    expect(progressed(course, worsened('2023-06-01', stable))).toEqual([]);
    expect(progressed(course, diabetes, worsened('2023-06-01', focus))).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['Disease progression', ['sunitinib'], []],
    ['Progression de la maladie.', ['sunitinib'], []],
    ['No progression, side effects', [], []],
    ['Toxicity', [], []],
    ['', [], ['stopped-without-reason']],
  ])('stopped for “%s”', (text, expected, notes) => {
    const statusReason = text === '' ? [] : [{ text }];
    const read = reading(kidneyRecord(statement('m', sunitinib, 'stopped', { statusReason })));
    expect(drugs(read.facts, 'progressedOn')).toEqual(expected);
    expect(read.notes.filter((code) => code === 'stopped-without-reason')).toEqual(notes);
  });
});

describe('the time from diagnosis to systemic therapy', () => {
  const from = (start: string | undefined, more: Json = {}) =>
    statement('m', sunitinib, 'completed', {
      ...(start === undefined ? {} : { effectivePeriod: { start } }),
      ...more,
    });
  const time = (onset: Json, ...resources: readonly unknown[]) => {
    const { facts, codes, notes } = reading(bundle(kidneyCancer(onset), ...resources));
    const { monthsToSystemicTherapy: months, systemicTherapyWithinOneYear: within } = facts;
    return { months, within, codes, notes };
  };
  const onset = (onsetDateTime: string) => ({ onsetDateTime });

  test.each<[string, string, unknown, unknown]>([
    ['2020-01-15', '2020-12-15', 11, undefined],
    ['2020-01-15', '2021-01-14', 11, undefined],
    ['2020-01-15', '2021-01-15', 12, undefined],
    ['2020-02-29', '2021-02-28', 12, undefined],
    ['2020-01-15', '2020-01-15', 0, undefined],
    ['2020-01', '2020-11', undefined, true],
    ['2020-01', '2021-01', undefined, undefined],
    ['2020', '2022', undefined, false],
    ['2020', '2021', undefined, undefined],
  ])('from %s to %s: %s months, within a year: %s', (found, started, months, within) => {
    expect(time(onset(found), from(started))).toMatchObject({ months, within });
  });

  test('the day a diagnosis was recorded stands in for its onset, and is told', () => {
    const { months, notes } = time({ recordedDate: '2020-01-15' }, from('2021-03-15'));
    expect([months, notes]).toEqual([14, ['diagnosis-date-is-recorded', noPurpose]]);
  });

  test('a drug before the diagnosis is a problem', () => {
    const { months, within, codes } = time(onset('2021-01-01'), from('2020-06-01'));
    expect([months, within, codes]).toEqual([undefined, undefined, ['dates-out-of-order']]);
  });

  test('an operation before the diagnosis makes the onset that of the recurrence', () => {
    const other = kidneyCancer({ id: 'old' });
    const read = time(onset('2021-01-01'), other, build.nephrectomy('2019'), from('2021-03-01'));
    expect(read.months).toBeUndefined();
  });

  const intent = (text: string) => ({
    extension: [{ url: `${mcode}procedure-intent`, valueCodeableConcept: { text } }],
  });
  const adjuvant = { ...from('2020-04-01', intent('Adjuvant')), id: 'adjuvant' };

  test('adjuvant drugs alone leave it open', () => {
    const { months, within, notes } = time(onset('2020-01-01'), adjuvant);
    expect([months, within]).toEqual([undefined, undefined]);
    expect(notes).toEqual([noTime, 'adjuvant-not-placed']);
    const curative = time(onset('2020-01-01'), from('2020-04-01', intent('Curative')));
    expect(curative.months).toBeUndefined();
  });

  test('palliative intent is not adjuvant', () => {
    const palliative = concept('snomed', '363676003');
    const coded = [{ url: `${mcode}procedure-intent`, valueCodeableConcept: palliative }];
    const byCode = time(onset('2020-01-01'), from('2020-04-01', { extension: coded }));
    const byWords = time(onset('2020-01-01'), from('2020-04-01', intent('Palliative')));
    expect([byCode.months, byWords.months]).toEqual([3, 3]);
  });

  test('adjuvant drugs and later ones agree, or leave it open', () => {
    const code = {
      extension: [
        { url: `${mcode}procedure-intent`, valueCodeableConcept: concept('snomed', '373846009') },
      ],
    };
    const first = { ...from('2020-04-01', code), id: 'adjuvant' };
    expect(time(onset('2020-01-01'), first, from('2020-11-01'))).toMatchObject({ within: true });
    expect(time(onset('2020-01-01'), first, from('2023-11-01')).within).toBeUndefined();
    const late = { ...first, effectivePeriod: { start: '2022-01-01' } };
    expect(time(onset('2020-01-01'), late, from('2023-11-01'))).toMatchObject({ within: false });
    const neo = time(onset('2020-01-01'), from('2021-04-01', intent('Neo-adjuvant')));
    expect(neo.within).toBeUndefined();
  });

  test('a drug without a date may have been the first: only "within a year" can be concluded', () => {
    const undated = { ...from(undefined), id: 'undated' };
    expect(time(onset('2020-01-01'), undated, from('2020-06-01'))).toMatchObject({ within: true });
    expect(time(onset('2020-01-01'), undated, from('2022-06-01')).within).toBeUndefined();
    expect(time(onset('2020-01-01'), undated, from('2022-06-01')).months).toBeUndefined();
  });

  test('an adjuvant drug does not stand in for a later one without a date', () => {
    const undated = { ...from(undefined), id: 'undated' };
    expect(time(onset('2020-01-01'), adjuvant, undated).within).toBeUndefined();
  });

  test('a drug that is prescribed only may have been the first; a later one was not', () => {
    const prescribed = (authoredOn: string) =>
      request('r', nivolumab, 'active', 'order', { authoredOn });
    const earlier = time(onset('2020-01-01'), prescribed('2020-03-01'), from('2022-06-01'));
    expect(earlier.within).toBeUndefined();
    const later = time(onset('2020-01-01'), prescribed('2023-03-01'), from('2022-06-01'));
    expect(later.months).toBe(29);
  });

  test('two kidney cancers must agree', () => {
    const second = (date: string) => ({ ...kidneyCancer(onset(date)), id: 'second' });
    const agree = time(onset('2018-01-01'), second('2019-01-01'), from('2021-01-01'));
    expect([agree.months, agree.within]).toEqual([undefined, false]);
    const differ = time(onset('2018-01-01'), second('2020-06-01'), from('2021-01-01'));
    expect(differ.within).toBeUndefined();
  });

  test('without a drug nothing is said', () => {
    expect(time(onset('2018-01-01')).notes).toEqual([]);
  });
});
