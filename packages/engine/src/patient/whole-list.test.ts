import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import type { Fact } from '../model/fact.ts';
import type { SeveralOfTerm } from '../model/vocabulary.ts';
import { garden, pests } from '../testing/garden.ts';
import { patientFormat, readPatient } from './read.ts';
import { isWholeList, leavesOpen, ruledOut, ruledOutBeside } from './whole-list.ts';

/** Of a mite it is known which pest it is; a slug may have been an aphid. */
const term: SeveralOfTerm = {
  ...pests,
  values: pests.values.map((value) =>
    value.id === 'slug' ? { ...value, mayBe: ['aphid'] } : value,
  ),
};

function factsOf(list: unknown): readonly Fact[] {
  const json = { renavigate: patientFormat, facts: { pests: list } };
  const { patient, problems } = readPatient(json, [term]);
  expect(problems).toEqual([]);
  return patient.facts;
}

const said = (facts: readonly Fact[]) =>
  Object.fromEntries(
    facts.flatMap((fact) => (fact.kind === 'includes' ? [[fact.value, fact.present]] : [])),
  );

describe('a whole list', () => {
  test('rules out what it does not name', () => {
    expect(ruledOut(term, ['mite'])).toEqual(['aphid', 'slug']);
    expect(leavesOpen(term, ['mite'])).toBe(false);
    expect(said(factsOf({ exactly: ['mite'] }))).toEqual({ mite: true, aphid: false, slug: false });
  });

  test('says nothing of what a value in it may be', () => {
    expect(ruledOut(term, ['slug'])).toEqual(['mite']);
    expect(leavesOpen(term, ['slug'])).toBe(true);
    expect(said(factsOf({ exactly: ['slug'] }))).toEqual({ slug: true, mite: false });
  });

  test('that names both leaves nothing open', () => {
    expect(leavesOpen(term, ['slug', 'aphid'])).toBe(false);
    expect(said(factsOf({ exactly: ['slug', 'aphid'] }))).toEqual({
      slug: true,
      aphid: true,
      mite: false,
    });
  });

  test('is known again from its facts, and what is ruled out beside it', () => {
    for (const values of [[], ['slug'], ['mite'], ['aphid', 'slug']]) {
      expect(isWholeList(term, factsOf({ exactly: values }))).toBe(true);
      expect(ruledOutBeside(term, factsOf({ exactly: values }))).toEqual([]);
    }
    expect(isWholeList(term, factsOf({ includes: ['slug'] }))).toBe(false);
    const more = factsOf({ includes: ['slug'], excludes: ['mite', 'aphid'] });
    expect(isWholeList(term, more)).toBe(true);
    expect(ruledOutBeside(term, more)).toEqual(['aphid']);
  });
});

test('what a value may be must be a value of the term', () => {
  const wrong = {
    ...pests,
    values: pests.values.map((value) => ({ ...value, mayBe: ['aphids'] })),
  };
  const terms = garden.terms.map((each) => (each.id === 'pests' ? wrong : each));
  const found = check({ ...garden, terms }).filter(({ code }) => code === 'unknown-value');
  expect(found.map(({ place }) => place)).toEqual(
    pests.values.map(({ id }) => `terms/pests/${id}/mayBe`),
  );
  expect(found[0]?.nearest).toBe('aphid');
});
