import { check, derive, readPatient, type Term } from '@renavigate/engine';
import { ccs2019, implications, terms, vocabularyOf } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

const vocabulary = { terms, implications, definitions: [] };

function read(facts: Readonly<Record<string, unknown>>) {
  return readPatient({ renavigate: 'patient/1', facts }, terms);
}

function derived(facts: Readonly<Record<string, unknown>>) {
  const { patient, problems } = read(facts);
  expect(problems).toEqual([]);
  return derive(patient.facts, vocabulary);
}

/** Every answer that a term takes, as a patient file states it. */
function answersTo(term: Term): readonly unknown[] {
  switch (term.kind) {
    case 'yesNo':
      return [true, false];
    case 'oneOf':
      return term.values.map(({ id }) => id);
    case 'severalOf':
      return [[], ...term.values.map(({ id }) => [id])].map((exactly) => ({ exactly }));
    case 'number':
      return term.units.map(({ code, factor }) => ({ value: term.range[1] / factor, unit: code }));
  }
}

describe('the vocabulary', () => {
  test('has every term and every implication once', () => {
    for (const list of [terms, implications]) {
      const ids = list.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(60);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test.each(terms.map((term) => [term.id, term] as const))('%s can be answered', (id, term) => {
    const answers = answersTo(term);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const { patient, problems } = read({ [id]: answer });
      expect(problems).toEqual([]);
      expect(patient.facts.map((fact) => fact.term)).toContain(id);
      expect(derive(patient.facts, vocabulary).problems).toEqual([]);
    }
  });

  test('speaks only of terms and values that it has', () => {
    expect(vocabularyOf(...terms).implications).toEqual(implications);
    const values = terms.flatMap((term) =>
      'values' in term ? term.values.map(({ id }) => `${term.id}:${id}`) : [],
    );
    const concluded = implications.flatMap(({ conclusion }) =>
      conclusion.kind === 'yesNo' ? [] : [`${conclusion.term}:${conclusion.value}`],
    );
    expect(concluded.length).toBeGreaterThan(60);
    expect(concluded.filter((each) => !values.includes(each))).toEqual([]);
  });

  test('is sound as a whole: an edition could hold all of it', () => {
    expect(check({ ...ccs2019, terms, implications })).toEqual([]);
  });
});

describe('vocabularyOf', () => {
  test('holds the implications that speak of its terms alone', () => {
    const named = (...names: readonly string[]) => terms.filter(({ id }) => names.includes(id));
    const ids = (...names: readonly string[]) =>
      vocabularyOf(...named(...names)).implications.map(({ id }) => id);
    expect(ids('ecog')).toEqual([]);
    expect(ids('ecog', 'poorPerformanceStatus')).toEqual(['ecog-beyond', 'ecog-within']);
    expect(ids('sites', 'advancedDisease')).toEqual(['distant-site-then-advanced']);
    expect(ids('calcium', 'albumin', 'calciumAboveLimit')).toEqual([]);
  });

  test('ccs-2019 holds the terms that it uses, and no newer one', () => {
    const held = ccs2019.terms.map(({ id }) => id);
    expect(held).toHaveLength(35);
    expect(held).not.toContain('linesOfTherapy');
    const spoken = ccs2019.implications.map(({ conclusion }) => conclusion.term);
    expect(spoken.filter((term) => !held.includes(term))).toEqual([]);
  });
});

const karnofsky = (value: number) => ({ karnofsky: { value, unit: '{score}' } });
const ecog = (value: number) => ({ ecog: { value, unit: '{score}' } });
const lines = (value: number) => ({ linesOfTherapy: { value, unit: '{count}' } });
const had = (...drugs: readonly string[]) => ({ receivedDrugs: { exactly: drugs } });

describe('what follows', () => {
  test.each([
    ['Karnofsky 70 is below 80', karnofsky(70), 'poorPerformanceStatus', true],
    ['Karnofsky 80 is not', karnofsky(80), 'poorPerformanceStatus', false],
    ['ECOG 1 is converted', ecog(1), 'poorPerformanceStatus', false],
    ['ECOG 2 is converted', ecog(2), 'poorPerformanceStatus', true],
    ['a liver metastasis is spread', { sites: { includes: ['liver'] } }, 'metastatic', true],
    ['no spread, no liver', { metastatic: false }, 'sites:liver', false],
    ['spread is advanced', { metastatic: true }, 'advancedDisease', true],
    ['T4 is advanced', { localStageT4WithoutMetastases: true }, 'advancedDisease', true],
    ['no drug, no line', had(), 'systemicTherapyForAdvanced', false],
    ['no drug, none after surgery', had(), 'adjuvantTherapyGiven', false],
    [
      'a drug not borne was taken',
      { notToleratedDrugs: { includes: ['other'] } },
      'receivedDrugs:other',
      true,
    ],
    [
      'a drug under which the cancer grew was taken',
      { progressedOn: { includes: ['axitinib'] } },
      'receivedDrugs:axitinib',
      true,
    ],
    ['one line is therapy', lines(1), 'systemicTherapyForAdvanced', true],
    ['no line is none', lines(0), 'systemicTherapyForAdvanced', false],
    [
      'immunotherapy that was not for advanced disease came after surgery',
      { ...had('pembrolizumab'), systemicTherapyForAdvanced: false },
      'checkpointInhibitorOnlyAdjuvant',
      true,
    ],
    [
      'immunotherapy without adjuvant therapy was for advanced disease',
      { ...had('nivolumab'), adjuvantTherapyGiven: false },
      'systemicTherapyForAdvanced',
      true,
    ],
    [
      'without immunotherapy none was adjuvant',
      had('sunitinib'),
      'checkpointInhibitorOnlyAdjuvant',
      false,
    ],
    [
      'immunotherapy after surgery is adjuvant',
      { checkpointInhibitorOnlyAdjuvant: true },
      'adjuvantTherapyGiven',
      true,
    ],
    ['a drug in a study treated the cancer', had('other'), 'kidneyCancerTreatedBefore', true],
    [
      'symptoms of metastases are symptoms',
      { metastasisSymptoms: 'some' },
      'symptomsFromCancer',
      true,
    ],
    [
      'no cancer in brain, bone or lung, no symptoms there',
      { sites: { exactly: ['liver'] } },
      'symptomsFromBrainBoneOrLung',
      false,
    ],
    [
      'only a tumour can be taken out',
      { kidneyTumourPresent: false },
      'kidneyTumourResectable',
      false,
    ],
  ] as const)('%s', (_, facts, key, expected) => {
    const { known, problems } = derived(facts);
    expect(problems).toEqual([]);
    const fact = known.get(key);
    expect(fact === undefined ? undefined : 'present' in fact ? fact.present : fact.value).toBe(
      expected,
    );
  });

  test('one score alone leaves the other open', () => {
    expect(derived(ecog(1)).known.has('karnofsky')).toBe(false);
  });
});

test.each([
  [90, 3, false],
  [70, 1, true],
])('Karnofsky %d beside ECOG %d: ECOG gives way, and that is told', (score, other, isPoor) => {
  const { known, problems } = derived({ ...karnofsky(score), ...ecog(other) });
  expect(problems.map(({ code, place }) => [code, place])).toEqual([
    ['contradiction', 'ecog + karnofsky'],
  ]);
  expect(known.has('ecog')).toBe(false);
  expect(known.get('poorPerformanceStatus')).toMatchObject({ value: isPoor });
});

describe('what contradicts', () => {
  test.each([
    [
      'progression on a drug that was not given',
      { ...had('sunitinib'), progressedOn: { includes: ['axitinib'] } },
      ['progressedOn:axitinib', 'receivedDrugs:axitinib'],
    ],
    [
      'side effects of a drug that was not given',
      { ...had(), notToleratedDrugs: { includes: ['everolimus'] } },
      ['notToleratedDrugs:everolimus', 'receivedDrugs:everolimus'],
    ],
    [
      'T4 without metastases, and metastatic',
      { localStageT4WithoutMetastases: true, metastatic: true },
      ['localStageT4WithoutMetastases', 'metastatic'],
    ],
    [
      'T4 without metastases, and a site in the lung',
      { localStageT4WithoutMetastases: true, sites: { includes: ['lung'] } },
      ['localStageT4WithoutMetastases', 'sites:lung'],
    ],
    [
      'metastatic and not advanced',
      { metastatic: true, advancedDisease: false },
      ['advancedDisease', 'metastatic'],
    ],
    [
      'two lines, and no therapy for advanced disease',
      { ...lines(2), systemicTherapyForAdvanced: false },
      ['linesOfTherapy', 'systemicTherapyForAdvanced'],
    ],
    [
      'immunotherapy only after surgery, and nothing given after surgery',
      { checkpointInhibitorOnlyAdjuvant: true, adjuvantTherapyGiven: false },
      ['adjuvantTherapyGiven', 'checkpointInhibitorOnlyAdjuvant'],
    ],
    [
      'a long interval, and metastases at diagnosis',
      { longIntervalSinceNephrectomy: true, metastasesTiming: 'atDiagnosis' },
      ['longIntervalSinceNephrectomy', 'metastasesTiming'],
    ],
  ] as const)('%s is found, and none of it is used', (_, facts, keys) => {
    const { known, problems } = derived(facts);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['contradiction']));
    expect(keys.filter((key) => known.has(key))).toEqual([]);
  });
});
