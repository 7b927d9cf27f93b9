// @ts-check
// Every output for every fact, every pair of facts, 10,000 random patients and 500 random interviews: what `npm test`
// takes a share of. It takes an hour or two. What is set in the environment goes before: PATIENTS, FACTS, PAIRS,
// INTERVIEWS, SEED.
import { installed, run } from './run.mjs';

const wanted = { PATIENTS: '10000', FACTS: 'all', PAIRS: 'all', INTERVIEWS: '500' };
const environment = { ...wanted, ...process.env };

const files = [
  'apps/cli/src/outputs.properties.test.ts',
  'apps/cli/src/interview/random-interviews.properties.test.ts',
  'apps/web/src/every-screen.properties.test.ts',
];
const { succeeded } = await run(
  installed('vitest/vitest.mjs', 'run', '--project', 'properties', ...files),
  { environment },
);
process.exitCode = succeeded ? 0 : 1;
