import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { makeTinyClone } from '../tiny-clone.ts';

const clone = makeTinyClone({
  'package.json': '{ "type": "module" }',
  'packages/x/src/quick.test.ts':
    "import { test } from 'vitest';\ntest('quick', () => {});\ntest.skip('skipped', () => {});\n",
  'packages/x/src/endless.test.ts':
    // It waits for a program that it started, as a thread or a process that is told to end would do too.
    "import { execFileSync } from 'node:child_process';\nimport { test } from 'vitest';\ntest('endless', () => void execFileSync('sleep', ['100']));\n",
});
afterAll(() => rmSync(clone, { recursive: true }));

/** In a process of its own, as the command does it. */
function runTests(files: readonly string[], seconds: number) {
  const program = `
    const { runTests } = await import('./scripts/check/run-tests.mjs');
    const tested = await runTests(${JSON.stringify(files)}, AbortSignal.timeout(${seconds * 1000}));
    console.log('\\n' + JSON.stringify(tested));
    process.exit();`;
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: clone,
    env: Object.fromEntries(inherited),
    encoding: 'utf8',
  });
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
}

test('a file that does not end is told when the time is over, and the others count', () => {
  const files = ['packages/x/src/quick.test.ts', 'packages/x/src/endless.test.ts'];
  const start = performance.now();
  const tested = runTests(files, 8);
  expect(tested).toMatchObject({ passed: 1, failed: 1, unfinished: [files[1]], cut: [files[1]] });
  expect(tested.times).toMatchObject([{ name: files[0] }]);
  expect(performance.now() - start).toBeLessThan(60_000);
});

test('without a file nothing runs', () => {
  expect(runTests([], 5)).toEqual({ passed: 0, failed: 0, times: [], unfinished: [], cut: [] });
});
