import { expect, test } from 'vitest';
import { countTests } from './count.mjs';

const file = (status: string, ...statuses: string[]) => ({
  name: 'some.test.ts',
  status,
  assertionResults: statuses.map((each, index) => ({ title: `test ${index}`, status: each })),
});
const count = (succeeded: boolean, ...testResults: ReturnType<typeof file>[]) => {
  const { passed, failed } = countTests({ testResults }, succeeded);
  return { passed, failed };
};

test('passed and failed tests are counted over all files', () => {
  const files = [file('failed', 'passed', 'failed'), file('passed', 'passed')];
  expect(count(false, ...files)).toEqual({ passed: 2, failed: 1 });
});

test.each(['skipped', 'pending', 'todo', 'disabled'])(
  'a test that is %s is a failure',
  (status) => {
    expect(count(true, file('passed', 'passed', status))).toEqual({ passed: 1, failed: 1 });
  },
);

test('a file that could not be loaded is a failure', () => {
  expect(count(false, file('failed'), file('passed', 'passed'))).toEqual({ passed: 1, failed: 1 });
});

test('a file that fails after its tests passed is a failure', () => {
  expect(count(false, file('failed', 'passed'))).toEqual({ passed: 1, failed: 1 });
});

test('an error outside all tests is a failure', () => {
  expect(count(false, file('passed', 'passed'))).toEqual({ passed: 1, failed: 1 });
});

test('a run without tests or without a report is a failure', () => {
  expect(count(true)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(undefined, true)).toMatchObject({ passed: 0, failed: 1 });
});
