import { expect, test } from 'vitest';
import { having, rated, weightOf } from './matters.ts';

test('a rating replaces the one before, and can be taken back', () => {
  const a = rated('time', 'lot', []);
  const b = rated('tired', 'little', a);
  expect([weightOf('time', b), weightOf('tired', b), weightOf('gut', b)]).toEqual([
    'lot',
    'little',
    undefined,
  ]);
  const c = rated('time', 'little', b);
  expect(having('lot', c)).toEqual([]);
  expect(having('little', c)).toEqual(['time', 'tired']);
  expect(rated('time', undefined, c)).toEqual(['tired-']);
});
