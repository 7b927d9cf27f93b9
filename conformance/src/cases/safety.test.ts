import { derive, readPatient } from '@renavigate/engine';
import { common, drugsOf, optionCatalogue, vegfDrugs } from '@renavigate/guideline';
import { figuresFor, readerOf, restrictionText, trials } from '@renavigate/guideline/evidence';
import { approvalsFor } from '@renavigate/guideline/funding';
import { describe, expect, test } from 'vitest';
import { type Case, caseFile, caseNamed, caseWith, holding } from './case.ts';

/** The options beside which a guardrail holds. */
function marked(of: Case, guardrail: string): readonly string[] {
  const options = of.beside.options.map(({ option }) => option);
  return options.filter((option) => holding(of, option).includes(guardrail));
}

/** The options that an edition names, with a drug of them or of their kind. */
function drugOptions({ beside }: Case, groups: readonly string[] = cancerDrugs): readonly string[] {
  const options = beside.options.map(({ option }) => option);
  return options.filter((option) =>
    groups.includes(optionCatalogue.find(({ id }) => id === option)?.group ?? ''),
  );
}

const cancerDrugs = ['targeted', 'immunotherapy', 'combination', 'systemic'];

function textOf({ beside }: Case, option: string, guardrail: string) {
  const { marks } = beside.options.find((each) => each.option === option) ?? { marks: [] };
  return marks.find((mark) => mark.guardrail.id === guardrail)?.guardrail;
}

test('F07-ecog-4: every drug pair and drug is marked, with the limit that trials had', () => {
  const found = caseNamed('F07-ecog-4');
  expect(drugOptions(found).length).toBeGreaterThan(15);
  expect(marked(found, 'fitness')).toEqual(drugOptions(found));
  const { text } = textOf(found, 'pembrolizumabAxitinib', 'fitness') ?? {};
  expect(text?.clinician.en).toContain('Karnofsky 70 or more (KEYNOTE-426');
  expect(holding(found, 'careWithoutCancerTreatment')).toEqual([]);
});

test('F11-pregnant: what labels say, read and cited', () => {
  const found = caseNamed('F11-pregnant');
  for (const drug of ['cabozantinib', 'lenvatinib', 'axitinib', 'pazopanib'] as const) {
    const rail = textOf(
      found,
      drug === 'lenvatinib' ? 'lenvatinibEverolimus' : drug,
      `pregnancy-${drug}`,
    );
    expect(rail?.kind, drug).toBe('caution');
    expect(rail?.text.patient.en).not.toContain('No text that we checked');
  }
});

test('F13-surveillance-when-drugs-needed: surveillance is marked', () => {
  const found = caseNamed('F13-surveillance-when-drugs-needed');
  expect(holding(found, 'activeSurveillance')).toContain('surveillance-drugsNeeded');
  const others = caseWith('F13-surveillance-when-drugs-needed', { needsSystemicTherapy: false });
  expect(holding(others, 'activeSurveillance')).not.toContain('surveillance-drugsNeeded');
});

describe('F14-evidence-outside-the-trial', () => {
  const figuresOf = (name: string, more: Readonly<Record<string, unknown>>) => {
    const facts = { ...caseFile('F14-evidence-outside-the-trial').facts, ...more };
    const { patient } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
    const trial = trials.find(({ id }) => id === name);
    if (trial === undefined) throw new Error(`No trial ${name} is held.`);
    return figuresFor(trial, readerOf(derive(patient.facts, common).known));
  };

  test('KEYNOTE-426 shows no figure, and says whom it took', () => {
    const { shown, withheld } = figuresOf('keynote-426', {});
    expect(shown).toEqual([]);
    expect(new Set(withheld.map(({ needs }) => restrictionText(needs).en))).toEqual(
      new Set(['people with a Karnofsky score of 70 or more']),
    );
  });

  test('at Karnofsky 70 it speaks', () => {
    const karnofsky = { value: 70, unit: '{score}' };
    expect(figuresOf('keynote-426', { karnofsky }).shown.length).toBeGreaterThan(0);
  });

  test('CheckMate 025 took nobody with cancer in the brain', () => {
    const treated = {
      karnofsky: { value: 90, unit: '{score}' },
      systemicTherapyForAdvanced: true,
      receivedDrugs: { exactly: ['sunitinib'] },
    };
    const inBrain = { ...treated, sites: { exactly: ['brain'] } };
    expect(figuresOf('checkmate-025', treated).shown.length).toBeGreaterThan(0);
    expect(figuresOf('checkmate-025', inBrain).shown).toEqual([]);
  });
});

test('R02-after-pembrolizumab-axitinib-pneumonitis: a second checkpoint inhibitor, and its toxicity', () => {
  const found = caseNamed('R02-after-pembrolizumab-axitinib-pneumonitis');
  for (const option of ['nivolumab', 'nivolumabIpilimumab', 'avelumabAxitinib']) {
    expect(holding(found, option)).toEqual(
      expect.arrayContaining(['secondCheckpointInhibitor', 'seriousImmuneReaction']),
    );
  }
  expect(holding(found, 'cabozantinib')).not.toContain('seriousImmuneReaction');
});

test('R05-explosive-sarcomatoid-no-treatment-wanted: the wish, the time and the fitness are marked', () => {
  const found = caseNamed('R05-explosive-sarcomatoid-no-treatment-wanted');
  for (const option of drugOptions(found)) {
    expect(holding(found, option)).toEqual(
      expect.arrayContaining(['treatmentNotWanted', 'limitedLifeExpectancy', 'fitness']),
    );
  }
  expect(holding(found, 'metastasisResection')).toContain('treatmentNotWanted');
  expect(holding(found, 'careWithoutCancerTreatment')).toEqual([]);
});

test('R06-on-dialysis-bone: interleukin-2, and drugs of which something was read', () => {
  const found = caseNamed('R06-on-dialysis-bone');
  expect(holding(found, 'highDoseInterleukin2')).toContain('kidneyFunction-aldesleukin');
  expect(holding(found, 'nivolumabIpilimumab')).toContain('kidneyFunction-checkpointInhibitors');
  expect(holding(found, 'sunitinib')).toContain('kidneyFunction-sunitinib');
  // Nothing was read of interferon and weak kidneys: that is said, and not passed over.
  expect(holding(found, 'interferonAlfa')).toContain('kidneyFunction-question');
  const weakLiver = caseWith('R06-on-dialysis-bone', { liverImpairment: 'severe' });
  expect(holding(weakLiver, 'interferonAlfa')).toContain('liverFunction-question');
  const without = caseWith('R06-on-dialysis-bone', {
    dialysis: false,
    kidneyFunction: { value: 70, unit: 'mL/min/{1.73_m2}' },
  });
  expect(holding(without, 'highDoseInterleukin2')).not.toContain('kidneyFunction-aldesleukin');
});

test('R07-transplant-and-rheumatoid-arthritis: what was read of a graft, and of a kidney more', () => {
  const found = caseNamed('R07-transplant-and-rheumatoid-arthritis');
  const rail = textOf(found, 'pembrolizumabAxitinib', 'organTransplant');
  expect(rail?.kind).toBe('caution');
  expect(rail?.text.clinician.en).toContain('39.8%');
  expect(holding(found, 'pembrolizumabAxitinib')).not.toContain('kidneyTransplant');
  const kidney = caseWith('R07-transplant-and-rheumatoid-arthritis', {
    graftedOrgans: { exactly: ['kidney'] },
  });
  expect(holding(kidney, 'pembrolizumabAxitinib')).toContain('kidneyTransplant');
});

test('R13-translocation-and-pregnant: pregnant is told apart from could become, and the type is doubted', () => {
  const could = caseWith('R13-translocation-and-pregnant', { pregnant: false });
  expect(holding(could, 'sunitinib')).toContain('pregnancy-sunitinib');
  expect(holding(could, 'sunitinib')).not.toContain('pregnantNow');
  const now = caseNamed('R13-translocation-and-pregnant');
  expect(holding(now, 'sunitinib')).toEqual(
    expect.arrayContaining(['pregnantNow', 'histology-rareType']),
  );
});

test('R21-vhl-fifth-tumour: belzutifan points to the approval that is held', () => {
  const found = caseNamed('R21-vhl-fifth-tumour');
  const rail = textOf(found, 'belzutifan', 'belzutifan-vonHippelLindau');
  expect(rail?.text.patient.en).toContain('Canada has approved it');
  const dates = approvalsFor('belzutifan').map(({ date }) => date);
  expect(dates.some((date) => date !== undefined && rail?.text.clinician.en.includes(date))).toBe(
    true,
  );
  expect(marked(found, 'localDisease')).toEqual(drugOptions(found));
});

test('S02-brain-metastases-active: the brain first, bleeding, and no watching', () => {
  const found = caseNamed('S02-brain-metastases-active');
  expect(marked(found, 'brain-localTreatmentFirst')).toEqual(drugOptions(found));
  const bleeds = (option: string) =>
    Object.entries(drugsOf).some(
      ([id, drugs]) =>
        id === option &&
        drugs.some((drug) => drug === 'temsirolimus' || vegfDrugs.some((each) => each === drug)),
    );
  const expected = drugOptions(found).filter(
    (option) =>
      bleeds(option) || ['vegfDrugAlone', 'checkpointInhibitorWithVegfDrug'].includes(option),
  );
  expect(marked(found, 'brain-bleeding')).toEqual(expected);
  expect(expected).toContain('temsirolimus');
  expect(holding(found, 'activeSurveillance')).toContain('surveillance-brain');
});

test('S04-medullary: platinum, and a doubt beside all lists', () => {
  const found = caseNamed('S04-medullary');
  expect(marked(found, 'histology-medullary')).toEqual(drugOptions(found));
  const { text } = textOf(found, 'sunitinib', 'histology-medullary') ?? {};
  expect(text?.patient.en).toContain('platinum');
  expect(text?.clinician.en).toContain('cisplatin');
});

test('S07-haemoglobin-72: belzutifan is marked', () => {
  expect(holding(caseNamed('S07-haemoglobin-72'), 'belzutifan')).toContain('belzutifan-anaemia');
});

test('what stands beside one option stays readable', () => {
  const names = [
    'F07-ecog-4',
    'F11-pregnant',
    'R02-after-pembrolizumab-axitinib-pneumonitis',
    'R05-explosive-sarcomatoid-no-treatment-wanted',
    'R07-transplant-and-rheumatoid-arthritis',
    'S02-brain-metastases-active',
  ];
  for (const name of names) {
    const found = caseNamed(name);
    const counts = found.beside.options.map(({ option }) => holding(found, option).length);
    expect(Math.max(...counts), name).toBeLessThanOrEqual(10);
  }
});
