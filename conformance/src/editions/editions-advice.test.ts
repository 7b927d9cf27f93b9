import { type Advice, advise, type Edition, readPatient, unitText } from '@renavigate/engine';
import {
  asco2023,
  ccs2019,
  ccsEarlierMb,
  ccsEarlierNb,
  kcrnc2019,
  kcrnc2021,
  kcrncNephrectomy2019,
  pdq2025,
} from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

type Facts = Readonly<Record<string, unknown>>;

function adviceFor(edition: Edition, facts: Facts): Advice {
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, edition.terms);
  expect(problems).toEqual([]);
  const advice = advise(edition, patient);
  expect(advice.problems).toEqual([]);
  return advice;
}

function optionFor(edition: Edition, facts: Facts, option: string) {
  const found = adviceFor(edition, facts).options.find((each) => each.option === option);
  if (found === undefined) throw new Error(`${edition.id} has no option ${option}`);
  return found;
}

const standingOf = (edition: Edition, facts: Facts, option: string) =>
  optionFor(edition, facts, option).standing;

const had = (...drugs: readonly string[]) => ({ receivedDrugs: { exactly: drugs } });
const lines = (value: number) => ({ linesOfTherapy: { value, unit: '{count}' } });

const noFactor: Facts = {
  poorPerformanceStatus: false,
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  calciumAboveLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
};

describe('kcrnc-2019 beside kcrnc-2021', () => {
  const clearCell: Facts = { histology: 'clearCell', advancedDisease: true };
  const untreated: Facts = { ...clearCell, ...had(), ...noFactor };

  test('sunitinib is an option in favourable risk, with the word on approval', () => {
    const { standing, strengths, remarks } = optionFor(kcrnc2019, untreated, 'sunitinib');
    expect(standing).toBe('offered');
    expect(strengths.map(({ words }) => words.en)).toEqual(['an option']);
    expect(remarks).toEqual(['kcrnc-2019-until-approval-favourable']);
  });

  test('cabozantinib after immunotherapy: preferred in 2019, an option in 2021', () => {
    const facts = {
      ...clearCell,
      ...had('nivolumab', 'ipilimumab'),
      systemicTherapyForAdvanced: true,
      checkpointInhibitorOnlyAdjuvant: false,
    };
    const words = (edition: Edition) =>
      optionFor(edition, facts, 'cabozantinib').strengths.map((each) => each.words.en);
    expect(words(kcrnc2019)).toEqual(['preferred']);
    expect(words(kcrnc2021)).toEqual(['an option']);
    expect(optionFor(kcrnc2019, facts, 'pazopanib').remarks).toEqual([
      'kcrnc-2019-pazopanib-liver',
    ]);
    expect(standingOf(kcrnc2019, { ...facts, histology: 'papillary' }, 'pazopanib')).toBe(
      'notCovered',
    );
  });

  test('a drug that was used before is not listed again in any later line of 2019', () => {
    const facts = { ...clearCell, ...had('cabozantinib'), systemicTherapyForAdvanced: true };
    expect(standingOf(kcrnc2019, facts, 'cabozantinib')).toBe('notOffered');
    expect(standingOf(kcrnc2019, facts, 'axitinib')).toBe('offered');
    expect(standingOf(kcrnc2021, facts, 'cabozantinib')).toBe('offered');
  });
});

describe('kcrnc-nephrectomy-2019', () => {
  const synchronous: Facts = {
    metastatic: true,
    metastasesTiming: 'atDiagnosis',
    kidneyTumourPresent: true,
    systemicTherapyForAdvanced: false,
  };
  const suited: Facts = {
    ...synchronous,
    poorPerformanceStatus: false,
    metastasisSymptoms: 'minimal',
    kidneyTumourResectable: true,
    metastaticBurdenLimited: true,
    activeBrainMetastases: false,
    kidneyTumourSmallBesideMetastases: false,
    rapidProgression: false,
    limitedLifeExpectancy: false,
    nephrectomyEarlierRefused: false,
  };
  const surgery = (facts: Facts) =>
    optionFor(kcrncNephrectomy2019, facts, 'cytoreductiveNephrectomy');

  test('surgery first for who has all of the four and none of the six', () => {
    expect(surgery(suited)).toMatchObject({ standing: 'offered', against: [] });
    expect(standingOf(kcrncNephrectomy2019, suited, 'systemicTherapyFirst')).toBe('notOffered');
  });

  test.each(['activeBrainMetastases', 'rapidProgression', 'limitedLifeExpectancy'])(
    '%s is against it, though all of the four are there',
    (finding) => {
      const { standing, against } = surgery({ ...suited, [finding]: true });
      expect(standing).toBe('notOffered');
      expect(against.map(({ recommendation, truth }) => [recommendation, truth])).toEqual([
        ['KCCN-3-cytoreductiveNephrectomy', 'true'],
      ]);
    },
  );

  test('drugs first for whom neither fits', () => {
    const facts = { ...suited, metastaticBurdenLimited: false };
    expect(surgery(facts)).toMatchObject({ standing: 'notOffered', against: [] });
    expect(standingOf(kcrncNephrectomy2019, facts, 'systemicTherapyFirst')).toBe('offered');
  });

  test('surgery after a response, unless a finding is against it', () => {
    const facts = {
      ...suited,
      systemicTherapyForAdvanced: true,
      responseToSystemicTherapy: 'meaningfulPartial',
    };
    const later = (more: Facts) =>
      standingOf(kcrncNephrectomy2019, { ...facts, ...more }, 'nephrectomyAfterResponse');
    expect(later({})).toBe('offered');
    expect(later({ responseToSystemicTherapy: 'less' })).toBe('notOffered');
    expect(later({ poorPerformanceStatus: true })).toBe('notOffered');
  });

  test('an ECOG score of 1 is good performance, whatever page 6 prints', () => {
    const { poorPerformanceStatus: _, ...others } = suited;
    const scored = (value: number) =>
      surgery({ ...others, ecog: { value, unit: '{score}' } }).standing;
    expect([scored(1), scored(2)]).toEqual(['offered', 'notOffered']);
    expect(surgery(suited).remarks).toContain('kcrnc-nephrectomy-2019-misprint');
  });

  test('spread that came later is outside it', () => {
    expect(surgery({ ...suited, metastasesTiming: 'later' }).standing).toBe('notCovered');
  });
});

describe('pdq-2025', () => {
  const afterPair: Facts = {
    cancerCameBack: true,
    ...had('pembrolizumab', 'axitinib'),
    ...lines(1),
    checkpointInhibitorOnlyAdjuvant: false,
    histology: 'clearCell',
  };

  test('nivolumab stands after axitinib with pembrolizumab, word by word and in doubt', () => {
    const { standing, remarks } = optionFor(pdq2025, afterPair, 'nivolumab');
    expect(standing).toBe('offered');
    expect(remarks).toContain('pdq-2025-nivolumab-again');
    expect(standingOf(pdq2025, afterPair, 'belzutifan')).toBe('offered');
  });

  test('after immunotherapy alone no item fits, and the gap is told', () => {
    const facts = { ...afterPair, ...had('nivolumab', 'ipilimumab') };
    for (const option of ['nivolumab', 'lenvatinibEverolimus', 'cabozantinib', 'belzutifan']) {
      const { standing, remarks } = optionFor(pdq2025, facts, option);
      expect(standing, option).toBe('notOffered');
      expect(remarks).toContain('pdq-2025-no-item');
    }
  });

  test('lines are told without a unit', () => {
    expect([unitText('{count}', 'en'), unitText('mo', 'fr')]).toEqual(['', 'mois']);
  });

  test('radiation to ease symptoms in every line', () => {
    const facts = { cancerCameBack: true, aimIsSymptomRelief: true };
    expect(standingOf(pdq2025, facts, 'externalRadiation')).toBe('offered');
  });

  test('belzutifan after one to three lines', () => {
    const after = (count: number) =>
      standingOf(pdq2025, { ...afterPair, ...lines(count) }, 'belzutifan');
    expect([1, 3, 4].map(after)).toEqual(['offered', 'offered', 'notOffered']);
  });

  test('the third line takes in the drugs of the first, with their limits', () => {
    const facts = { ...afterPair, ...lines(2), ...noFactor };
    expect(standingOf(pdq2025, { ...facts, ...lines(1) }, 'sunitinib')).toBe('notOffered');
    expect(standingOf(pdq2025, facts, 'sunitinib')).toBe('offered');
    expect(standingOf(pdq2025, facts, 'pazopanib')).toBe('offered');
    expect(standingOf(pdq2025, facts, 'nivolumabIpilimumab')).toBe('notOffered');
    const intermediate = { ...facts, haemoglobinBelowLimit: true };
    expect(standingOf(pdq2025, intermediate, 'nivolumabIpilimumab')).toBe('offered');
  });

  test('a T4 tumour that has not spread is in scope, disease of a lower stage is not', () => {
    const local = { cancerCameBack: false, metastatic: false, ...had(), kidneyTumourPresent: true };
    const t4 = (value: boolean) =>
      standingOf(pdq2025, { ...local, localStageT4WithoutMetastases: value }, 'radicalNephrectomy');
    expect([t4(true), t4(false)]).toEqual(['offered', 'notCovered']);
  });

  test('doubt for other types of kidney cancer', () => {
    const facts = { ...afterPair, histology: 'papillary' };
    expect(optionFor(pdq2025, facts, 'cabozantinib').remarks).toContain('pdq-2025-not-clear-cell');
  });
});

describe('the older regional pages beside ccs-2019', () => {
  const cameBack: Facts = { cancerCameBack: true };
  const onlyBrain = { ...cameBack, sites: { exactly: ['brain', 'kidneyArea'] } };
  const brainAndBone = { ...cameBack, sites: { exactly: ['brain', 'bone'] } };

  test('surgery for the brain only when nowhere else', () => {
    for (const edition of [ccsEarlierMb, ccsEarlierNb]) {
      expect(standingOf(edition, onlyBrain, 'brainSurgery')).toBe('offered');
      expect(standingOf(edition, brainAndBone, 'brainSurgery')).toBe('notOffered');
    }
    const well = { ...brainAndBone, kidneyCancerTreatedBefore: true, wellEnoughForSurgery: true };
    expect(standingOf(ccs2019, well, 'brainSurgery')).toBe('offered');
  });

  test('sunitinib first, and nothing standard once targeted drugs fail', () => {
    expect(standingOf(ccsEarlierMb, { ...cameBack, ...had() }, 'sunitinib')).toBe('offered');
    const failed = { ...cameBack, ...had('everolimus'), progressedOn: { exactly: ['everolimus'] } };
    expect(standingOf(ccsEarlierMb, failed, 'sunitinib')).toBe('notOffered');
    expect(optionFor(ccsEarlierMb, failed, 'axitinib').remarks).toEqual([
      'ccs-earlier-mb-no-standard',
    ]);
    // An mTOR drug is enough on the page of Manitoba; the later page asks for a VEGF drug.
    expect(standingOf(ccsEarlierMb, failed, 'nivolumab')).toBe('offered');
    expect(standingOf(ccs2019, failed, 'nivolumab')).toBe('notOffered');
  });

  test('each page has what the other lacks', () => {
    const ids = (edition: Edition) => edition.options.map(({ id }) => id);
    const mb = ids(ccsEarlierMb);
    const nb = ids(ccsEarlierNb);
    expect(mb.filter((id) => !nb.includes(id))).toEqual(['nivolumab']);
    expect(nb.filter((id) => !mb.includes(id))).toEqual(['lenvatinib', 'lenvatinibEverolimus']);
  });
});

test('asco-2023 advises against three drugs together', () => {
  const facts = {
    histology: 'clearCell',
    metastatic: true,
    systemicTherapyForAdvanced: false,
    adjuvantTherapyGiven: false,
  };
  const three = optionFor(asco2023, facts, 'nivolumabIpilimumabCabozantinib');
  expect(three.standing).toBe('notOffered');
  expect(three.against.map(({ truth }) => truth)).toEqual(['true']);
});
