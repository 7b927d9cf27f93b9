import { describe, expect, test } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { and, type Expression, is, not, or, yes } from '../../model/expression.ts';
import { garden, soil, sunny, text, watered } from '../../testing/garden.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { changesSince, lockOf } from './lock.ts';

const [rule] = garden.recommendations;
const [statement] = garden.statements;
if (rule === undefined || statement === undefined) throw new Error('The garden has no rule.');

const given = rule;
function gated(...expressions: readonly Expression[]): Edition {
  const origin = { kind: 'stated', statements: ['s1'] } as const;
  const conditions = expressions.map((expression) => ({ expression, origin }));
  return { ...garden, recommendations: [{ ...given, conditions }] };
}

const before = gated(and(yes(sunny), or(yes(watered), is(soil, 'clay'))), not(is(soil, 'sand')));
const reversed = (list: readonly never[] | readonly unknown[]) => [...list].reverse();

describe('the meaning', () => {
  test.each<[string, Edition]>([
    ['operands', gated(and(or(is(soil, 'clay'), yes(watered)), yes(sunny)), not(is(soil, 'sand')))],
    [
      'conditions',
      gated(not(is(soil, 'sand')), and(yes(sunny), or(yes(watered), is(soil, 'clay')))),
    ],
    ['terms', { ...before, terms: [...before.terms].reverse() }],
    ['statements', { ...before, statements: [...before.statements].reverse() }],
    ['definitions', { ...before, definitions: [...before.definitions].reverse() }],
    ['questions', { ...before, questionOrder: [...before.questionOrder].reverse() }],
    ['names', JSON.parse(JSON.stringify(before), (_, value) => flipped(value))],
  ])('does not hang on the order of %s', (_, edition) => {
    expect(fingerprintsOf(edition).meaning).toBe(fingerprintsOf(before).meaning);
    expect(changesSince(lockOf(before), edition).filter(({ side }) => side === 'meaning')).toEqual(
      [],
    );
  });

  test('does not hang on words, and the wording does', () => {
    const reworded = {
      ...before,
      statements: [{ ...statement, text: text('other') }, ...before.statements.slice(1)],
    };
    expect(fingerprintsOf(reworded).meaning).toBe(fingerprintsOf(before).meaning);
    expect(fingerprintsOf(reworded).wording).not.toBe(fingerprintsOf(before).wording);
  });

  test('hangs on whether a remark breaks a silence', () => {
    const remark = {
      id: 'm',
      kind: 'doubt',
      options: ['water'],
      text: { patient: text('m'), clinician: text('m') },
      statements: ['s1'],
    } as const;
    const [silent, speaking] = [
      { ...before, remarks: [remark] },
      {
        ...before,
        remarks: [{ ...remark, silence: { patient: text('s'), clinician: text('s') } }],
      },
    ];
    expect(fingerprintsOf(silent).meaning).not.toBe(fingerprintsOf(speaking).meaning);
  });
});

/** The same object with its names the other way round. */
function flipped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(reversed(Object.entries(value)) as [string, unknown][]);
}

describe('what changed is named', () => {
  const lock = lockOf(before);
  const placesOf = (edition: Edition) =>
    changesSince(lock, edition).map(({ side, kind, place }) => `${side} ${kind} ${place}`);

  test('nothing, where nothing did', () => {
    expect(placesOf(before)).toEqual([]);
  });

  test('a condition', () => {
    const changes = changesSince(
      lock,
      gated(and(yes(sunny), or(yes(watered), is(soil, 'peat'))), not(is(soil, 'sand'))),
    );
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
    for (const { place, side } of changes) {
      expect(side).toBe('meaning');
      expect(place).toMatch(/^recommendations\/water-1\/conditions\/[\da-f]{12}$/);
    }
    expect(JSON.stringify(changes.find(({ kind }) => kind === 'added')?.now)).toContain('peat');
  });

  test.each<[string, Edition, readonly string[]]>([
    [
      'a word of strength',
      {
        ...before,
        recommendations: before.recommendations.map((each) => ({
          ...each,
          strength: { ...each.strength, words: text('perhaps') },
        })),
      },
      ['wording changed recommendations/water-1'],
    ],
    [
      'a rank',
      {
        ...before,
        recommendations: before.recommendations.map((each) => ({
          ...each,
          strength: { ...each.strength, rank: 2 },
        })),
      },
      ['meaning changed recommendations/water-1'],
    ],
    [
      'a statement',
      { ...before, statements: before.statements.slice(1) },
      ['meaning removed statements/s1', 'wording removed statements/s1'],
    ],
    [
      'an implication',
      {
        ...before,
        implications: before.implications.map((each) => ({ ...each, when: yes(sunny) })),
      },
      ['meaning changed implications/slugs-need-water'],
    ],
    [
      'a range',
      {
        ...before,
        terms: before.terms.map((each) =>
          each.id === 'vigour' && each.kind === 'number'
            ? { ...each, range: [0, 90] as const }
            : each,
        ),
      },
      ['meaning changed terms/vigour'],
    ],
    ['what is asked', { ...before, questionOrder: ['soil'] }, ['wording changed questionOrder']],
    [
      'a day',
      { ...before, source: { ...before.source, retrievedOn: '2020-01-02' } },
      ['wording changed source'],
    ],
  ])('%s', (_, edition, places) => {
    expect(placesOf(edition)).toEqual(places);
  });
});
