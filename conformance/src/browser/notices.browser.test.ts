import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readImportGraph } from '../repository/import-graph.source.ts';
import { builtApp } from './page.ts';

const notices = readFileSync(join(builtApp, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
const source = join(builtApp, '../src');

/** The packages that the page's source imports, but for those that only types come from. */
function imported(): readonly string[] {
  const files = readImportGraph().files.filter(
    ({ path }) => path.startsWith('apps/web/src/') && !/\.test\.tsx?$/.test(path),
  );
  const names = files.flatMap(({ imports }) => imports.filter((each) => /^[@a-z]/.test(each)));
  const packages = names.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  return [...new Set(packages)].filter((name) => !name.startsWith('@renavigate/'));
}

/** The packages of which the style sheets take files. */
function inStyles(): readonly string[] {
  const styles = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  const texts = styles.map((name) => readFileSync(join(source, name), 'utf8')).join('\n');
  return [...texts.matchAll(/url\("(@[^/]+\/[^/]+)\//g)].map(([, name = '']) => name);
}

/** The packages of the worker that keeps files: each leaves its name in it. */
function inKeeper(): readonly string[] {
  const worker = readFileSync(join(builtApp, 'sw.js'), 'utf8');
  return [...worker.matchAll(/workbox:([a-z-]+):/g)].map(([, name]) => `workbox-${name}`);
}

test('the notices name every package that is in the web app, with its licence', () => {
  const packages = [...imported(), ...inStyles(), ...inKeeper()];
  expect(packages).toEqual(
    expect.arrayContaining(['react', '@fontsource-variable/literata', 'workbox-precaching']),
  );
  const missing = packages.filter((name) => !new RegExp(`^${name} \\d`, 'm').test(notices));
  expect(missing).toEqual([]);
});

test('the licence of each typeface goes with it', () => {
  expect(notices.match(/SIL OPEN FONT LICENSE Version 1\.1/gi)?.length).toBeGreaterThanOrEqual(
    new Set(inStyles()).size,
  );
});
