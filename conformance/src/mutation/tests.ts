import { filesBelow } from './sources.ts';

/** Folders whose tests look at other things than the packages, or run the program as it was built. */
const elsewhere =
  /^conformance\/src\/(repository|cli|recipes|docs|packages|bench|memory|readability|browser|talk|mutation)\//;

/** Test files that cannot hold a mutant here, each with the reason that the report gives. */
export const leftOut: readonly (readonly [RegExp, string])[] = [
  [
    /editions\/lock\.test\.ts$/,
    'the lock of published editions: it notices any change of an edition, and says nothing on whether one is right',
  ],
  [/safety-doc\.test\.ts$/, 'a page that is written from the data, and is as they are'],
  [
    /engine\/(combine\.test|told-accounts\.test|(beside|first-answer|interview|lowered|numbers-behind)\.properties\.test)\.ts$/,
    'a quarter of a minute or more each',
  ],
  [/cases\/first(-screen)?\.test\.ts$/, 'run the program as it was built'],
  [/exported-patients\.test\.ts$/, 'waits at its top level, which one file of all tests cannot'],
];

/** Test files that take a second or more: they are tried only on what the others let live. */
export const slow: RegExp = new RegExp(
  [
    'in-steps|chart-note|kinds|notes|contract|faults|drugs-open|imdc-numbers|second-disease|vocabulary|worked-patients',
    'cases/cases|editions/rulebook|engine/beside|guardrails/guardrails|records/(examples|out)|research-account|properties',
  ].join('|'),
);

/** The test files that mutants are tried against. */
export function testFiles(): readonly string[] {
  return filesBelow('packages', 'conformance/src')
    .filter((path) => path.endsWith('.test.ts') && !elsewhere.test(path))
    .filter((path) => !leftOut.some(([pattern]) => pattern.test(path)));
}
