import { standingNow } from '@renavigate/engine';
import { optionCatalogue } from '@renavigate/guideline';
import { placeText } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { type Case, caseNamed, optionIn, placesOf, togetherOf } from './case.ts';

function groupOf(option: string): string {
  return optionCatalogue.find(({ id }) => id === option)?.group ?? '';
}

const drugGroups = ['targeted', 'immunotherapy', 'combination', 'systemic', 'chemotherapy'];

/** The options that are offered or open today, in their order. */
function live({ beside }: Case): readonly string[] {
  return beside.options
    .filter((option) => ['offered', 'open'].includes(standingNow(option)))
    .map(({ option }) => option);
}

describe('F06-no-treatment-wanted', () => {
  const found = caseNamed('F06-no-treatment-wanted');

  test('the wish is said, and care without cancer treatment comes first', () => {
    expect(found.beside.circumstances.map(({ id }) => id)).toContain('treatmentNotWanted');
    expect(found.beside.options[0]?.option).toBe('careWithoutCancerTreatment');
    expect(live(found)).toEqual(['careWithoutCancerTreatment']);
  });

  test('what guidelines say of treatment is set aside, and not hidden', () => {
    const pair = optionIn(found, 'pembrolizumabAxitinib');
    expect(standingNow(pair)).toBe('aside');
    expect(pair.agreement.offered).toContain('kcrnc-2021');
    expect(placeText(pair, togetherOf(found))).toBe(
      'Set aside: the patient does not want cancer treatment.',
    );
  });
});

describe.each([
  ['F09-no-drugs-needed', 'Recorded: systemic therapy not required.'],
  ['F05-local-recurrence', 'These lists are for advanced disease that needs drugs.'],
])('%s', (name, label) => {
  const found = caseNamed(name);
  const isDrug = (option: string) => drugGroups.includes(groupOf(option));

  test('no drug comes before a treatment of one place, or watching', () => {
    const offered = found.beside.options
      .filter((option) => standingNow(option) === 'offered')
      .map(({ option }) => option);
    const drugs = offered.filter(isDrug);
    expect(drugs.length).toBeGreaterThan(0);
    const firstDrug = Math.min(...placesOf(found, ...drugs));
    const others = offered.filter((option) => !isDrug(option));
    expect(Math.max(-1, ...placesOf(found, ...others))).toBeLessThan(firstDrug);
  });

  test('each list of drugs is marked', () => {
    const drugs = live(found).filter(isDrug);
    for (const option of drugs) {
      expect(placeText(optionIn(found, option), togetherOf(found))).toContain(label);
    }
  });
});

test('F09-no-drugs-needed: removing the few places and watching stand first', () => {
  const found = caseNamed('F09-no-drugs-needed');
  expect(live(found).slice(0, 2).toSorted()).toEqual(['activeSurveillance', 'metastasisResection']);
});

test('F13-surveillance-when-drugs-needed: where drugs are needed, no list of drugs is put back', () => {
  const found = caseNamed('F13-surveillance-when-drugs-needed');
  expect(found.beside.circumstances).toEqual([]);
});

test('R07-transplant-and-rheumatoid-arthritis: among equals, options without a caution come first', () => {
  const found = caseNamed('R07-transplant-and-rheumatoid-arthritis');
  const [sunitinib = 0, ...pairs] = placesOf(
    found,
    'sunitinib',
    'nivolumabIpilimumab',
    'pembrolizumabAxitinib',
    'lenvatinibPembrolizumab',
    'nivolumabCabozantinib',
    'avelumabAxitinib',
  );
  expect(standingNow(optionIn(found, 'sunitinib'))).toBe('offered');
  expect(Math.min(...pairs)).toBeGreaterThan(sunitinib);
});
