import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../../apps/web/src/', import.meta.url));

/** The names of the classes that a style sheet speaks of. */
function classesIn(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...text.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name ?? ''));
}

// Style sheets come late and stay: a name that two of them use for two things changes both wherever both are there.
test('the pictures of studies share no name with the page around them', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const inPage = files.filter((file) => !file.startsWith('charts'));
  expect(inPage.length).toBeGreaterThan(3);
  const names = classesIn(`${source}charts/charts.css`);
  const shared = inPage.flatMap((file) =>
    [...classesIn(source + file)].filter((name) => names.has(name)).map((name) => [file, name]),
  );
  expect(shared).toEqual([]);
});
