import { expect, test } from 'vitest';
import { slowest, timesOf } from './slow.mjs';

const file = (name: string, startTime: number, endTime: number) => ({ name, startTime, endTime });

test('the files of a report are named from the repository, with their seconds', () => {
  const testResults = [file('/a/b/src/one.test.ts', 1000, 1500), file('/a/b/two.test.ts', 0, 9000)];
  expect(timesOf({ testResults }, '/a/b')).toEqual([
    { name: 'two.test.ts', seconds: 9 },
    { name: 'src/one.test.ts', seconds: 0.5 },
  ]);
});

test('a run that made no report has no times', () => {
  expect(timesOf(undefined, '/a')).toEqual([]);
});

test('the slowest come first, steps before files', () => {
  const steps = [
    { name: 'types', seconds: 2 },
    { name: 'tests', seconds: 123.45 },
  ];
  expect(slowest(steps, [{ name: 'one.test.ts', seconds: 0.24 }])).toEqual([
    'Slowest steps',
    '   123.5 s  tests',
    '     2.0 s  types',
    'Slowest test files',
    '     0.2 s  one.test.ts',
  ]);
});

test('eight of many files are shown', () => {
  const files = Array.from({ length: 30 }, (_, index) => ({ name: `${index}`, seconds: index }));
  const lines = slowest([], files);
  expect(lines).toHaveLength(9);
  expect(lines[1]).toContain('29');
});
