import { expect, test } from 'vitest';
import { shorten, shortenToLines } from './shorten.ts';

test('a long list is cut and what is left is counted; one too many is shown', () => {
  expect(shorten([1, 2, 3], 3)).toEqual({ shown: [1, 2, 3], left: 0 });
  expect(shorten([1, 2, 3, 4], 3)).toEqual({ shown: [1, 2, 3, 4], left: 0 });
  expect(shorten([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2, 3], left: 2 });
});

test('texts are kept whole while they fit the lines', () => {
  const line = 'a'.repeat(80);
  const texts = [line, line + line, line];
  const of = (lines: number) => shortenToLines(texts, (text) => text, lines);
  expect(of(4)).toEqual({ shown: texts, left: 0 });
  expect(of(3)).toEqual({ shown: texts.slice(0, 2), left: 1 });
  expect(of(2)).toEqual({ shown: texts.slice(0, 1), left: 2 });
});
