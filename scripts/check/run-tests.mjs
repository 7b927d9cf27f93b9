// @ts-check
import { setTimeout as wait } from 'node:timers/promises';
import { BaseSequencer, createVitest } from 'vitest/node';
import { repository } from '../run.mjs';

/** @typedef {import('../slow.mjs').Timed} Timed */

/**
 * How many tests passed and failed, how long their files took, and the files that did not end in time.
 * @typedef {{ passed: number, failed: number, times: Timed[], unfinished: string[] }} Tested
 */

/** @param {import('vitest/node').TestModule} module */
function resultOf(module) {
  const tests = [...module.children.allTests()];
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  // As in `npm test`: one that did not run has failed, and so has a file that could not be loaded.
  const failed = tests.length - passed;
  return { passed, failed: failed === 0 && module.state() === 'failed' ? 1 : failed };
}

/**
 * @param {readonly import('vitest/node').TestModule[]} modules
 * @param {readonly string[]} files
 * @returns {Tested}
 */
function summary(modules, files) {
  const results = modules.map(resultOf);
  const ran = new Set(modules.map((module) => module.relativeModuleId));
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    times: modules.map((module) => ({
      name: module.relativeModuleId,
      seconds: module.diagnostic().duration / 1000,
    })),
    unfinished: files.filter((file) => !ran.has(file)),
  };
}

/**
 * Vitest would begin with the longest; here the order says what matters most.
 * @param {readonly string[]} files
 */
function inOrder(files) {
  const place = (/** @type {string} */ id) => files.findIndex((file) => id.endsWith(file));
  return class extends BaseSequencer {
    /** @override @param {import('vitest/node').TestSpecification[]} specifications */
    async sort(specifications) {
      return specifications.sort((one, other) => place(one.moduleId) - place(other.moduleId));
    }
  };
}

/**
 * Runs test files in this order until they end or the time is over. Threads, since they end with this process.
 * @param {readonly string[]} files
 * @param {number} seconds
 * @returns {Promise<Tested>}
 */
export async function runTests(files, seconds) {
  if (files.length === 0) return summary([], files);
  /** @type {import('vitest/node').TestModule[]} */
  const ended = [];
  const reporter = {
    onTestModuleEnd: (/** @type {import('vitest/node').TestModule} */ module) => {
      ended.push(module);
    },
  };
  const vitest = await createVitest('test', {
    root: repository,
    watch: false,
    project: ['behaviour', 'properties'],
    pool: 'threads',
    sequence: { sequencer: inOrder(files) },
    reporters: ['dot', reporter],
  });
  const outcome = await Promise.race([vitest.start([...files]), wait(seconds * 1000)]);
  const tested = summary(ended, files);
  // What went wrong outside of all tests is shown by the reporter, and must not pass.
  const isBroken = tested.failed === 0 && (outcome?.unhandledErrors.length ?? 0) > 0;
  return isBroken ? { ...tested, failed: 1 } : tested;
}
