import { describe, expect, test } from 'vitest';
import { monthScale } from './months.ts';
import { shareHeight, sharePlace } from './percent.ts';
import { ratioScale, squareSide } from './ratio.ts';

describe('shares', () => {
  test('lie on an axis from none to all, and are counted from the top in height', () => {
    expect(sharePlace(33.4)).toBe('33.4%');
    expect(shareHeight(75)).toBe('25%');
  });
});

describe('months', () => {
  test.each([
    [[5.6, 7], 8, [0, 2, 4, 6, 8]],
    [[6, 12, 18], 18, [0, 3, 6, 9, 12, 15, 18]],
    [[60, 72], 72, [0, 12, 24, 36, 48, 60, 72]],
    [[], 12, [0, 2, 4, 6, 8, 10, 12]],
  ])('%j end at %d, in steps that people count in', (months, end, ticks) => {
    expect(monthScale(months)).toMatchObject({ end, ticks });
  });

  test('an arrow without an end has room', () => {
    const { end, place } = monthScale([54.3, 48.7], true);
    expect(end).toBe(72);
    expect(place(54.3)).toBe(`${(54.3 / 72) * 100}%`);
  });
});

describe('ratios', () => {
  const middle = (low: string, high: string) =>
    (Number.parseFloat(low) + Number.parseFloat(high)) / 2;

  test('half and twice lie equally far from no difference', () => {
    const { place } = ratioScale([0.5, 2]);
    expect(middle(place(0.5), place(2))).toBeCloseTo(Number.parseFloat(place(1)));
  });

  test('the axis holds every ratio and both sides of 1', () => {
    expect(ratioScale([0.21, 1.52]).ticks).toEqual([0.2, 0.3, 0.5, 0.7, 1, 1.5, 2]);
    expect(ratioScale([]).ticks).toEqual([0.7, 1, 1.5]);
  });

  test('the area of a square, not its side, tells how many people', () => {
    expect(squareSide(800, 800)).toBe(16);
    expect(squareSide(200, 800)).toBe(8);
    expect(squareSide(undefined, 800)).toBe(7);
  });
});
