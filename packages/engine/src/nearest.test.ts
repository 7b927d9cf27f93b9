import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['heigth', ['width', 'height'], 'height'],
  ['HEIGHT', ['height'], 'height'],
  ['clay', [], undefined],
  ['xyzxyzxyz', ['height'], undefined],
  ['a', ['height', 'ab'], 'ab'],
])('what %s means among %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('a very long word is compared by its beginning', () => {
  const names = Array.from({ length: 20 }, (_, index) => `height${index}`);
  expect(nearest('x'.repeat(5e6), names)).toBeUndefined();
});
