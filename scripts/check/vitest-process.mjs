// @ts-check
// Runs test files in their order and writes a line of JSON for each that begins, and that ends: its tests, and how long it took. A
// process of its own, since whatever a test started must be ended with it.
import { appendFileSync } from 'node:fs';
import { BaseSequencer, createVitest } from 'vitest/node';
import { repository } from '../run.mjs';

const [report = '', ...files] = process.argv.slice(2);

/** @param {import('vitest/node').TestModule} module */
function resultOf(module) {
  const tests = [...module.children.allTests()];
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  // As in `npm test`: one that did not run has failed, and so has a file that could not be loaded.
  const notPassed = tests.length - passed;
  const failed = notPassed === 0 && module.state() === 'failed' ? 1 : notPassed;
  const seconds = module.diagnostic().duration / 1000;
  return { name: module.relativeModuleId, seconds, passed, failed };
}

/** @param {object} line */
const write = (line) => appendFileSync(report, `${JSON.stringify(line)}\n`);

const reporter = {
  onTestModuleStart: (/** @type {import('vitest/node').TestModule} */ module) =>
    write({ started: module.relativeModuleId }),
  onTestModuleEnd: (/** @type {import('vitest/node').TestModule} */ module) =>
    write(resultOf(module)),
};

/** Vitest would begin with the longest; here the order says what matters most. */
class InOrder extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} specifications */
  async sort(specifications) {
    const place = (/** @type {string} */ id) => files.findIndex((file) => id.endsWith(file));
    return specifications.sort((one, other) => place(one.moduleId) - place(other.moduleId));
  }
}

const vitest = await createVitest('test', {
  root: repository,
  watch: false,
  project: ['behaviour', 'properties'],
  sequence: { sequencer: InOrder },
  reporters: ['dot', reporter],
});
const { unhandledErrors } = await vitest.start(files);
// What went wrong outside of all tests is shown by the reporter, and must not pass.
if (unhandledErrors.length > 0) write({ passed: 0, failed: 1 });
await vitest.close();
