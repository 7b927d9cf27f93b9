import { describe, expect, test } from 'vitest';
import type { Edition, Option } from '../model/edition.ts';
import type { Term } from '../model/vocabulary.ts';
import type { RecordMapping } from '../record/mapping.ts';
import { garden, soil, sunny, text, voices } from '../testing/garden.ts';
import { rulebookOf, rulebookText } from './form/canonical.ts';
import { openBeside, openRulebook } from './open.ts';

const other: Edition = { ...garden, id: 'other' };
const held = { editions: [garden], terms: garden.terms, options: garden.options };
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
    ['it is not held: the file’s own', held((term) => (term.id === 'sunny' ? [] : [term])), []],
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

describe('an option of the file must be the held one of its name', () => {
  const named = (label: Option['label']) => ({
    ...other,
    options: garden.options.map((option) => ({ ...option, label })),
  });

  test('one that is called otherwise in every language and voice is refused, with what was expected', () => {
    const read = open(named(voices('drain')));
    const [problem] = 'problems' in read ? read.problems : [];
    expect(problem).toMatchObject({
      code: 'other-option',
      place: 'options/water',
      expected: 'water',
      received: 'drain',
    });
    expect(problem?.line).toBeGreaterThan(1);
    expect(problem?.mend.fr).toMatch(/donnez un autre id/);
  });

  test.each<[string, Option['label']]>([
    ['in other letters', voices('WATER')],
    ['by the same name to a person alone', { ...voices('watering'), patient: text('water') }],
    [
      'by the same name in French alone',
      { ...voices('watering'), patient: { en: 'x', fr: 'water (fr)' } },
    ],
  ])('%s', (_, label) => {
    expect(codesOf(named(label))).toEqual([]);
  });
});

describe('a file that says how records are read', () => {
  const mapping: RecordMapping = {
    cancer: {
      name: text('blight'),
      disease: text('blight'),
      example: { codes: text('B1'), icd10: 'B1' },
      primary: { icd10: ['B1'], codes: [] },
      growth: [],
      organ: [],
      organInReasons: [],
      organInDiagnoses: [],
      histologies: [],
      otherDiseases: { icd10: [], codes: [], called: { words: [] } },
    },
    history: { cameBack: 'sunny' },
    surgery: { codes: [], called: { words: [] }, operation: text('pruning') },
    measured: { laboratory: [{ term: 'height' }], performance: [] },
  };
  const clashing = garden.terms.map((term) =>
    term.id === 'soil' ? { ...sunny, id: 'soil' } : term,
  );
  const file = (edition: Edition, mapped: RecordMapping) =>
    rulebookText(rulebookOf(edition, [], mapped));
  const codes = (read: ReturnType<typeof openRulebook>) =>
    'problems' in read ? read.problems.map(({ code, place }) => `${code} ${place}`) : [];

  test('is run by itself, whatever is held, and not beside what means something else', () => {
    const alone = openRulebook(file(other, mapping), { ...held, terms: clashing });
    expect(alone).toHaveProperty('mapping', mapping);
    const beside = openBeside(file(other, mapping), { ...held, terms: clashing });
    expect(codes(beside)).toEqual(['other-term terms/soil']);
  });

  test('and goes by the name of a held edition is that edition, with nothing else', () => {
    const read = openRulebook(file(garden, mapping), held);
    expect(read).toEqual({ edition: garden, patients: [] });
    const forged = { ...garden, recommendations: [] };
    expect(codes(openRulebook(file(forged, mapping), held))).not.toEqual([]);
  });

  test('names only what the edition has, of the right kind', () => {
    const slips: RecordMapping = {
      ...mapping,
      history: { cameBack: 'suny', treatedBefore: 'soil' },
      sites: {
        term: 'pests',
        local: { value: 'slugg', where: text('there') },
        near: { values: ['aphid', 'bee'], icd10: [] },
        nearIt: text('near'),
      },
      measured: { laboratory: [{ term: 'sunny' }], performance: [] },
    };
    const read = openRulebook(file(other, slips), held);
    expect(codes(read).sort()).toEqual([
      'not-of-the-edition /mapping/history/cameBack',
      'not-of-the-edition /mapping/history/treatedBefore',
      'not-of-the-edition /mapping/measured/laboratory/0/term',
      'not-of-the-edition /mapping/sites/local/value',
      'not-of-the-edition /mapping/sites/near/values/1',
    ]);
    const cameBack =
      'problems' in read
        ? read.problems.find(({ place }) => place.endsWith('cameBack'))
        : undefined;
    expect(cameBack).toMatchObject({ nearest: 'sunny', received: 'suny' });
    const line = file(other, slips).split('\n')[(cameBack?.line ?? 0) - 1];
    expect(line?.slice((cameBack?.column ?? 0) - 1)).toMatch(/^"suny"/);
  });
});
