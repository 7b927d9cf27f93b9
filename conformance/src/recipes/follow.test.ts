import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { follow } from './follow.ts';
import { readRecipe } from './read-recipe.ts';

const folder = mkdtempSync(join(tmpdir(), 'renavigate-follow-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fence = '```';
const block = (lang: string, ...lines: string[]) => [fence + lang, ...lines, fence].join('\n');
const steps = (...parts: string[]) => readRecipe(parts.join('\n\n'));

test('a recipe is read in order: new files, changes, commands with what they write', () => {
  const recipe = steps(
    'Make `src/one.ts`:',
    block('ts', 'const one = 1;'),
    '- then `not-a-file` and `src/list.ts`:',
    block('diff', ' kept', '-gone', '+new', '…', '+last', ' end'),
    block('sh', 'first', 'second'),
    block('text', '  written'),
  );
  expect(recipe).toEqual([
    { kind: 'create', path: 'src/one.ts', text: 'const one = 1;\n' },
    {
      kind: 'edit',
      path: 'src/list.ts',
      changes: [
        { before: 'kept\ngone', after: 'kept\nnew' },
        { before: 'end', after: 'last\nend' },
      ],
    },
    { kind: 'run', command: 'first', expected: [] },
    { kind: 'run', command: 'second', expected: ['written'] },
  ]);
});

test('a block without a file before it is refused', () => {
  expect(() => steps('Make a file:', block('ts', 'x'))).toThrow('No file is named');
});

test('files are made and changed', () => {
  follow({ kind: 'create', path: 'a/one.txt', text: 'one\ntwo\n' }, folder);
  const changes = [{ before: 'two', after: 'two\nthree' }];
  follow({ kind: 'edit', path: 'a/one.txt', changes }, folder);
  expect(readFileSync(join(folder, 'a/one.txt'), 'utf8')).toBe('one\ntwo\nthree\n');
});

test('what a recipe takes for granted and is not so is told', () => {
  writeFileSync(join(folder, 'twice.txt'), 'x\nx\n');
  const change = (before: string) => ({
    kind: 'edit' as const,
    path: 'twice.txt',
    changes: [{ before, after: '' }],
  });
  expect(() => follow(change('x'), folder)).toThrow('more than once');
  expect(() => follow(change('y'), folder)).toThrow('does not hold');
  const there = { kind: 'create', path: 'twice.txt', text: '' } as const;
  expect(() => follow(there, folder)).toThrow('is there already');
});

test('a command that fails, or does not write what is promised, is told with its output', () => {
  const run = (command: string, ...expected: string[]) =>
    follow({ kind: 'run', command, expected }, folder);
  run('echo hello', 'hello');
  expect(() => run('echo hello', 'good-bye')).toThrow('hello');
  expect(() => run('echo reason && exit 3')).toThrow('reason');
});
