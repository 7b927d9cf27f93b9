// @ts-check
import { run } from './run.mjs';

/**
 * A step that passes or fails as a whole.
 * @typedef {{ name: string, command: string[] }} Step
 * @typedef {{ name: string, seconds: number, succeeded: boolean }} StepResult
 */

/** @param {number} start */
export const secondsSince = (start) => (performance.now() - start) / 1000;

/**
 * @param {Step} step
 * @param {(line: string) => void} say
 * @param {AbortSignal | undefined} signal
 * @returns {Promise<StepResult>}
 */
async function runStep({ name, command }, say, signal) {
  const start = performance.now();
  const { succeeded, output } = await run(command, {
    quiet: true,
    ...(signal === undefined ? {} : { signal, group: true }),
  });
  const seconds = secondsSince(start);
  say(`${succeeded ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
  if (!succeeded) say(signal?.aborted ? `${output}Ended before it was done.` : output);
  return { name, seconds, succeeded };
}

/**
 * Runs steps that do not need one another side by side: a line for each as it ends, and the whole output of one that
 * fails.
 * @param {Step[]} steps
 * @param {(line: string) => void} say
 * @param {AbortSignal} [signal] ends them
 * @returns {Promise<StepResult[]>}
 */
export function runSideBySide(steps, say, signal) {
  return Promise.all(steps.map((step) => runStep(step, say, signal)));
}
