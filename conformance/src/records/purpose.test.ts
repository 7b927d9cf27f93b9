import { readRecord } from '@renavigate/fhir';
import { checkpointInhibitors, drugValues, recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import * as build from './build.ts';
import { reading } from './read.ts';

type Json = Readonly<Record<string, unknown>>;

const { adjuvantRecord, concept, condition, intent, nivolumab, statement, sunitinib } = build;

const period = (start: string, end?: string) => ({
  effectivePeriod: { start, ...(end === undefined ? {} : { end }) },
});
const onset = (onsetDateTime: string) => ({ onsetDateTime });
const metastasis = (code: string, more: Json, clinical = 'active') =>
  condition(`m-${code}`, concept('icd10cm', code), clinical, more);

function purpose(record: Json) {
  const { facts, codes, notes } = reading(record);
  return {
    advanced: facts['systemicTherapyForAdvanced'],
    adjuvant: facts['adjuvantTherapyGiven'],
    only: facts['checkpointInhibitorOnlyAdjuvant'],
    months: facts['monthsSinceAdjuvant'],
    codes,
    notes,
  };
}

describe('a drug for advanced disease', () => {
  const operated = build.nephrectomy('2020-05-01');
  const given = (drug: Json, ...resources: readonly unknown[]) =>
    purpose(build.kidneyRecord(statement('s', sunitinib, 'completed', drug), ...resources));

  test.each<[string, Json, readonly unknown[]]>([
    [
      'on the day of a metastasis',
      period('2021-03-01'),
      [metastasis('C78.01', onset('2021-03-01'))],
    ],
    [
      'after it was recorded',
      period('2021-03-01'),
      [metastasis('C78.01', { recordedDate: '2021-02' })],
    ],
    [
      'after a lymph node that came after the operation',
      period('2021-03-01'),
      [metastasis('C77.2', onset('2021-02-01')), operated],
    ],
  ])('began %s', (_, drug, resources) => {
    expect(given(drug, ...resources)).toMatchObject({ advanced: true, adjuvant: undefined });
  });

  test('is palliative, whatever the dates', () => {
    expect(given(intent('Palliative'))).toMatchObject({ advanced: true });
  });

  test.each<[string, Json, readonly unknown[]]>([
    ['it has no date', {}, [metastasis('C78.01', onset('2021-03-01'))]],
    ['no metastasis is dated', period('2021-03-01'), [metastasis('C78.01', {})]],
    ['it may have begun before', period('2021'), [metastasis('C78.01', onset('2021-03-01'))]],
    ['it began a day before', period('2021-02-28'), [metastasis('C78.01', onset('2021-03-01'))]],
    [
      'the lymph node was there at the operation',
      period('2021-03-01'),
      [metastasis('C77.2', onset('2020-04-20')), operated],
    ],
    [
      'the metastasis is over',
      period('2021-03-01'),
      [metastasis('C78.01', onset('2021-02-01'), 'resolved')],
    ],
    [
      'it was meant to cure',
      { ...period('2021-03-01'), ...intent('Curative') },
      [metastasis('C78.01', onset('2021-02-01'))],
    ],
  ])('is not concluded when %s, and that is told', (_, drug, resources) => {
    const { advanced, adjuvant, notes } = given(drug, ...resources);
    expect([advanced, adjuvant]).toEqual([undefined, undefined]);
    expect(notes).toContain('purpose-not-settled');
  });

  test('is not concluded from the last doses of a course that began before the metastasis', () => {
    const dose = (id: string, date: string) =>
      statement(id, nivolumab, 'completed', { effectiveDateTime: date });
    const lung = metastasis('C78.01', onset('2021-02-01'));
    const doses = [dose('first', '2020-11-01'), dose('last', '2021-02-08')];
    expect(purpose(build.kidneyRecord(lung, ...doses))).toMatchObject({
      advanced: undefined,
      only: undefined,
    });
  });

  test('is never denied: without a drug nothing is said', () => {
    expect(purpose(build.kidneyRecord())).toMatchObject({ advanced: undefined, notes: [] });
  });
});

describe('a drug after the operation, by its dates alone', () => {
  test('is adjuvant, with a note', () => {
    const read = purpose(adjuvantRecord({}));
    expect(read).toMatchObject({ adjuvant: true, only: true, months: 19, advanced: undefined });
    expect(read.notes).toContain('adjuvant-by-dates');
    expect(read.notes).not.toContain('purpose-not-settled');
  });

  test('leaves open, as a stated one does, whether it was the first systemic therapy', () => {
    const { facts, notes } = reading(adjuvantRecord({}));
    expect(facts['monthsToSystemicTherapy']).toBeUndefined();
    expect(notes).toContain('time-to-therapy-not-used');
  });

  test.each<[string, Json, readonly unknown[]]>([
    ['it began before the operation', period('2020-04-20', '2021-06-15'), []],
    ['it began long after', period('2020-11-02', '2021-06-15'), []],
    ['it was still given when the metastasis came', period('2020-07-01', '2023-01-20'), []],
    ['its end is not stated', period('2020-07-01'), []],
    ['it was palliative', { ...intent('Palliative') }, []],
    ['the cancer grew meanwhile', {}, [build.worsened('2021-01-01')]],
    ['another metastasis is not dated', {}, [metastasis('C79.51', {})]],
    ['another metastasis was there before', {}, [metastasis('C79.51', onset('2020-04-20'))]],
    ['one of its doses is not dated', {}, [statement('other', nivolumab, 'completed', {})]],
    [
      'the beginning of a part of it is not stated',
      {},
      [statement('other', nivolumab, 'completed', { effectivePeriod: { end: '2021-06-15' } })],
    ],
    [
      'it was palliative for a part of the time',
      {},
      [
        statement('other', nivolumab, 'completed', {
          ...period('2021-06-16', '2021-12-01'),
          ...intent('Palliative'),
        }),
      ],
    ],
  ])('is not taken for adjuvant when %s', (_, drug, others) => {
    const { adjuvant, only, months } = purpose(adjuvantRecord(drug, ...others));
    expect([adjuvant, months]).toEqual([undefined, undefined]);
    expect(only).not.toBe(true);
  });

  test('may be called curative: adjuvant is not an intent to everybody', () => {
    expect(purpose(adjuvantRecord(intent('Curative'))).adjuvant).toBe(true);
  });

  test('may begin half a year after the operation, and no later', () => {
    const from = (start: string) => purpose(adjuvantRecord(period(start, '2021-06-15'))).adjuvant;
    expect([from('2020-10-31'), from('2020-11-01')]).toEqual([true, undefined]);
  });
});

describe('a drug that the record calls adjuvant', () => {
  const stated = (drug: Json, ...others: readonly unknown[]) =>
    purpose(adjuvantRecord({ ...drug, ...intent('Adjuvant') }, ...others));

  test('is, without a note on its dates', () => {
    const read = stated({});
    expect(read).toMatchObject({ adjuvant: true, only: true, months: 19 });
    expect(read.notes).not.toContain('adjuvant-by-dates');
    expect(read.notes).toContain('only-adjuvant-as-recorded');
  });

  test('by its code', () => {
    const valueCodeableConcept = concept('snomed', '373846009');
    const extension = [{ url: `${build.mcode}procedure-intent`, valueCodeableConcept }];
    expect(purpose(adjuvantRecord({ extension, ...period('2021-01-01') })).adjuvant).toBe(true);
  });

  test.each(['Neoadjuvant', 'Neo-adjuvant', 'not adjuvant', 'Curative'])(
    '“%s” does not',
    (words) => {
      const late = period('2021-01-01', '2021-06-15');
      expect(purpose(adjuvantRecord({ ...late, ...intent(words) })).adjuvant).toBeUndefined();
    },
  );

  test('over only after the cancer came back: no months, and it stays open what was given since', () => {
    const read = stated(period('2020-07-01', '2023-02-03'));
    expect(read).toMatchObject({ adjuvant: true, only: undefined, months: 0 });
    expect(read.notes).toContain('adjuvant-not-placed');
  });

  test.each<[string, Json, readonly unknown[]]>([
    ['it is still given', { status: 'active', ...period('2020-07-01') }, []],
    ['its end is not stated', period('2020-07-01'), []],
    [
      'the end of a part of it is not stated',
      {},
      [statement('s', nivolumab, 'completed', { ...period('2021-07-01'), ...intent('Adjuvant') })],
    ],
    ['it began after the metastasis', period('2023-02-01', '2023-12-31'), []],
    ['another metastasis is not dated', {}, [metastasis('C79.51', {})]],
  ])('is not placed when %s, and that is told', (_, drug, others) => {
    const read = stated(drug, ...others);
    expect(read).toMatchObject({ adjuvant: true, only: undefined, months: undefined });
    expect(read.notes).toContain('adjuvant-not-placed');
  });

  test.each<[string, string, number | undefined]>([
    ['2022-12-20', '2023-01-19', 0],
    ['2022-12-20', '2023-01-20', 1],
    ['2022-07-20', '2023-01-20', 6],
    ['2022-07-21', '2023-01-20', 5],
    ['2022-07', '2023-01-31', 6],
    ['2022-07', '2023-01-20', undefined],
    ['2022', '2023-01-20', undefined],
  ])('last dose %s, metastasis %s: %s completed months', (end, came, months) => {
    const read = purpose(
      build.bundle(
        build.kidneyCancer(),
        statement('s', nivolumab, 'completed', {
          ...period('2021-01', end),
          ...intent('Adjuvant'),
        }),
        metastasis('C78.01', onset(came)),
      ),
    );
    expect(read.months).toBe(months);
  });

  test('the months run to the first metastasis, from the last dose of all', () => {
    const bone = metastasis('C79.51', onset('2022-06-20'));
    const later = { ...period('2021-07-01', '2021-12-20'), ...intent('Adjuvant') };
    expect(stated({}, bone).months).toBe(12);
    expect(stated({}, statement('s', sunitinib, 'completed', later)).months).toBe(13);
  });

  test('the months do not depend on the day of reading', () => {
    const facts = ['2023-02-01', '2030-01-01'].map((today) => {
      const { patient } = readRecord(adjuvantRecord(intent('Adjuvant')), terms, recordMapping, {
        today,
      });
      return patient.facts.find(({ term }) => term === 'monthsSinceAdjuvant')?.value;
    });
    expect(facts).toEqual([19, 19]);
  });
});

describe('a checkpoint inhibitor only after the operation', () => {
  const pembrolizumab = concept('rxnorm', '1547545');

  test('no, when one was given for advanced disease, also beside an adjuvant one', () => {
    const later = statement('later', pembrolizumab, 'active', period('2023-03-01'));
    const read = purpose(adjuvantRecord(intent('Adjuvant'), later));
    expect(read).toMatchObject({ adjuvant: true, advanced: true, only: false, codes: [] });
    const again = statement('again', nivolumab, 'active', intent('Palliative'));
    const same = purpose(adjuvantRecord(intent('Adjuvant'), again));
    expect(same).toMatchObject({ adjuvant: true, advanced: true, only: false });
  });

  test('yes, beside another drug for advanced disease', () => {
    const later = statement('later', sunitinib, 'active', period('2023-03-01'));
    const read = purpose(adjuvantRecord({}, later));
    expect(read).toMatchObject({ adjuvant: true, advanced: true, only: true, months: 19 });
  });

  test.each<[string, Json, boolean | undefined]>([
    ['is prescribed', build.request('r', pembrolizumab, 'active', 'order'), undefined],
    ['has no date', statement('later', pembrolizumab, 'active'), undefined],
    [
      'has a date that cannot be',
      statement('later', pembrolizumab, 'active', period('2024-02-31')),
      undefined,
    ],
    ['is only planned', build.request('r', pembrolizumab, 'active', 'plan'), true],
    [
      'was given for something else',
      statement('later', pembrolizumab, 'active', { reasonCode: [{ text: 'Melanoma' }] }),
      true,
    ],
  ])('when another %s: %s', (_, other, only) => {
    expect(purpose(adjuvantRecord({}, other)).only).toBe(only);
  });

  test('asks of the drugs that are checkpoint inhibitors, and of no other', () => {
    const only = drugValues.filter(({ codes: [code] }) => {
      const medicationCodeableConcept = { coding: [code] };
      return purpose(adjuvantRecord({ medicationCodeableConcept })).only === true;
    });
    expect(only.map(({ id }) => id).sort()).toEqual([...checkpointInhibitors].sort());
  });
});
