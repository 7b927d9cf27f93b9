// @ts-check
import fs, { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { collecting, run } from './shim.mjs';

/**
 * @typedef {{ id: number, file: string, text: string }} Switched
 * @typedef {{ files: Record<string, () => Promise<unknown>> }} Bundle
 * @typedef {{ ask: 'cover', test: string } | { ask: 'try', mutant: Switched, tests: readonly string[] }} Question
 */

const parameters = ['exports', 'require', 'module', '$mutant'];
const code = readFileSync(workerData.bundle, 'utf8');
const resolve = createRequire(import.meta.url);
const load = compileFunction(code, parameters, { filename: workerData.bundle });

/** The runs of a property, and where they begin: few, and the same for every mutant. */
const share = { seed: 2026, numRuns: 25 };
const properties = resolve('fast-check');
/** @type {(property: unknown, asked?: { numRuns?: number }) => unknown} */
const assert = (property, asked = {}) =>
  properties.assert(property, {
    ...asked,
    ...share,
    numRuns: Math.min(asked.numRuns ?? 100, share.numRuns),
  });
const fewRuns = { ...properties, assert, default: { ...properties, assert } };

/** @param {Switched | undefined} mutant the source that a test reads is the mutant's too */
function filesOf(mutant) {
  if (mutant === undefined) return fs;
  /** @type {(...args: unknown[]) => unknown} */
  const read = (path, ...rest) =>
    String(path).replace('file://', '').endsWith(`/${mutant.file}`)
      ? mutant.text
      : Reflect.apply(readFileSync, fs, [path, ...rest]);
  return { ...fs, default: { ...fs, readFileSync: read }, readFileSync: read };
}

/**
 * The tests anew, with a mutant switched on or with a note of each place that is reached.
 * @param {(id: number) => boolean} asked @param {Switched} [mutant]
 */
function fresh(asked, mutant) {
  const { named, begin } = collecting();
  const files = filesOf(mutant);
  /** @param {string} id */
  const required = (id) => {
    if (id === 'vitest') return named;
    if (id === 'fast-check') return fewRuns;
    return id === 'node:fs' ? files : resolve(id);
  };
  /** @type {Bundle} */
  const bundle = { files: {} };
  load(bundle, required, { exports: bundle }, asked);
  return async (/** @type {string} */ test) => {
    const collect = bundle.files[test];
    if (collect === undefined) throw new Error(`No test file ${test}.`);
    const top = begin();
    await collect();
    return run(top);
  };
}

const used = () => {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
};

/** @param {string} test which places it reaches, how long it takes, and whether it passes */
async function cover(test) {
  const reached = new Set();
  const from = used();
  try {
    const runTest = fresh((id) => reached.add(id) === undefined);
    const tests = await runTest(test);
    return { test, tests, reached: [...reached], took: used() - from };
  } catch (error) {
    return { test, tests: 0, reached: [], took: used() - from, failed: String(error) };
  }
}

/** @param {Switched} mutant @param {readonly string[]} tests the first that fails kills the mutant */
async function attempt(mutant, tests) {
  const runTest = fresh((id) => id === mutant.id, mutant);
  for (const test of tests) {
    parentPort?.postMessage({ begun: test });
    try {
      await runTest(test);
    } catch (error) {
      return { killedBy: test, by: String(error).slice(0, 200) };
    }
  }
  return {};
}

parentPort?.on('message', async (/** @type {Question} */ question) => {
  const answer = question.ask === 'cover' ? await cover(question.test) : await loaded(question);
  parentPort?.postMessage({ answer });
});

/** A mutant that cannot even be loaded is killed by that. @param {Extract<Question, { ask: 'try' }>} question */
async function loaded({ mutant, tests }) {
  try {
    return await attempt(mutant, tests);
  } catch (error) {
    return { killedBy: 'loading', by: String(error).slice(0, 200) };
  }
}
