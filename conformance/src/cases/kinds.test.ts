import { adviseBeside, compileLibrary } from '@renavigate/engine';
import { library } from '@renavigate/guideline';
import { besideJson, kindText } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { caseNamed, optionIn, placesOf, sentenceOf, togetherOf, voiceIn } from './case.ts';

const held = compileLibrary(library);

describe('F03-class-and-members', () => {
  const found = caseNamed('F03-class-and-members');

  test('ASCO’s kind counts for pembrolizumab with axitinib: three agree', () => {
    const { agreement } = optionIn(found, 'pembrolizumabAxitinib');
    expect(agreement).toMatchObject({
      offered: expect.arrayContaining(['pdq-2025', 'asco-2023', 'kcrnc-2021']),
      asKind: ['asco-2023'],
    });
    expect(sentenceOf(found, 'pembrolizumabAxitinib')).toMatch(/^3 of the \d guidelines/);
  });

  test('it says that it does', () => {
    expect(sentenceOf(found, 'pembrolizumabAxitinib')).toContain(
      '1 of these speaks of a kind of treatment that this is one of.',
    );
    expect(kindText(voiceIn(found, 'pembrolizumabAxitinib', 'asco-2023'), togetherOf(found))).toBe(
      'says it of a kind: checkpoint inhibitor with a VEGFR tyrosine kinase inhibitor',
    );
  });
});

test('a kind that is open is not shown beside members that are offered', () => {
  // Whether drugs are needed is not known: ASCO’s kind is open, while others offer its members.
  const facts = caseNamed('F10-trial-not-for-this-situation');
  const kind = optionIn(facts, 'checkpointInhibitorWithVegfDrug');
  expect(kind.agreement.undecided).toEqual(['asco-2023']);
  expect(kind.folded).toBe(true);
  const json = besideJson(togetherOf(facts), [], []);
  expect(json.options.filter(({ folded }) => folded).map(({ option }) => option)).toContain(
    'checkpointInhibitorWithVegfDrug',
  );
});

test('what KCRNC 2021 prefers by name stands above its other options', () => {
  const { patient } = caseNamed('F03-class-and-members');
  const beside = adviseBeside(held, patient);
  const [nivolumabIpilimumab = 0, ...others] = placesOf(
    { patient, beside },
    'nivolumabIpilimumab',
    'sunitinib',
    'pazopanib',
    'cabozantinib',
    'avelumabAxitinib',
    'activeSurveillance',
  );
  expect(nivolumabIpilimumab).toBeGreaterThanOrEqual(0);
  expect(Math.min(...others)).toBeGreaterThan(nivolumabIpilimumab);
});

describe.each(['F01-crash-long-interval', 'F01-crash-not-advanced', 'F01-crash-t4-m0'])(
  '%s',
  (name) => {
    test('gets an answer in data, in every voice', () => {
      const found = caseNamed(name);
      for (const language of ['en', 'fr'] as const) {
        for (const audience of ['patient', 'clinician'] as const) {
          const json = besideJson(togetherOf(found, { language, audience }), [], []);
          expect(json.options.length).toBe(found.beside.options.length);
        }
      }
    });
  },
);
