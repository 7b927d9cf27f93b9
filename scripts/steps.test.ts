import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runSideBySide } from './steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'renavigate-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (program: string) => [process.execPath, '-e', program];

/** Leaves a sign of having begun, and ends well only once another has begun too. */
function meets(own: string, other: string) {
  const paths = [own, other].map((name) => JSON.stringify(join(folder, name)));
  return node(`
    const { existsSync, writeFileSync } = require('node:fs');
    writeFileSync(${paths[0]}, '');
    const end = Date.now() + 30_000;
    while (!existsSync(${paths[1]})) if (Date.now() > end) process.exit(1);
  `);
}

test('steps run side by side', async () => {
  const steps = [
    { name: 'one', command: meets('one', 'two') },
    { name: 'two', command: meets('two', 'one') },
  ];
  const results = await runSideBySide(steps, () => {});
  expect(results.map(({ succeeded }) => succeeded)).toEqual([true, true]);
});

test('each step has a line, and one that fails shows what it wrote', async () => {
  const lines: string[] = [];
  const steps = [
    { name: 'quiet', command: node('console.log("not shown")') },
    { name: 'loud', command: node('console.log("the reason"); process.exit(1)') },
  ];
  const results = await runSideBySide(steps, (line) => lines.push(line));
  expect(results).toMatchObject([
    { name: 'quiet', succeeded: true },
    { name: 'loud', succeeded: false },
  ]);
  expect(lines).toHaveLength(3);
  expect(lines).toContainEqual(expect.stringMatching(/^passed {2}quiet \(\d+\.\d s\)$/));
  const failed = lines.findIndex((line) => /^FAILED {2}loud \(\d+\.\d s\)$/.test(line));
  expect(lines[failed + 1]).toBe('the reason\n');
});

test('a program that is not there fails its step, and no other', async () => {
  const lines: string[] = [];
  const steps = [
    { name: 'none', command: [join(folder, 'none')] },
    { name: 'some', command: node('') },
  ];
  const results = await runSideBySide(steps, (line) => lines.push(line));
  expect(results.map(({ succeeded }) => succeeded)).toEqual([false, true]);
  expect(lines.join('\n')).toContain('ENOENT');
});

test('a signal ends the steps and what they started, and they have failed', async () => {
  const begun = join(folder, 'begun');
  // Node stands between, as it does for tools whose program is not written in it.
  const inner = `require('node:fs').writeFileSync(${JSON.stringify(begun)}, ''); setTimeout(() => {}, 40_000)`;
  const program = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'inherit' })`;
  const lines: string[] = [];
  const end = new AbortController();
  const running = runSideBySide(
    [{ name: 'long', command: node(program) }],
    (line) => lines.push(line),
    end.signal,
  );
  while (!existsSync(begun)) await new Promise((resolve) => setTimeout(resolve, 20));
  end.abort();
  const start = performance.now();
  expect(await running).toMatchObject([{ succeeded: false }]);
  expect(performance.now() - start).toBeLessThan(30_000);
  expect(lines.at(-1)).toContain('Ended before it was done.');
});
