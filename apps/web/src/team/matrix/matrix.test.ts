import { readPatient } from '@renavigate/engine';
import { common, editions, library } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { guidelines } from '../../testing/guidelines.ts';
import { emptyCase } from '../case/case.ts';
import { consultCase } from '../case/consult-case.ts';
import { isIn, rowOf, signs } from './cells.ts';
import { moved } from './move.ts';
import { firstChanged } from './use-rows-in-turns.ts';

function rowsFor(facts: Readonly<Record<string, unknown>>) {
  const { patient } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
  const opened = {
    name: '',
    kind: 'patient',
    facts: patient.facts,
    problems: [],
    notes: [],
  } as const;
  const { beside } = consultCase(guidelines, { ...emptyCase, opened });
  return { beside, rows: beside.options.map((option) => rowOf(library, option, editions, 'en')) };
}

describe('a row', () => {
  const { beside, rows } = rowsFor({ cancerCameBack: true, kidneyCancerTreatedBefore: true });

  test('has one cell for each edition, newest first, standing as the edition says', () => {
    expect(rows.map(({ option }) => option)).toEqual(beside.options.map(({ option }) => option));
    for (const row of rows) {
      expect(row.cells.map(({ edition }) => edition)).toEqual(editions.map(({ id }) => id));
      for (const { edition, standing, missing, waitsFor } of row.cells) {
        const voice = beside.options
          .find((each) => each.option === row.option)
          ?.voices.find((each) => each.edition === edition);
        const { side, advice, speaksOf } = voice ?? {};
        const silent = speaksOf === undefined ? 'notCovered' : 'ofOthers';
        expect(standing).toBe(side === 'silent' ? silent : side);
        expect(missing > 0).toBe(standing === 'undecided' && (advice?.missing.length ?? 0) > 0);
        expect(waitsFor !== '').toBe(missing === 1);
      }
    }
  });

  test('carries the words of strength where it is offered', () => {
    const offered = rows
      .flatMap(({ cells }) => cells)
      .filter(({ standing }) => standing === 'offered');
    expect(offered.length).toBeGreaterThan(0);
    for (const { strength } of offered) expect(strength).not.toBe('');
  });

  test('is listed by the standings in it', () => {
    for (const row of rows) {
      expect(isIn(row, 'all')).toBe(true);
      expect(isIn(row, 'offered')).toBe(row.cells.some(({ standing }) => standing === 'offered'));
    }
  });
});

test('every standing but “not named” has a sign of its own', () => {
  const { notNamed, ...others } = signs;
  expect(notNamed).toBe('');
  expect(new Set(Object.values(others)).size).toBe(Object.keys(others).length);
});

test.each([
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['ArrowRight', false, { row: 1, column: 2 }],
  ['PageDown', false, { row: 4, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
  ['Home', false, { row: 1, column: 0 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', false, { row: 1, column: 3 }],
  ['End', true, { row: 4, column: 3 }],
])('%s (far: %s) leads to %o and never out of the matrix', (key, isFar, to) => {
  expect(moved({ row: 1, column: 1 }, key, isFar, 5, 4)).toEqual(to);
  const end = moved({ row: 4, column: 3 }, key, isFar, 5, 4);
  expect(end?.row).toBeLessThan(5);
  expect(end?.column).toBeLessThan(4);
});

test('other keys lead nowhere', () => {
  expect(moved({ row: 1, column: 1 }, 'a', false, 5, 4)).toBeUndefined();
});

describe('rows that change', () => {
  const before = rowsFor({}).rows;
  const after = rowsFor({ cancerCameBack: true, kidneyCancerTreatedBefore: true }).rows;
  const keyOf = new Map(after.map(({ option, key }) => [option, key]));
  const changing = before.filter(({ option, key }) => keyOf.get(option) !== key);

  test('do so a few at a time from where one looks, and none moves yet', () => {
    const from = before.length - 6;
    const shown = firstChanged(before, after, from);
    expect(shown.map(({ option }) => option)).toEqual(before.map(({ option }) => option));
    const changed = shown.flatMap((row, place) => (row === before[place] ? [] : [place]));
    expect(changed).toHaveLength(4);
    expect(changed.length).toBeLessThan(changing.length);
    const first = [...before.slice(from), ...before.slice(0, from)]
      .filter((row) => changing.includes(row))
      .slice(0, 4)
      .map((row) => before.indexOf(row));
    expect(changed).toEqual(first.toSorted((one, two) => one - two));
    for (const place of changed)
      expect(shown[place]?.key).toBe(keyOf.get(shown[place]?.option ?? ''));
  });

  test('are all there at once where they are few and none is to move', () => {
    const few = changing.slice(0, 4);
    expect(few).toHaveLength(4);
    const rows = before.map((row) => {
      const isChanging = few.includes(row);
      return isChanging ? { ...row, key: `${row.key} changed` } : row;
    });
    expect(firstChanged(before, rows, 0)).toBe(rows);
    const moved = [...rows.slice(1), ...rows.slice(0, 1)];
    const shown = firstChanged(before, moved, 0);
    expect(shown.map(({ option }) => option)).toEqual(before.map(({ option }) => option));
  });

  test('are all there at once where others are listed, or other editions, or in the other language', () => {
    const others = after.slice(1);
    const narrower = after.map((row) => ({ ...row, cells: row.cells.slice(1) }));
    const french = after.map((row) => ({ ...row, label: `${row.label} (fr)` }));
    for (const rows of [others, narrower, french]) expect(firstChanged(before, rows, 0)).toBe(rows);
  });
});
