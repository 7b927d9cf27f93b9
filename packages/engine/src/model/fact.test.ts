import { expect, test } from 'vitest';
import { includesFact, numberFact, oneOfFact, yesNoFact } from '../testing/garden.ts';
import { factKey, factValue, keyOf, splitKey } from './fact.ts';

test.each([
  [yesNoFact('watered', false), 'watered', false],
  [oneOfFact('soil', 'clay'), 'soil', 'clay'],
  [numberFact('height', 20), 'height', 20],
  [includesFact('pests', 'slug', true), 'pests:slug', true],
])('%j is known under its key', (fact, key, value) => {
  expect(factKey(fact)).toBe(key);
  expect(factValue(fact)).toBe(value);
});

test.each([
  ['soil', undefined],
  ['pests', 'slug'],
  ['pests', 'a:b'],
])('a key is split into what it was made of', (term, value) => {
  const parts = splitKey(keyOf(term, value));
  expect(parts.term).toBe(term);
  expect(parts.value).toBe(value);
});
