import { expect, test } from 'vitest';
import { describe } from './describe.ts';

test.each<[unknown, string, string]>([
  [undefined, 'nothing', 'aucune valeur'],
  [null, 'null', 'null'],
  [true, 'true', 'true'],
  [[1], 'a list', 'une liste'],
  [{}, 'an object', 'un objet'],
  ['x', 'the text “x”', 'le texte «\u202fx\u202f»'],
  [-2.5, '-2.5', '-2,5'],
  [1e308, '1e+308', '1e+308'],
  [Number.POSITIVE_INFINITY, 'Infinity', '∞'],
])('%j', (value, en, fr) => {
  expect(describe(value)).toEqual({ en, fr });
});

test('a very long text is cut', () => {
  expect(describe('x'.repeat(1e6)).fr.length).toBeLessThan(60);
});
