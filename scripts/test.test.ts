import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { makeTinyClone, runScript, writeFiles } from './tiny-clone.ts';

const passes = 'node -e ""';
const fails = 'node -e "process.exit(1)"';
const manifest = (web: string) =>
  JSON.stringify({
    type: 'module',
    scripts: { lint: passes, types: passes, 'build:web': web, 'build:cli': passes },
  });
const aTest = (expected: number) =>
  `import { expect, test } from 'vitest';\ntest('one', () => expect(1).toBe(${expected}));\n`;

const clone = makeTinyClone({
  'package.json': manifest(passes),
  'packages/x/src/one.test.ts': aTest(1),
  'packages/x/src/two.properties.test.ts': aTest(1),
});
afterAll(() => rmSync(clone, { recursive: true }));

test('when all is well, each step has a line, what was slow is told, and the last line counts', () => {
  const { status, output, lines } = runScript(clone, 'test.mjs');
  for (const step of ['format and lint', 'types', 'build of the web app', 'tests']) {
    expect(output).toMatch(new RegExp(`^passed {2}${step} \\(`, 'm'));
  }
  expect(output).toMatch(/Slowest steps\n( +\d+\.\d s {2}.+\n){5}Slowest test files\n/);
  expect(output).toMatch(/ s {2}packages\/x\/src\/one\.test\.ts$/m);
  expect(lines.at(-1)).toBe('6 passed, 0 failed');
  expect(status).toBe(0);
});

test('a failed test and a failed build are counted, and so are the browser tests that had no page', () => {
  const files = { 'package.json': manifest(fails), 'packages/x/src/one.test.ts': aTest(2) };
  writeFiles(clone, files);
  const { status, output, lines } = runScript(clone, 'test.mjs');
  expect(output).toContain('FAILED  build of the web app');
  expect(output).toContain('FAILED  browser tests (not run: there is no web app to test)');
  expect(lines.at(-1)).toBe('4 passed, 3 failed');
  expect(status).toBe(1);
});
