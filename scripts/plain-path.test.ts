import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPlain, plainFolder, withPlainRepository } from './plain-path.mjs';
import { repository } from './run.mjs';

test.each([
  '/home/zoé/re-navigate_1.0 (2)',
  "/tmp/l'été",
  '/a/#1',
  '/a?b',
  '/p%20x',
  '/a[b]',
  '/a{b,c}',
  '/$x',
  '/a*',
  '/a"b',
])('some tool cannot work in %s', (path) => {
  expect(isPlain(path)).toBe(false);
});

test.each([
  '/home/zoé/re-navigate_1.0',
  'C:\\Users\\Anne Marie\\renavigate',
  '/tmp/日本',
  '/a~1/b@2',
])('every tool can work in %s', (path) => {
  expect(isPlain(path)).toBe(true);
});

test('what can be worked in is worked in as it is', async () => {
  expect(isPlain(repository)).toBe(true);
  expect(await withPlainRepository(async (root) => root)).toBe(repository);
});

test('a temporary folder is plain, or it is said how to get one', async () => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = '/tmp/a#b';
  try {
    await expect(plainFolder()).rejects.toThrow(/TMPDIR/);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  expect(existsSync('/tmp/a#b')).toBe(false);
});
