import {
  adviseBeside,
  compileLibrary,
  openQuestions,
  readPatient,
  standingNow,
} from '@renavigate/engine';
import { common, editions, library, optionCatalogue } from '@renavigate/guideline';
import { placeText, silenceText } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import {
  type Case,
  caseFile,
  caseNamed,
  caseWith,
  holding,
  optionIn,
  placesOf,
  togetherOf,
  voiceIn,
} from './case.ts';

const held = compileLibrary(library);

const drugGroups = ['targeted', 'immunotherapy', 'combination', 'systemic', 'chemotherapy'];

function isDrug(option: string): boolean {
  return drugGroups.includes(optionCatalogue.find(({ id }) => id === option)?.group ?? '');
}

/** What may be offered today, in its order. */
function offered({ beside }: Case): readonly string[] {
  return beside.options
    .filter((option) => standingNow(option) === 'offered')
    .map(({ option }) => option);
}

function circumstances({ beside }: Case): readonly string[] {
  return beside.circumstances.map(({ id }) => id);
}

/** The terms that could still decide some option of some edition. */
function questions({ beside }: Case): readonly string[] {
  return editions.flatMap((edition) =>
    beside.advices
      .filter((each) => each.edition === edition.id)
      .flatMap((each) => openQuestions(edition, each)),
  );
}

describe('R01-pancreas-after-8-years', () => {
  const found = caseNamed('R01-pancreas-after-8-years');

  test('local treatment and watching first', () => {
    expect(offered(found).slice(0, 2).toSorted()).toEqual([
      'activeSurveillance',
      'metastasisResection',
    ]);
    expect(placeText(optionIn(found, 'pembrolizumabAxitinib'), togetherOf(found))).toContain(
      'Recorded: systemic therapy not required.',
    );
  });

  test.each(['asco-2023', 'kcrnc-2021'])(
    '%s: what it says of resection was not read',
    (edition) => {
      const said = silenceText(voiceIn(found, 'metastasisResection', edition), togetherOf(found));
      expect(said).toMatch(
        /^the part that is held here does not say; its part on .* was not read$/,
      );
    },
  );
});

describe('R03-new-tumour-in-the-only-kidney', () => {
  const found = caseNamed('R03-new-tumour-in-the-only-kidney');

  test('ablation first', () => expect(offered(found)[0]).toBe('ablation'));

  test('each list of drugs is marked', () => {
    const drugs = offered(found).filter(isDrug);
    expect(drugs.length).toBeGreaterThan(3);
    for (const option of drugs) {
      expect(holding(found, option)).toContain('localDisease');
      expect(placeText(optionIn(found, option), togetherOf(found))).toBe(
        'These lists are for advanced disease that needs drugs.',
      );
    }
  });

  test('an operation is marked: it was judged too risky', () => {
    expect(holding(found, 'radicalNephrectomy')).toContain('surgery-notWellEnough');
  });
});

describe('R11-chromophobe-kidney-bed-15-years', () => {
  const found = caseNamed('R11-chromophobe-kidney-bed-15-years');

  test('drugs stand after treatment of the place, and are marked for disease and type', () => {
    const [firstDrug = ''] = offered(found).filter(isDrug);
    expect(offered(found)[0]).toBe('externalRadiation');
    expect(holding(found, firstDrug)).toEqual(
      expect.arrayContaining(['localDisease', 'histology-chromophobe']),
    );
  });

  test('removing metastases is not “not offered” to somebody who has none', () => {
    const { voices } = optionIn(found, 'metastasisDirectedTherapy');
    expect(voices.map(({ side }) => side)).not.toContain('notOffered');
  });
});

describe.each(['R08-five-cerebellar-metastases', 'S02-brain-metastases-active'])('%s', (name) => {
  const found = caseNamed(name);

  test('no drug, and no watching, stands before a treatment of the brain that is offered', () => {
    expect(circumstances(found)).toContain('untreatedBrain');
    const brain = offered(found).filter((id) => ['brainSurgery', 'externalRadiation'].includes(id));
    const after = offered(found).filter((id) => isDrug(id) || id === 'activeSurveillance');
    expect(after.length).toBeGreaterThan(5);
    expect(Math.max(-1, ...placesOf(found, ...brain))).toBeLessThan(
      Math.min(...placesOf(found, ...after)),
    );
    for (const option of after) {
      expect(placeText(optionIn(found, option), togetherOf(found))).toBe(
        'After local treatment of the brain.',
      );
    }
  });
});

test('R08-five-cerebellar-metastases: radiation and surgery of the brain come first, five is used', () => {
  const found = caseNamed('R08-five-cerebellar-metastases');
  expect(offered(found).slice(0, 2).toSorted()).toEqual(['brainSurgery', 'externalRadiation']);
  expect(found.beside.facts).toContainEqual(
    expect.objectContaining({ term: 'metastasesCount', value: 5 }),
  );
});

const pairs = ['nivolumabIpilimumab', 'pembrolizumabAxitinib', 'lenvatinibPembrolizumab'];

describe.each(['R16-aged-86-pleura-poor-condition', 'F07-ecog-4'])('%s', (name) => {
  const found = caseNamed(name);

  test('single drugs stand before pairs, and each pair carries the caution', () => {
    const [first = 0] = placesOf(found, 'sunitinib');
    expect(Math.min(...placesOf(found, ...pairs))).toBeGreaterThan(first);
    for (const pair of pairs) {
      expect(holding(found, pair)).toContain('fitness');
      expect(placeText(optionIn(found, pair), togetherOf(found))).toContain('Placed later');
    }
  });
});

test('R16-aged-86-pleura-poor-condition: pairs stay behind single drugs where both stand after local treatment', () => {
  const found = caseWith('R16-aged-86-pleura-poor-condition', { needsSystemicTherapy: false });
  expect(circumstances(found)).toEqual(['drugsNotRequired', 'weak', 'coexistingProblems']);
  const [watching = 0, first = 0] = placesOf(found, 'activeSurveillance', 'sunitinib');
  expect(first).toBeGreaterThan(watching);
  expect(Math.min(...placesOf(found, ...pairs))).toBeGreaterThan(first);
});

test('R08-five-cerebellar-metastases: watching is not put first beside untreated cancer in the brain', () => {
  const found = caseWith('R08-five-cerebellar-metastases', { needsSystemicTherapy: false });
  expect(circumstances(found)).toEqual(['untreatedBrain']);
});

test('F05-local-recurrence: a single place where the kidney was is local, also where spread is not recorded', () => {
  const { facts } = caseFile('F05-local-recurrence');
  const { metastatic: _, ...others } = facts;
  const { patient } = readPatient({ renavigate: 'patient/1', facts: others }, common.terms);
  const beside = adviseBeside(held, patient);
  expect(circumstances({ patient, beside })).toEqual(['localDisease']);
});

test('where no treatment is wanted, nothing is said of the order of treatments', () => {
  const found = caseNamed('R05-explosive-sarcomatoid-no-treatment-wanted');
  expect(circumstances(found)).toEqual(['treatmentNotWanted']);
});

test('S01-other-drug: the second line of KCRNC 2021 is open', () => {
  const found = caseNamed('S01-other-drug');
  for (const option of ['cabozantinib', 'nivolumab']) {
    expect(optionIn(found, option).agreement.undecided, option).toContain('kcrnc-2021');
    expect(standingNow(optionIn(found, option))).toBe('open');
  }
});

test('S05-albumin-not-known: albumin is asked for, and the group waits for it', () => {
  const found = caseNamed('S05-albumin-not-known');
  const { facts } = found.beside;
  expect(questions(found)).toContain('albumin');
  expect(questions(found)).not.toContain('calciumAboveLimit');
  expect(facts.map(({ term }) => term)).not.toContain('calciumAboveLimit');
});

test('S06-karnofsky-and-ecog-clash: Karnofsky is kept, the clash reported, the group not favourable', () => {
  const found = caseNamed('S06-karnofsky-and-ecog-clash');
  const terms = found.beside.facts.map(({ term }) => term);
  expect(terms).toContain('karnofsky');
  expect(terms).not.toContain('ecog');
  expect(found.beside.problems.length).toBe(1);
  expect(found.beside.facts).toContainEqual(
    expect.objectContaining({ term: 'poorPerformanceStatus', value: true }),
  );
  // KCRNC prefers it in intermediate and poor risk alone.
  expect(optionIn(found, 'nivolumabIpilimumab').agreement.offered).toContain('kcrnc-2021');
});

test('S09-lung-and-nothing-else: no question about the brain', () => {
  const found = caseNamed('S09-lung-and-nothing-else');
  const asked = questions(found);
  expect(asked.length).toBeGreaterThan(5);
  // One question is about symptoms from brain, bone or lung: the lung is a reason to ask it.
  expect(asked.filter((term) => /brainMetastases|sites/i.test(term))).toEqual([]);
  const open = found.beside.options.flatMap(({ marks }) =>
    marks.filter(({ truth }) => truth === 'unknown').flatMap(({ missing }) => missing),
  );
  expect(open.filter((key) => /brainMetastases|sites/i.test(key))).toEqual([]);
});
