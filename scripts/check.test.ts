import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { commitAll, makeTinyClone, runScript, writeFiles } from './tiny-clone.ts';

const testOf = (name: string, expected: number) => `import { expect, test } from 'vitest';
import { ${name} } from './${name}.ts';

test('${name}', () => expect(${name}).toBe(${expected}));
`;

const clone = makeTinyClone({
  'package.json': '{ "type": "module", "private": true }\n',
  'tsconfig.json': JSON.stringify({
    compilerOptions: { noEmit: true, strict: true, allowImportingTsExtensions: true },
    include: ['packages/*/src/*.ts'],
    exclude: ['**/*.test.ts'],
  }),
  'packages/x/src/one.ts': 'export const one: number = 1;\n',
  'packages/x/src/one.test.ts': testOf('one', 1),
  'packages/x/src/two.ts': 'export const two: number = 2;\n',
  'packages/x/src/two.test.ts': testOf('two', 1),
});
afterAll(() => rmSync(clone, { recursive: true }));

test('without a history it says what to use', () => {
  const { status, output } = runScript(clone, 'check.mjs');
  expect(output).toContain('Use: npm test');
  expect(status).toBe(1);
});

test('the format, the types and the tests of what changed are checked, and nothing else', () => {
  commitAll(clone);
  writeFiles(clone, { 'packages/x/src/one.ts': 'export const one: number = 0 + 1;\n' });
  const { status, output, lines } = runScript(clone, 'check.mjs');
  expect(output).toContain('1 files differ from HEAD.');
  expect(output).toContain('1 test files need what changed; 1 fit.');
  expect(lines.at(-1)).toBe('3 passed, 0 failed');
  expect(status).toBe(0);
});

test.each([
  ['its format', 'export const one: number = (1)\n', '2 passed, 1 failed'],
  ['its type', "export const one: number = 'one';\n", '1 passed, 2 failed'],
  ['what a test says of it', 'export const one: number = 2;\n', '2 passed, 1 failed'],
])('%s is told when it is wrong', (_, text, last) => {
  writeFiles(clone, { 'packages/x/src/one.ts': text });
  const { status, lines } = runScript(clone, 'check.mjs');
  expect(lines.at(-1)).toBe(last);
  expect(status).toBe(1);
});
