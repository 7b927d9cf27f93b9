import { type Definition, definitionsOf, derive, evaluate, readPatient } from '@renavigate/engine';
import {
  imdcRisk,
  imdcTerms,
  mskccRisk,
  mskccTerms,
  priorCheckpointInhibitor,
  priorTherapyTerms,
  priorVegf,
  untreatedForAdvanced,
  vocabularyOf,
} from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

type Facts = Readonly<Record<string, unknown>>;

const definitions: readonly Definition[] = [
  imdcRisk([]),
  mskccRisk([]),
  untreatedForAdvanced([]),
  priorVegf([]),
  priorCheckpointInhibitor([]),
];
const held = [...new Set([...imdcTerms, ...mskccTerms, ...priorTherapyTerms])];
const vocabulary = { ...vocabularyOf(...held), definitions };

function knownOf(facts: Facts) {
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, held);
  expect(problems).toEqual([]);
  return derive(patient.facts, vocabulary).known;
}

function truthOf(definition: string, facts: Facts) {
  const expression = { kind: 'definition', definition } as const;
  return evaluate(expression, knownOf(facts), definitionsOf(vocabulary));
}

/** The groups that are still possible. */
function groupsOf(definition: string, facts: Facts): readonly string[] {
  const known = knownOf(facts);
  const classification = definitions.find(({ id }) => id === definition);
  if (classification?.kind !== 'classification') throw new Error(definition);
  return classification.groups.flatMap(({ id, expression }) =>
    evaluate(expression, known, definitionsOf(vocabulary)) === 'false' ? [] : [id],
  );
}

const ldh = (value: number) => ({ ldh: { value, unit: 'U/L' } });
const calcium = (value: number, unit: string) => ({ calcium: { value, unit } });

/** Nothing counts in either score. Calcium of 2.4 mmol/L at normal albumin. */
const none: Facts = {
  karnofsky: { value: 90, unit: '{score}' },
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
  ...calcium(2.4, 'mmol/L'),
  calciumUpperLimit: { value: 2.6, unit: 'mmol/L' },
  albumin: { value: 40, unit: 'g/L' },
  ...ldh(200),
  ldhUpperLimit: { value: 200, unit: 'U/L' },
};

const without = (...terms: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(none).filter(([term]) => !terms.includes(term)));

describe('the MSKCC group of 2002', () => {
  test.each([
    ['nothing counts', {}, 'favourable'],
    ['Karnofsky 80 does not count', { karnofsky: { value: 80, unit: '{score}' } }, 'favourable'],
    ['Karnofsky 70 counts', { karnofsky: { value: 70, unit: '{score}' } }, 'intermediate'],
    [
      '11 months count',
      { monthsToSystemicTherapy: { value: 11, unit: 'mo' }, systemicTherapyWithinOneYear: true },
      'intermediate',
    ],
    ['low haemoglobin counts', { haemoglobinBelowLimit: true }, 'intermediate'],
    ['calcium of 2.5 mmol/L does not count', calcium(2.5, 'mmol/L'), 'favourable'],
    ['calcium of 2.51 mmol/L counts', calcium(2.51, 'mmol/L'), 'intermediate'],
    ['LDH of one and a half limits does not count', ldh(300), 'favourable'],
    ['LDH above one and a half limits counts', ldh(301), 'intermediate'],
    ['two count', { ...ldh(301), haemoglobinBelowLimit: true }, 'intermediate'],
    [
      'three count',
      { ...ldh(301), ...calcium(2.51, 'mmol/L'), haemoglobinBelowLimit: true },
      'poor',
    ],
    [
      'high platelets and neutrophils do not count',
      { plateletsAboveLimit: true, neutrophilsAboveLimit: true },
      'favourable',
    ],
  ] as const)('%s', (_, facts, group) => {
    expect(groupsOf('mskccRisk', { ...none, ...facts })).toEqual([group]);
  });

  const inMilligrams = { ...without('calciumUpperLimit'), albumin: { value: 4, unit: 'g/dL' } };

  test.each([
    [10, 'favourable'],
    [10.1, 'intermediate'],
  ])('calcium of %d mg/dL: %s', (value, group) => {
    expect(groupsOf('mskccRisk', { ...inMilligrams, ...calcium(value, 'mg/dL') })).toEqual([group]);
  });

  test.each([
    [2.3, 30, 'favourable'],
    [2.31, 30, 'intermediate'],
  ])('calcium of %d mmol/L is corrected for albumin of %d g/L: %s', (value, albumin, group) => {
    const facts = {
      ...none,
      ...calcium(value, 'mmol/L'),
      albumin: { value: albumin, unit: 'g/L' },
    };
    expect(groupsOf('mskccRisk', facts)).toEqual([group]);
  });

  test('without albumin the calcium is unknown', () => {
    expect(groupsOf('mskccRisk', without('albumin'))).toEqual(['favourable', 'intermediate']);
  });
});

describe('the two scores are not mixed', () => {
  test('calcium between 2.5 mmol/L and the limit of the laboratory counts in MSKCC alone', () => {
    const facts = { ...none, ...calcium(2.55, 'mmol/L') };
    expect(groupsOf('mskccRisk', facts)).toEqual(['intermediate']);
    expect(groupsOf('imdcRisk', facts)).toEqual(['favourable']);
  });

  test('calcium above a low limit of the laboratory counts in IMDC alone', () => {
    const limit = { calciumUpperLimit: { value: 2.3, unit: 'mmol/L' } };
    const facts = { ...none, ...limit };
    expect(groupsOf('mskccRisk', facts)).toEqual(['favourable']);
    expect(groupsOf('imdcRisk', facts)).toEqual(['intermediate']);
  });

  test('high LDH does not count in IMDC', () => {
    expect(groupsOf('imdcRisk', { ...none, ...ldh(900) })).toEqual(['favourable']);
  });
});

describe('the performance factor', () => {
  const ecog = (value: number) => ({ ecog: { value, unit: '{score}' } });

  test.each([
    [1, 'favourable'],
    [2, 'intermediate'],
  ])('ECOG %d alone is converted: %s', (value, group) => {
    const facts = { ...without('karnofsky'), ...ecog(value) };
    expect(groupsOf('imdcRisk', facts)).toEqual([group]);
    expect(groupsOf('mskccRisk', facts)).toEqual([group]);
  });

  test.each([
    [90, 3, 'favourable'],
    [70, 1, 'intermediate'],
  ])('Karnofsky %d beside ECOG %d: Karnofsky counts, %s', (value, score, group) => {
    const facts = { ...none, karnofsky: { value, unit: '{score}' }, ...ecog(score) };
    expect(groupsOf('imdcRisk', facts)).toEqual([group]);
  });
});

const had = (...drugs: readonly string[]) => ({ receivedDrugs: { exactly: drugs } });
const onlyAdjuvant = { ...had('pembrolizumab'), systemicTherapyForAdvanced: false };
const adjuvantOther = {
  ...had('other'),
  systemicTherapyForAdvanced: false,
  adjuvantTherapyGiven: true,
};

describe('earlier treatment', () => {
  test.each([
    ['untreatedForAdvanced', 'no drug', had(), 'true'],
    ['untreatedForAdvanced', 'a drug since', { systemicTherapyForAdvanced: true }, 'false'],
    [
      'untreatedForAdvanced',
      'none since; not known after surgery',
      { systemicTherapyForAdvanced: false },
      'unknown',
    ],
    ['untreatedForAdvanced', 'only after surgery, reading not known', adjuvantOther, 'unknown'],
    [
      'untreatedForAdvanced',
      'only after surgery, counted',
      { ...adjuvantOther, adjuvantCountsAsPrior: true },
      'false',
    ],
    [
      'untreatedForAdvanced',
      'only after surgery, not counted',
      { ...adjuvantOther, adjuvantCountsAsPrior: false },
      'true',
    ],
    ['priorVegf', 'sunitinib', had('sunitinib'), 'true'],
    ['priorVegf', 'bevacizumab', had('bevacizumab'), 'true'],
    ['priorVegf', 'everolimus and nivolumab', had('everolimus', 'nivolumab'), 'false'],
    [
      'priorVegf',
      'a drug that is not named',
      { receivedDrugs: { includes: ['other'] } },
      'unknown',
    ],
    ['priorCheckpointInhibitor', 'no drug', had(), 'false'],
    ['priorCheckpointInhibitor', 'nivolumab, when is not known', had('nivolumab'), 'unknown'],
    [
      'priorCheckpointInhibitor',
      'nivolumab, nothing after surgery',
      { ...had('nivolumab'), adjuvantTherapyGiven: false },
      'true',
    ],
    ['priorCheckpointInhibitor', 'only after surgery, reading not known', onlyAdjuvant, 'unknown'],
    [
      'priorCheckpointInhibitor',
      'only after surgery, counted',
      { ...onlyAdjuvant, adjuvantCountsAsPrior: true },
      'true',
    ],
    [
      'priorCheckpointInhibitor',
      'only after surgery, not counted',
      { ...onlyAdjuvant, adjuvantCountsAsPrior: false },
      'false',
    ],
  ] as const)('%s, %s: %s', (definition, _, facts, truth) => {
    expect(truthOf(definition, facts)).toBe(truth);
  });
});
