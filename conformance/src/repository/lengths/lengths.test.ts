import { expect, test } from 'vitest';
import { fileLengths, functionLengths, isCode, spreadOf } from './lengths.ts';
import { lengthsHere } from './source.ts';

/** What is held: no function has more than 60 lines. It is wanted that nine of ten have at most 20. */
const most = {
  functions: { median: 8, ninetieth: 22, longest: 60 },
  files: { median: 70, ninetieth: 160 },
};

test('functions and files are no longer than is held; npm run lengths -w conformance names the longest', () => {
  const { files, functions } = lengthsHere();
  const [ofFunctions, ofFiles] = [spreadOf(functions), spreadOf(files)];
  expect(ofFunctions.count).toBeGreaterThan(1000);
  expect(ofFunctions.median).toBeLessThanOrEqual(most.functions.median);
  expect(ofFunctions.ninetieth).toBeLessThanOrEqual(most.functions.ninetieth);
  expect(ofFunctions.longest?.lines).toBeLessThanOrEqual(most.functions.longest);
  expect(ofFiles.median).toBeLessThanOrEqual(most.files.median);
  expect(ofFiles.ninetieth).toBeLessThanOrEqual(most.files.ninetieth);
});

test('a function is counted by its name, whole, however it is written', () => {
  const text = `
function one() {
  return [1].map((each) => each + 1);
}
const two = () =>
  2;
const three = { four() { return 4; }, five: () => 5, six: 6 };
class Seven {
  eight() {
    return 8;
  }
}
`;
  const lengths = functionLengths({ path: 'a.ts', text });
  expect(lengths.map(({ what, lines }) => `${what} ${lines}`)).toEqual([
    'a.ts: one 3',
    'a.ts: two 2',
    'a.ts: four 1',
    'a.ts: five 1',
    'a.ts: eight 3',
  ]);
  expect(fileLengths([{ path: 'a.ts', text }])).toEqual([{ what: 'a.ts', lines: 12 }]);
});

test('the spread is that of the lengths in order', () => {
  const lengths = [9, 1, 2, 3, 4, 5, 6, 7, 8, 10].map((lines) => ({ what: `${lines}`, lines }));
  expect(spreadOf(lengths)).toEqual({
    count: 10,
    median: 5,
    ninetieth: 9,
    longest: { what: '10', lines: 10 },
  });
});

test.each([
  ['packages/engine/src/check/check.ts', true],
  ['packages/guideline/src/tell/why.ts', true],
  ['apps/web/src/patient/way/Way.tsx', true],
  ['packages/engine/src/check/check.test.ts', false],
  ['packages/engine/src/testing/garden.ts', false],
  ['packages/guideline/src/editions/pdq-2025/edition.ts', false],
  ['apps/web/src/patient/way/words/fr.ts', false],
  ['apps/cli/src/help.ts', false],
  ['conformance/src/a.ts', false],
])('whether code is read in %s: %s', (path, expected) => {
  expect(isCode(path)).toBe(expected);
});
