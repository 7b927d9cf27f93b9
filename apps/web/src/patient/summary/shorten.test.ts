import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('a long list is cut and what is left is counted; one too many is shown', () => {
  expect(shorten([1, 2, 3], 3)).toEqual({ shown: [1, 2, 3], left: 0 });
  expect(shorten([1, 2, 3, 4], 3)).toEqual({ shown: [1, 2, 3, 4], left: 0 });
  expect(shorten([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2, 3], left: 2 });
});
