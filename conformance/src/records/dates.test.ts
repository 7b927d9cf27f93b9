import { describe, expect, test } from 'vitest';
import { englishLines } from '../readability/english-lines.ts';
import * as build from './build.ts';
import { reading } from './read.ts';

type Json = Readonly<Record<string, unknown>>;

const { bundle, concept, condition, kidneyCancer, patient, statement, sunitinib } = build;

const onset = (onsetDateTime: string) => ({ onsetDateTime });
const period = (start: string, end?: string) => ({
  effectivePeriod: { start, ...(end === undefined ? {} : { end }) },
});
const found = kidneyCancer(onset('2020-03-10'));
const lung = (more: Json) => condition('lung', concept('snomed', '94391008'), 'active', more);
const returned = (day: string) =>
  condition('return', concept('icd10cm', 'C64.9'), 'recurrence', onset(day));
const drug = (status: string, more: Json) => statement('drug', sunitinib, status, more);
const forCancer = { reasonCode: [concept('icd10cm', 'C64.1')] };

/** The record, the element that the problem stands at, the other one, and the two days. */
const contradictions: readonly (readonly [string, Json, string, string, string])[] = [
  [
    'a drug that was stopped before it was started',
    bundle(patient, found, drug('stopped', period('2023-05-01', '2023-01-01'))),
    'MedicationStatement/drug.effectivePeriod.end',
    'MedicationStatement/drug.effectivePeriod.start',
    '2023-01-01 < 2023-05-01',
  ],
  [
    'a prescription that ends before it begins',
    bundle(
      patient,
      found,
      build.request('drug', sunitinib, 'completed', 'order', {
        dosageInstruction: [
          { timing: { repeat: { boundsPeriod: { start: '2023-05', end: '2023-01' } } } },
        ],
      }),
    ),
    'MedicationRequest/drug.end',
    'MedicationRequest/drug.start',
    '2023-01 < 2023-05',
  ],
  [
    'an operation that ended before it began',
    bundle(
      patient,
      found,
      build.nephrectomy('', {
        performedDateTime: undefined,
        performedPeriod: { start: '2020-05-02', end: '2020-05-01' },
      }),
    ),
    'Procedure/nephrectomy.performedPeriod.end',
    'Procedure/nephrectomy.performedPeriod.start',
    '2020-05-01 < 2020-05-02',
  ],
  [
    'a metastasis that was over before it began',
    bundle(patient, found, lung({ ...onset('2023-05-01'), abatementDateTime: '2022-01-01' })),
    'Condition/lung.abatementDateTime',
    'Condition/lung.onsetDateTime',
    '2022-01-01 < 2023-05-01',
  ],
  [
    'a drug from before the diagnosis',
    bundle(patient, found, drug('completed', period('2019-06-01', '2019-12-01'))),
    'MedicationStatement/drug.effectivePeriod.start',
    'Condition/kidney.onsetDateTime',
    '2019-06-01 < 2020-03-10',
  ],
  [
    'a metastasis from long before the diagnosis',
    bundle(patient, found, lung(onset('2019-01-01'))),
    'Condition/lung.onsetDateTime',
    'Condition/kidney.onsetDateTime',
    '2019-01-01 < 2020-03-10',
  ],
  [
    'an operation for the cancer from long before its diagnosis',
    bundle(patient, found, build.nephrectomy('2018-05-01', forCancer)),
    'Procedure/nephrectomy.performedDateTime',
    'Condition/kidney.onsetDateTime',
    '2018-05-01 < 2020-03-10',
  ],
  [
    'a worsening from long before the diagnosis',
    bundle(patient, found, build.worsened('2019-01-01')),
    'Observation/worsened.effectiveDateTime',
    'Condition/kidney.onsetDateTime',
    '2019-01-01 < 2020-03-10',
  ],
  [
    'a relapse from before the diagnosis',
    bundle(patient, found, returned('2018-02')),
    'Condition/return.onsetDateTime',
    'Condition/kidney.onsetDateTime',
    '2018-02 < 2020-03-10',
  ],
  [
    'a relapse before all that was done against the cancer',
    bundle(patient, found, returned('2021-02'), build.nephrectomy('2022-05-01')),
    'Condition/return.onsetDateTime',
    'Procedure/nephrectomy.performedDateTime',
    '2021-02 < 2022-05-01',
  ],
  [
    'a death before the birth',
    bundle({ ...patient, deceasedDateTime: '1959-01-01' }, kidneyCancer()),
    'Patient/p.deceasedDateTime',
    'Patient/p.birthDate',
    '1959-01-01 < 1960-01-01',
  ],
  [
    'a diagnosis before the birth',
    bundle(patient, kidneyCancer(onset('1952-03-10'))),
    'Condition/kidney.onsetDateTime',
    'Patient/p.birthDate',
    '1952-03-10 < 1960-01-01',
  ],
  [
    'a drug that began after the death',
    bundle(
      { ...patient, deceasedDateTime: '2022-01-01' },
      found,
      drug('completed', period('2023-01-01', '2023-06-01')),
    ),
    'Patient/p.deceasedDateTime',
    'MedicationStatement/drug.effectivePeriod.start',
    '2022-01-01 < 2023-01-01',
  ],
  [
    'a result from before the birth',
    bundle(patient, found, build.haemoglobin('h', '1924-01-01', 120)),
    'Observation/h.effectiveDateTime',
    'Patient/p.birthDate',
    '1924-01-01 < 1960-01-01',
  ],
];

/** What an order of days could have made certain; of the days of a contradiction nothing is concluded. */
const restOnDates = [
  'metastasesTiming',
  'monthsSinceAdjuvant',
  'monthsToSystemicTherapy',
  'systemicTherapyForAdvanced',
  'systemicTherapyWithinOneYear',
  'adjuvantTherapyGiven',
  'checkpointInhibitorOnlyAdjuvant',
  'progressedOn:sunitinib',
];

describe('dates that cannot both be right are shown, and say nothing', () => {
  test.each(contradictions)('%s', (_, record, place, other, received) => {
    const { problems, facts } = reading(record);
    const wrong = problems.filter(({ code }) => code === 'dates-out-of-order');
    expect(wrong.map((each) => [each.place, each.received])).toEqual([[place, received]]);
    expect(problems).toEqual(wrong);
    const [problem] = wrong;
    for (const day of received.split(' < ')) expect(problem?.message.en).toContain(day);
    expect(problem?.message.en).toContain(other);
    expect(problem?.message.fr).toContain(other);
    expect(englishLines(problem?.message.fr.replaceAll(/\b[A-Z]\w+\/\S+/g, '') ?? '')).toEqual([]);
    expect(problem?.mend.en).toMatch(/^Correct the one of the two dates that is wrong/);
    expect(problem?.mend.fr).toMatch(/^Corrigez celle des deux dates qui est fausse/);
    for (const term of restOnDates) expect([term, facts[term]]).toEqual([term, undefined]);
  });

  test('the drug was received all the same, and its dates place nothing', () => {
    const stopped = drug('stopped', period('2023-05-01', '2023-01-01'));
    const { facts } = reading(
      bundle(patient, found, lung(onset('2022-01-01')), stopped, build.worsened('2023-03-01')),
    );
    expect(facts['receivedDrugs:sunitinib']).toBe(true);
    expect(facts['progressedOn:sunitinib']).toBeUndefined();
    expect(facts['systemicTherapyForAdvanced']).toBeUndefined();
    expect(facts['monthsToSystemicTherapy']).toBeUndefined();
    const right = reading(
      bundle(
        patient,
        found,
        lung(onset('2022-01-01')),
        drug('stopped', period('2023-01-01', '2023-05-01')),
        build.worsened('2023-03-01'),
      ),
    ).facts;
    expect(right['progressedOn:sunitinib']).toBe(true);
    expect(right['systemicTherapyForAdvanced']).toBe(true);
    expect(right['monthsToSystemicTherapy']).toBe(33);
  });

  test('the order of the entries changes nothing', () => {
    for (const [, record] of contradictions) {
      const entry = [...(record['entry'] as readonly unknown[])].reverse();
      expect(reading({ ...record, entry })).toEqual(reading(record));
    }
  });
});

describe('what may be right is no contradiction', () => {
  const brokenBone = condition('m', concept('snomed', '94222008'), 'active', onset('2020-01-20'));
  test.each<[string, Json]>([
    ['a metastasis by which the cancer was found', bundle(patient, found, brokenBone)],
    [
      'an operation some weeks before the diagnosis stands',
      bundle(patient, found, build.nephrectomy('2020-02-20', forCancer)),
    ],
    ['a year that leaves it open', bundle(patient, found, drug('active', period('2020')))],
    [
      'a period of one day',
      bundle(patient, found, drug('completed', period('2023-05-01', '2023-05-01'))),
    ],
    [
      'an onset that is that of the return, of a cancer that was operated on before',
      bundle(patient, returned('2022-02-01'), build.nephrectomy('2019-05-01', forCancer)),
    ],
    [
      'an operation after the return, where another treatment came before it',
      bundle(
        patient,
        found,
        returned('2021-02'),
        build.nephrectomy('2020-05-01'),
        build.nephrectomy('2022-05-01', { id: 'second' }),
      ),
    ],
    [
      'a drug for a cancer that came back, whose first treatment the record does not hold',
      bundle(patient, found, returned('2021-02'), drug('active', period('2021-03-01'))),
    ],
    [
      'a metastasis before a diagnosis of which only the record is dated',
      bundle(patient, kidneyCancer({ recordedDate: '2023-01-01' }), lung(onset('2020-01-01'))),
    ],
    ['a death that is not dated', bundle({ ...patient, deceasedBoolean: true }, found)],
    ['a planned end', bundle(patient, found, drug('active', period('2024-01-01', '2031-01-01')))],
  ])('%s', (_, record) => {
    expect(reading(record).codes).toEqual([]);
  });
});

describe('dates in the future', () => {
  test.each<[string, Json, string]>([
    [
      'the end of a drug that is said to be over',
      bundle(patient, found, drug('completed', period('2024-01-01', '2042-01-01'))),
      'MedicationStatement/drug.effectivePeriod.end',
    ],
    [
      'the end of a metastasis',
      bundle(patient, found, lung({ abatementDateTime: '2042-01-01' })),
      'Condition/lung.abatementDateTime',
    ],
    [
      'a death',
      bundle({ ...patient, deceasedDateTime: '2042-01-01' }, found),
      'Patient/p.deceasedDateTime',
    ],
    [
      'the onset of a metastasis',
      bundle(patient, found, lung(onset('2042-01-01'))),
      'Condition/lung.onsetDateTime',
    ],
  ])('%s is told', (_, record, place) => {
    const { problems } = reading(record);
    expect(problems.map((each) => [each.code, each.place])).toEqual([['date-in-future', place]]);
  });

  test('a metastasis that is over only later is there now', () => {
    const { clinicalStatus: _, ...metastasis } = lung({ abatementDateTime: '2042-01-01' });
    expect(reading(bundle(patient, found, metastasis)).facts['sites:lung']).toBe(true);
    const past = { ...metastasis, abatementDateTime: '2022-01-01' };
    expect(reading(bundle(patient, found, past)).facts['sites:lung']).toBeUndefined();
  });

  test('a drug that is being given and has an end to come covers today', () => {
    const running = drug('active', period('2024-01-01', '2031-01-01'));
    const { facts } = reading(bundle(patient, found, running, build.worsened('2025-01-01')));
    expect(facts['progressedOn:sunitinib']).toBe(true);
  });
});
