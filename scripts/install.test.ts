import { expect, test } from 'vitest';
import { isUpToDate } from './install.mjs';

const wanted = {
  '': {},
  'node_modules/one': { version: '1.0.0' },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
};

test('what the lock file asks for is up to date, with or without what is optional', () => {
  expect(isUpToDate(wanted, { 'node_modules/one': { version: '1.0.0' } })).toBe(true);
  expect(isUpToDate(wanted, wanted)).toBe(true);
});

test.each([
  ['missing', {}],
  ['another version', { 'node_modules/one': { version: '1.0.1' } }],
  [
    'left over',
    { 'node_modules/one': { version: '1.0.0' }, 'node_modules/two': { version: '1.0.0' } },
  ],
])('a package that is %s calls for an installation', (_, present) => {
  expect(isUpToDate(wanted, present)).toBe(false);
});
