// @ts-check

/** @typedef {{ name: string, startTime: number, endTime: number }} TimedFile */
/** @typedef {{ name: string, seconds: number }} Timed */

/**
 * How long the tests of each file took, longest first.
 * @param {{ testResults: TimedFile[] } | undefined} report Vitest's JSON report
 * @param {string} root the folder that the names begin with
 * @returns {Timed[]}
 */
export function timesOf(report, root) {
  const files = report?.testResults ?? [];
  return files
    .map(({ name, startTime, endTime }) => ({
      name: name.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, ''),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((one, other) => other.seconds - one.seconds);
}

const shown = 8;

/**
 * @param {string} title
 * @param {Timed[]} timed
 */
function table(title, timed) {
  if (timed.length === 0) return [];
  const slowest = [...timed].sort((one, other) => other.seconds - one.seconds).slice(0, shown);
  return [
    title,
    ...slowest.map(({ name, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${name}`),
  ];
}

/**
 * What was slow: the steps, and the test files.
 * @param {Timed[]} steps
 * @param {Timed[]} files
 */
export function slowest(steps, files) {
  return [...table('Slowest steps', steps), ...table('Slowest test files', files)];
}
