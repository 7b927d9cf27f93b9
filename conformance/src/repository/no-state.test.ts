import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { readImportGraph } from './import-graph.source.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const collections = ['Map', 'Set', 'WeakMap', 'WeakSet'];

/** What a module holds that can change: a variable that is set again, or a collection that begins empty. */
function stateIn(path: string, text: string): readonly string[] {
  const { body } = parseSync(path, text).program;
  return body.flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (inner?.type !== 'VariableDeclaration') return [];
    return inner.declarations.flatMap(({ id, init }) => {
      const name = id.type === 'Identifier' ? id.name : '(pattern)';
      const isEmpty =
        init?.type === 'NewExpression' &&
        init.callee.type === 'Identifier' &&
        collections.includes(init.callee.name) &&
        init.arguments.length === 0;
      return inner.kind !== 'const' || isEmpty ? [name] : [];
    });
  });
}

const files = readImportGraph()
  .files.map(({ path }) => path)
  .filter(
    (path) => /^(packages|apps)\/[a-z]+\/src\//.test(path) && !/\.test\.|\/testing\//.test(path),
  );

const found = files.flatMap((path) =>
  stateIn(path, readFileSync(root + path, 'utf8')).map((name) => `${path}: ${name}`),
);

/**
 * What pages still hold in modules. Answers are held by the page that is open and, when it is made anew, for a moment by
 * what carries them; all that is found for them is in the memory that the page holds.
 */
const ofPages = [
  'apps/web/src/answers/carry.ts: holder',
  'apps/web/src/answers/carry.ts: listeners',
  'apps/web/src/answers/carry.ts: inMemory',
  'apps/web/src/language/i18n.ts: sayers',
  'apps/web/src/offline/version.ts: next',
  'apps/web/src/offline/version.ts: listeners',
  'apps/web/src/parts/late-part.tsx: round',
];

describe('modules hold no state', () => {
  test('the libraries and the command line, none at all', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(found.filter((each) => !each.startsWith('apps/web/'))).toEqual([]);
  });

  test('the pages, only what is listed', () => {
    expect(found.filter((each) => each.startsWith('apps/web/'))).toEqual(ofPages);
  });
});

test.each([
  ['let last = 1;', ['last']],
  ['export let last: number | undefined;', ['last']],
  ['const found = new Map<string, number>();', ['found']],
  ['export const found = new WeakMap();', ['found']],
  ["const words = new Set(['a']);", []],
  ['const one = 1; function f() { let two = 2; return new Map(); }', []],
])('%s', (text, state) => {
  expect(stateIn('a.ts', text)).toEqual(state);
});
