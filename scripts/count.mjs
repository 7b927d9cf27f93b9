// @ts-check

/**
 * The part of Vitest's JSON report that is counted.
 * @typedef {{ title: string, fullName?: string, status: string }} TestResult
 * @typedef {{ name: string, status: string, assertionResults: TestResult[] }} TestFile
 * @typedef {{ testResults: TestFile[] }} TestReport
 */

/**
 * How many tests passed and failed, and a line for each failure that a glance at the tests would not show.
 * @typedef {{ passed: number, failed: number, remarks: string[] }} Count
 */

/**
 * A file that could not be loaded, or whose set-up or clearing-up failed, has no failed test of its own to show.
 * @param {TestFile} file
 */
const failedAsFile = (file) =>
  file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed');

/**
 * Counts a run of Vitest. Nothing is skipped silently: a test that did not run is a failure, and so is a run that
 * made no report, ran no test, or ended badly although every test passed (an error outside all tests).
 * @param {TestReport | undefined} report
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countTests(report, succeeded) {
  if (!report) return { passed: 0, failed: 1, remarks: ['The tests made no report.'] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter((test) => test.status === 'failed');
  const notRun = tests.filter((test) => test.status !== 'failed' && test.status !== 'passed');
  const remarks = [
    ...notRun.map((test) => `Not run (${test.status}): ${test.fullName ?? test.title}`),
    ...report.testResults
      .filter(failedAsFile)
      .map((file) => `Failed outside its tests: ${file.name}`),
    ...(tests.length === 0 ? ['No test was found.'] : []),
  ];
  const known = failed.length + remarks.length;
  if (!succeeded && known === 0)
    remarks.push('The run failed outside all tests; see the errors above.');
  return {
    passed: tests.length - failed.length - notRun.length,
    failed: failed.length + remarks.length,
    remarks,
  };
}
