import { describe, expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import type { Term } from '../model/vocabulary.ts';
import { garden, soil, sunny } from '../testing/garden.ts';
import { rulebookOf, rulebookText } from './form/canonical.ts';
import { openRulebook } from './open.ts';

const other: Edition = { ...garden, id: 'other' };
const held = { editions: [garden], terms: garden.terms };
const open = (edition: Edition, terms: readonly Term[] = garden.terms) =>
  openRulebook(rulebookText(rulebookOf(edition)), { ...held, terms });
const codesOf = (...of: Parameters<typeof open>) => {
  const read = open(...of);
  return 'problems' in read ? read.problems.map(({ code, place }) => `${code} ${place}`) : [];
};

test('an edition that is held is that very edition, and one with another name is a new one', () => {
  const same = open(garden);
  expect('edition' in same && same.edition === garden).toBe(true);
  expect(open(other)).toHaveProperty('edition', rulebookOf(other).edition);
});

test('one that only goes by the name of a published edition is refused', () => {
  const forged = {
    ...garden,
    recommendations: garden.recommendations.map((rule) => ({ ...rule, conditions: [] })),
  };
  expect(codesOf(forged)).toEqual(['published-otherwise /edition/id']);
  const reworded = { ...garden, source: { ...garden.source, url: 'https://example.com/' } };
  expect(codesOf(reworded)).toEqual(['published-otherwise /edition/id']);
});

describe('a term of the file must mean what the held one means', () => {
  const held = (change: (term: Term) => readonly Term[]) => garden.terms.flatMap(change);

  test.each<[string, readonly Term[], readonly string[]]>([
    [
      'it is not held',
      held((term) => (term.id === 'sunny' ? [] : [term])),
      ['term-not-held terms/sunny'],
    ],
    [
      'another kind',
      held((term) => (term.id === 'sunny' ? [{ ...soil, id: 'sunny' }] : [term])),
      ['other-term terms/sunny'],
    ],
    [
      'another unit',
      held((term) =>
        term.kind === 'number' && term.id === 'height'
          ? [{ ...term, units: [{ code: 'mm', factor: 1 }] }]
          : [term],
      ),
      ['other-term terms/height'],
    ],
    [
      'one of more values',
      held((term) =>
        term.kind === 'oneOf'
          ? [{ ...term, values: [...term.values, { ...soil.values[0], id: 'loam' }] }]
          : [term],
      ),
      ['other-term terms/soil'],
    ],
    [
      'several of fewer values',
      held((term) =>
        term.kind === 'severalOf' ? [{ ...term, values: term.values.slice(1) }] : [term],
      ),
      ['other-term terms/pests'],
    ],
    [
      'several of more values',
      held((term) =>
        term.kind === 'severalOf'
          ? [{ ...term, values: [...term.values, { ...soil.values[0], id: 'ant' }] }]
          : [term],
      ),
      [],
    ],
    [
      'other words',
      held((term) => (term.id === 'sunny' ? [{ ...sunny, why: soil.whereToFind }] : [term])),
      [],
    ],
  ])('%s', (_, terms, codes) => {
    expect(codesOf(other, terms)).toEqual(codes);
  });
});
