import { derive, factKey, factValue, readPatient } from '@renavigate/engine';
import { common, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

type Facts = Readonly<Record<string, unknown>>;

function derived(facts: Facts) {
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, terms);
  expect(problems).toEqual([]);
  const found = derive(patient.facts, common);
  return {
    places: found.problems.map(({ place }) => place),
    problems: found.problems,
    known: Object.fromEntries(
      [...found.known.values()].map((fact) => [factKey(fact), factValue(fact)]),
    ),
  };
}

const months = (value: number) => ({ value, unit: 'mo' });
const count = (value: number) => ({ value, unit: '{count}' });
const some = (...values: readonly string[]) => ({ includes: values });

const onlyAdjuvant = { checkpointInhibitorOnlyAdjuvant: true };
const back = { cancerCameBack: true, adjuvantTherapyGiven: false };

/** Facts that cannot all be true of one person, by the keys that the problem names. */
const contradictions: readonly (readonly [string, Facts, readonly string[]])[] = [
  [
    'more months from the last adjuvant dose to the return than from that dose to today',
    { ...onlyAdjuvant, monthsSinceAdjuvant: months(14), monthsSinceCheckpointInhibitor: months(9) },
    ['checkpointInhibitorOnlyAdjuvant', 'monthsSinceAdjuvant', 'monthsSinceCheckpointInhibitor'],
  ],
  [
    'no line of treatment, and a drug that is running',
    { ...back, linesOfTherapy: count(0), runningDrugs: some('cabozantinib') },
    ['adjuvantTherapyGiven', 'cancerCameBack', 'linesOfTherapy', 'runningDrugs:cabozantinib'],
  ],
  [
    'the same of a cancer that has spread',
    {
      metastatic: true,
      adjuvantTherapyGiven: false,
      systemicTherapyForAdvanced: false,
      runningDrugs: some('axitinib'),
    },
    ['adjuvantTherapyGiven', 'metastatic', 'runningDrugs:axitinib', 'systemicTherapyForAdvanced'],
  ],
  [
    'lines of treatment, and no drug ever',
    { linesOfTherapy: count(2), receivedDrugs: { exactly: [] } },
    ['linesOfTherapy'],
  ],
  [
    'a checkpoint inhibitor that is running, its last dose long ago',
    { monthsSinceCheckpointInhibitor: months(3), runningDrugs: some('pembrolizumab') },
    ['monthsSinceCheckpointInhibitor', 'runningDrugs:pembrolizumab'],
  ],
  [
    'one metastasis, in two places',
    { metastasesCount: count(1), sites: some('lung', 'brain') },
    ['metastasesCount', 'sites:brain', 'sites:lung'],
  ],
  [
    'two metastases, in three places',
    { metastasesCount: count(2), sites: some('lung', 'brain', 'thyroid') },
    ['metastasesCount', 'sites:brain', 'sites:lung', 'sites:thyroid'],
  ],
  [
    'no metastasis, and a distant place',
    { metastasesCount: count(0), sites: some('liver') },
    ['metastasesCount', 'sites:liver'],
  ],
];

describe('facts out of order are a contradiction, and none of them is used', () => {
  test.each(contradictions)('%s', (_, facts, keys) => {
    const { places, problems, known } = derived(facts);
    expect(places).toHaveLength(1);
    const named = places.flatMap((place) => place.split(' + '));
    expect(named).toEqual(expect.arrayContaining([...keys]));
    for (const key of keys) expect([key, known[key]]).toEqual([key, undefined]);
    for (const { message, patientMessage, mend } of problems) {
      for (const text of [message, patientMessage ?? message, mend]) {
        expect(text.en.length).toBeGreaterThan(20);
        expect(text.fr).not.toBe(text.en);
      }
    }
  });

  test('the reason is told', () => {
    const [, facts] = contradictions[0] ?? ['', {}];
    const [problem] = derived(facts).problems;
    expect(problem?.message.en).toContain(
      'no more months lie between the last dose and its return',
    );
    expect(problem?.message.fr).toContain(
      'ne peut donc pas dépasser le temps passé depuis cette dose',
    );
  });
});

describe('what may be true is none', () => {
  test.each<[string, Facts]>([
    [
      'the cancer came back today',
      {
        ...onlyAdjuvant,
        monthsSinceAdjuvant: months(9),
        monthsSinceCheckpointInhibitor: months(9),
      },
    ],
    [
      'it was given again since',
      { monthsSinceAdjuvant: months(14), monthsSinceCheckpointInhibitor: months(2) },
    ],
    [
      'a drug that is running may still be the adjuvant one',
      {
        cancerCameBack: true,
        adjuvantTherapyGiven: true,
        linesOfTherapy: count(0),
        runningDrugs: some('pembrolizumab'),
      },
    ],
    [
      'a drug that is running in a cancer that is not known to be back',
      { adjuvantTherapyGiven: false, linesOfTherapy: count(0), runningDrugs: some('belzutifan') },
    ],
    [
      'a checkpoint inhibitor between two doses',
      { monthsSinceCheckpointInhibitor: months(2), runningDrugs: some('pembrolizumab') },
    ],
    [
      'another drug that is running long after a checkpoint inhibitor',
      { monthsSinceCheckpointInhibitor: months(20), runningDrugs: some('axitinib') },
    ],
    ['as many metastases as places', { metastasesCount: count(2), sites: some('lung', 'brain') }],
    [
      'places that need not be metastases beside one',
      { metastasesCount: count(1), sites: some('lung', 'kidneyArea', 'lymphNodes', 'adrenal') },
    ],
  ])('%s', (_, facts) => {
    expect(derived(facts).places).toEqual([]);
  });

  test('one metastasis in the lung is nowhere else that is distant', () => {
    const { known } = derived({ metastasesCount: count(1), sites: some('lung') });
    expect([known['sites:bone'], known['sites:lymphNodes']]).toEqual([false, undefined]);
  });

  test('a drug that is running is drug treatment of a cancer that is back, where none was adjuvant', () => {
    const { known } = derived({ ...back, runningDrugs: some('cabozantinib') });
    expect(known['systemicTherapyForAdvanced']).toBe(true);
  });
});
