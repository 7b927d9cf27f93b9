import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepTimes, knownTimes } from './times.mjs';

const folder = mkdtempSync(join(tmpdir(), 'renavigate-times-'));
const file = join(folder, 'not/there/yet.json');
afterAll(() => rmSync(folder, { recursive: true }));

test('what a run took is known to the next, beside what other runs took', async () => {
  expect(await knownTimes(file)).toEqual({});
  await keepTimes([{ name: 'one.test.ts', seconds: 1 }], file);
  await keepTimes([{ name: 'two.test.ts', seconds: 2 }], file);
  expect(await knownTimes(file)).toEqual({ 'one.test.ts': 1, 'two.test.ts': 2 });
});

test('a file that cannot be read is as good as none', async () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"one');
  expect(await knownTimes(broken)).toEqual({});
});
