// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository, run } from '../run.mjs';

/** @typedef {import('../slow.mjs').Timed} Timed */

/**
 * How many tests passed and failed, how long their files took, the files that did not end in time, and those of them
 * that had begun.
 * @typedef {{
 *   passed: number, failed: number, times: Timed[], unfinished: string[], cut: string[],
 * }} Tested
 */

/** @typedef {{ started?: string, name?: string, seconds?: number, passed?: number, failed?: number }} Line */

/**
 * @param {readonly Line[]} lines
 * @param {readonly string[]} files
 * @returns {Tested}
 */
function summary(lines, files) {
  const times = lines.flatMap(({ name, seconds = 0 }) =>
    name === undefined ? [] : [{ name, seconds }],
  );
  const ended = new Set(times.map(({ name }) => name));
  const begun = new Set(lines.map(({ started }) => started));
  const unfinished = files.filter((file) => !ended.has(file));
  return {
    passed: lines.reduce((sum, { passed = 0 }) => sum + passed, 0),
    failed: lines.reduce((sum, { failed = 0 }) => sum + failed, 0),
    times,
    unfinished,
    cut: unfinished.filter((file) => begun.has(file)),
  };
}

/**
 * Runs test files in this order until they end or a signal ends them.
 * @param {readonly string[]} files
 * @param {AbortSignal} signal
 * @returns {Promise<Tested>}
 */
export async function runTests(files, signal) {
  if (files.length === 0) return summary([], files);
  const folder = await mkdtemp(join(tmpdir(), 'renavigate-check-'));
  const report = join(folder, 'report');
  const program = join(repository, 'scripts/check/vitest-process.mjs');
  const command = [process.execPath, program, report, ...files];
  const { succeeded } = await run(command, { signal, group: true });
  const text = await readFile(report, 'utf8').catch(() => '');
  await rm(folder, { recursive: true });
  // A line that was being written when the time was over is of no use.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const tested = summary(
    whole
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    files,
  );
  const isBroken = !succeeded && !signal.aborted && tested.failed === 0;
  return isBroken ? { ...tested, failed: 1 } : tested;
}
