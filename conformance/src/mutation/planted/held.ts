import { expect, test } from 'vitest';
import { counted, isAdult, isOld } from './planted.ts';

test('both sides of a border', () => {
  expect([17, 18].map(isAdult)).toEqual([false, true]);
});

test('a test that reaches a border and does not hold it', () => {
  expect([30, 90].map(isOld)).toEqual([false, true]);
});

test('what ends', () => {
  expect(counted(3)).toBe(3);
});
