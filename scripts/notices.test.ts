import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noticesOf, packageFolder } from './notices.mjs';

const folder = mkdtempSync(join(tmpdir(), 'renavigate-notices-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  mkdirSync(place);
  const manifest = { name, version: '1.0.0', license: 'MIT', repository: { url: 'git://x' } };
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

test.each([
  ['/a/node_modules/one/index.js', '/a/node_modules/one'],
  ['/a/node_modules/@scope/two/files/x.woff2', '/a/node_modules/@scope/two'],
  ['/a/node_modules/one/node_modules/three/x.js', '/a/node_modules/one/node_modules/three'],
  ['\0/a/node_modules/one/x.js?commonjs-module', '/a/node_modules/one'],
  ['C:\\a\\node_modules\\one\\x.js', 'C:/a/node_modules/one'],
  ['/a/apps/web/src/main.tsx', undefined],
  ['\0rolldown/runtime.js', undefined],
])('%j belongs to %j', (file, right) => {
  expect(packageFolder(file)).toBe(right);
});

test('a package is told once, with every text of its licence, and without those of what it is made from', () => {
  const one = put('one', {
    LICENSE: 'May be used.',
    'NOTICE.md': 'By somebody.\n# Licenses of bundled dependencies\nNot ours.',
  });
  const told = noticesOf([one, one]);
  expect(told).toContain(
    'one 1.0.0\nLicence: MIT\nFrom: git://x\n\nMay be used.\n\nBy somebody.\n',
  );
  expect(told.split('one 1.0.0')).toHaveLength(2);
  expect(told).not.toContain('Not ours');
});

test('a package without the text of its licence is not given away in silence', () => {
  expect(() => noticesOf([put('silent', { 'README.md': '' })])).toThrow(/silent/);
});
