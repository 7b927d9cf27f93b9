import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseNamed } from './case.ts';

const names = readdirSync(new URL('patients', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/** What each case is held to stands in the other tests of this folder, by what it is about. */
describe('every case', () => {
  test('is found', () => expect(names.length).toBeGreaterThan(0));

  test.each(names)('%s can be read, and contradicts nothing', (name) => {
    expect(caseNamed(name).beside.problems).toEqual([]);
  });
});
