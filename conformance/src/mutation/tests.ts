import { filesBelow } from './sources.ts';

/** Folders whose tests look at other things than the packages, or run the program as it was built. */
const elsewhere =
  /^conformance\/src\/(repository|cli|recipes|docs|packages|bench|memory|readability|browser|talk|mutation)\//;

/** Test files that do not take part: which, what they are, and why not. */
export const leftOut: readonly (readonly [RegExp, string, string])[] = [
  [
    /editions\/lock\.test\.ts$/,
    'The lock of published editions',
    'it notices any change of an edition, and says nothing on whether one is right',
  ],
  [
    /safety-doc\.test\.ts$/,
    'The page on safety',
    'it is written from the data, and so differs when they do',
  ],
  [
    /engine\/(combine\.test|told-accounts\.test|(beside|first-answer|interview|lowered|numbers-behind)\.properties\.test)\.ts$/,
    'Seven files of laws on the whole engine (`conformance/src/engine`: combine, told accounts, and the properties beside, first answer, interview, lowered and numbers behind)',
    'each takes a quarter of a minute or more of the processor',
  ],
  [
    /cases\/first(-screen)?\.test\.ts$/,
    'The first answer of the cases',
    'the program is run as it was built',
  ],
  [
    /exported-patients\.test\.ts$/,
    'The exported patients',
    'the file waits at its top level, which one bundle of all tests cannot',
  ],
];

/** Test files that take a second or more, but for two that hold much: they are tried only on what the others let live. */
export const slow: RegExp = new RegExp(
  [
    'in-steps|chart-note|kinds|notes|contract|faults|drugs-open|imdc-numbers|second-disease',
    'cases/cases|editions/rulebook|engine/beside|guardrails/guardrails|records/(examples|out)|research-account|properties',
  ].join('|'),
);

/** The test files that mutants are tried against. */
export function testFiles(): readonly string[] {
  return filesBelow('packages', 'conformance/src')
    .filter((path) => path.endsWith('.test.ts') && !elsewhere.test(path))
    .filter((path) => !leftOut.some(([pattern]) => pattern.test(path)));
}
