import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { readImportGraph } from './import-graph.source.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The content. Entries that end in `tell` say how it is told, and hold none of it. */
const parts = [
  '@renavigate/guideline',
  '@renavigate/guideline/access',
  '@renavigate/guideline/drugs',
  '@renavigate/guideline/evidence',
  '@renavigate/guideline/funding',
  '@renavigate/guideline/left-out',
  '@renavigate/guideline/notices',
  '@renavigate/guideline/starter',
];

const isShipped = (path: string) => !/\.test\.tsx?$|\/testing\//.test(path);

/** The parts that a file takes values from; types are no content. */
function partsNamed(path: string, text: string): readonly string[] {
  const { body } = parseSync(path, text).program;
  return body.flatMap((statement) => {
    const isImport = statement.type === 'ImportDeclaration';
    if (isImport && statement.importKind === 'type') return [];
    const from =
      isImport ||
      statement.type === 'ExportNamedDeclaration' ||
      statement.type === 'ExportAllDeclaration'
        ? statement.source?.value
        : undefined;
    return from !== undefined && parts.includes(from) ? [from] : [];
  });
}

const filesOf = (app: string) =>
  readImportGraph()
    .files.map(({ path }) => path)
    .filter((path) => path.startsWith(`${app}/src/`) && isShipped(path));

describe.each(['apps/cli', 'apps/web'])('%s', (app) => {
  const naming = filesOf(app).flatMap((path) =>
    partsNamed(path, readFileSync(root + path, 'utf8')).map((part) => ({ path, part })),
  );

  test('names the library in one file, and none of its parts', () => {
    const path = `${app}/src/content/library.ts`;
    expect(naming).toEqual([{ path, part: '@renavigate/guideline' }]);
  });
});

test.each([
  ["import { editions } from '@renavigate/guideline';", ['@renavigate/guideline']],
  ["import { type Edition, editions } from '@renavigate/guideline';", ['@renavigate/guideline']],
  ["export * from '@renavigate/guideline/drugs';", ['@renavigate/guideline/drugs']],
  ["import type { Library } from '@renavigate/guideline';", []],
  ["import { tell } from '@renavigate/guideline/tell';", []],
])('%s', (text, named) => {
  expect(partsNamed('a.ts', text)).toEqual(named);
});
