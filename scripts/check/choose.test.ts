import { expect, test } from 'vitest';
import { choose, guessedSeconds } from './choose.mjs';

const candidate = (path: string, distance: number, seconds: number) => ({
  path,
  distance,
  seconds,
});

test('the nearest come first, then the quickest', () => {
  const all = [candidate('far', 3, 0), candidate('slow', 1, 4), candidate('quick', 1, 1)];
  expect(choose(all, 100)).toEqual({ chosen: ['quick', 'slow', 'far'], left: [] });
});

test('what does not fit is left, and told', () => {
  const all = [candidate('near', 0, 1), candidate('long', 1, 50), candidate('far', 2, 1)];
  expect(choose(all, 10)).toEqual({ chosen: ['near', 'far'], left: ['long'] });
});

test('loading counts, so that many quick files do not fit either', () => {
  const all = Array.from({ length: 100 }, (_, index) => candidate(`${index}`, 1, 0));
  const { chosen, left } = choose(all, 30);
  expect([chosen.length, left.length]).toEqual([20, 80]);
});

test('laws that never ran here are taken to be slow', () => {
  expect(guessedSeconds('a.properties.test.ts')).toBeGreaterThan(guessedSeconds('a.test.ts'));
});
