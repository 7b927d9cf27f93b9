import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOf, readSources } from './sources.mjs';

test('an entry is its source, whatever its conditions are', () => {
  const exports = {
    '.': './src/index.ts',
    './out': { types: './dist/out.d.ts', source: './src/out/index.ts', default: './dist/out.js' },
    './package.json': './package.json',
  };
  expect(entriesOf('packages/x', { name: '@x/x', exports })).toEqual([
    ['@x/x', 'packages/x/src/index.ts'],
    ['@x/x/out', 'packages/x/src/out/index.ts'],
  ]);
  expect(entriesOf('apps/y', { name: 'y' })).toEqual([]);
});

test('the code of a clone is read: what is committed, and what is new', async () => {
  const clone = mkdtempSync(join(tmpdir(), 'renavigate-sources-'));
  execFileSync('git', ['init'], { cwd: clone, stdio: 'pipe' });
  for (const name of ['one.ts', 'two.mjs', 'three.json']) writeFileSync(join(clone, name), name);
  expect(await readSources(clone)).toEqual({ 'one.ts': 'one.ts', 'two.mjs': 'two.mjs' });
  rmSync(clone, { recursive: true });
});
