import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { readImportGraph } from './import-graph.source.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const collections = ['Map', 'Set', 'WeakMap', 'WeakSet'];

/** Whether a list that begins empty is there to be filled: it is not declared as one that stays so. */
const isToFill = (type: string) => /^(Array<|(?!readonly ).*\[\]$)/.test(type);

/** What a module holds that can change: a variable that is set again, or a collection or list that begins empty. */
function stateIn(path: string, text: string): readonly string[] {
  const { body } = parseSync(path, text).program;
  return body.flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (inner?.type !== 'VariableDeclaration') return [];
    return inner.declarations.flatMap(({ id, init }) => {
      const name = id.type === 'Identifier' ? id.name : '(pattern)';
      const type = id.typeAnnotation?.typeAnnotation;
      const isCollection =
        init?.type === 'NewExpression' &&
        init.callee.type === 'Identifier' &&
        collections.includes(init.callee.name) &&
        init.arguments.length === 0;
      const isList =
        init?.type === 'ArrayExpression' &&
        init.elements.length === 0 &&
        isToFill(type === undefined ? '' : text.slice(type.start, type.end));
      return inner.kind !== 'const' || isCollection || isList ? [name] : [];
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

test('modules hold no state: what a page holds is made when it starts, and handed on', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

test.each([
  ['let last = 1;', ['last']],
  ['export let last: number | undefined;', ['last']],
  ['const found = new Map<string, number>();', ['found']],
  ['export const found = new WeakMap();', ['found']],
  ['const waiting: number[] = [];', ['waiting']],
  ['const none: readonly number[] = [];', []],
  ["const words = new Set(['a']);", []],
  ['const one = 1; function f() { let two = 2; return new Map(); }', []],
])('%s', (text, state) => {
  expect(stateIn('a.ts', text)).toEqual(state);
});
