// @ts-check
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * As much of the test runner as the tests use, small enough to try one mutant after the other in one process. The
 * matchers are those of the runner itself.
 * @typedef {() => unknown} Body
 * @typedef {{ name: string, run: Body }} Case
 * @typedef {{ name: string, first: Body[], last: Body[], before: Body[], after: Body[], parts: (Case | Group)[] }} Group
 */

const { resolve } = createRequire(import.meta.url);
const matchers = createRequire(resolve('vitest/package.json')).resolve('@vitest/expect');
const { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } = await import(
  pathToFileURL(matchers).href
);
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
// A failure is only counted: nobody reads what was expected.
chai.config.truncateThreshold = 40;

/** @param {unknown} value @param {string} [message] */
export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);
/** @param {string} name @returns {Group} */
const groupOf = (name) => ({ name, first: [], last: [], before: [], after: [], parts: [] });

/** The names that test files import, and what one of them said with them since `begin`. */
export function collecting() {
  let group = groupOf('');
  /** @param {string} name @param {Body} body */
  const describe = (name, body) => {
    const outer = group;
    group = groupOf(name);
    outer.parts.push(group);
    body();
    group = outer;
  };
  /** @param {string} name @param {Body} run */
  const test = (name, run) => void group.parts.push({ name, run });
  const runIf = (/** @type {unknown} */ held) => (held ? describe : () => undefined);
  const named = {
    expect,
    vi: { setConfig: () => undefined },
    describe: Object.assign(describe, { each: eachOf(describe), runIf }),
    test: Object.assign(test, { each: eachOf(test) }),
    beforeAll: (/** @type {Body} */ body) => void group.first.push(body),
    afterAll: (/** @type {Body} */ body) => void group.last.push(body),
    beforeEach: (/** @type {Body} */ body) => void group.before.push(body),
    afterEach: (/** @type {Body} */ body) => void group.after.push(body),
  };
  return { named, begin: () => (group = groupOf('')) };
}

/** @param {(name: string, body: Body) => void} one */
function eachOf(one) {
  return (/** @type {readonly unknown[]} */ rows) =>
    (/** @type {string} */ name, /** @type {(...values: unknown[]) => unknown} */ body) => {
      for (const [place, row] of rows.entries())
        one(`${name} (${place})`, () => body(...(Array.isArray(row) ? row : [row])));
    };
}

/**
 * Runs the tests of a group until one fails; throws what that one threw, with its name.
 * @param {Group} group @param {readonly Body[]} before @param {readonly Body[]} after @returns {Promise<number>}
 */
export async function run(group, before = [], after = []) {
  const [ready, done] = [
    [...before, ...group.before],
    [...group.after, ...after],
  ];
  let count = 0;
  for (const body of group.first) await body();
  for (const part of group.parts) {
    if ('parts' in part) count += await run(part, ready, done);
    else count += await runCase(part, ready, done);
  }
  for (const body of group.last) await body();
  return count;
}

/** @param {Case} part @param {readonly Body[]} before @param {readonly Body[]} after */
async function runCase({ name, run: body }, before, after) {
  try {
    for (const each of before) await each();
    await body();
    for (const each of after) await each();
    return 1;
  } catch (error) {
    throw new Error(`${name}: ${String(error).split('\n')[0]?.slice(0, 200)}`);
  }
}
