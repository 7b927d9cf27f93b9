import type { RecordMapping } from '@renavigate/engine';
import { checkMapping, type MappingProblemCode } from '@renavigate/fhir';
import { recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { edition, mapping } from '../editions/second-disease.ts';

test.each([
  ['kidney cancer', recordMapping, terms],
  ['the second disease', mapping, edition.terms],
] as const)('the mapping of %s has no mistake', (_, of, all) => {
  expect(checkMapping(of, all)).toEqual([]);
});

describe('a mistake is found where it is', () => {
  const { cancer, history, surgery, measured } = recordMapping;
  const limit = { term: 'sarcomatoid', bound: 'low' } as const;
  const sites = { term: 'sites', near: { values: ['lymphNode'], icd10: [] }, nearIt: cancer.name };
  const drugs = { received: 'z'.repeat(20), otherWhenFollowedBy: [], longestInterval: 1 };
  const laboratory = [{ term: 'haemoglobin', limit }];
  interface Fault {
    readonly code: MappingProblemCode;
    readonly place: string;
    readonly change: Partial<RecordMapping>;
    readonly near?: string;
  }
  const fault = (
    code: MappingProblemCode,
    place: string,
    change: Partial<RecordMapping>,
    near?: string,
  ): Fault => ({ code, place, change, ...(near === undefined ? {} : { near }) });
  const withPrimary = (icd10: readonly string[]) => ({
    cancer: { ...cancer, primary: { icd10, codes: [] } },
  });

  test.each([
    fault(
      'unknown-term',
      '/history/cameBack',
      { history: { cameBack: 'cameBack' } },
      'cancerCameBack',
    ),
    fault('wrong-kind', '/history/cameBack', { history: { ...history, cameBack: 'sites' } }),
    fault('unknown-value', '/sites', { sites }, 'lymphNodes'),
    fault('unknown-term', '/drugs/received', { drugs: { ...drugs, whenPlanned: cancer.name } }),
    fault('wrong-kind', '/measured/laboratory/limit', { measured: { ...measured, laboratory } }),
    fault('no-code', '/cancer/primary', withPrimary([])),
    fault('icd-prefix', '/cancer/primary/icd10', withPrimary(['c64.9'])),
    fault('empty-word', '/surgery/called', { surgery: { ...surgery, called: { words: ['*'] } } }),
  ])('$code at $place', ({ code, place, change, near }) => {
    const [found, ...others] = checkMapping({ ...recordMapping, ...change }, terms);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code, place });
    expect(found?.nearest).toBe(near);
    for (const text of [found?.message, found?.mend]) {
      expect(text?.en.length).toBeGreaterThan(10);
      expect(text?.fr).not.toBe(text?.en);
    }
  });
});
