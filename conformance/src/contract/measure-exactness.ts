import { editions } from '@renavigate/guideline';
import { exactnessOf } from './exactness.ts';

/** `npm run exactness -w conformance -- 100000`: every option of every edition for so many random patients each. */
const patients = Number(process.argv[3] ?? 100_000);
const seed = Number(process.argv[4] ?? 2026);

const all = editions.map((edition) => {
  const found = exactnessOf(edition, patients, seed);
  process.stdout.write(`${JSON.stringify(found)}\n`);
  return found;
});
const total = (of: (each: (typeof all)[number]) => number) =>
  all.reduce((sum, each) => sum + of(each), 0);
process.stdout.write(
  `${total(({ differing }) => differing)} of ${total(({ pairs }) => pairs)} pairs differ.\n`,
);
process.exitCode = total(({ differing }) => differing) === 0 ? 0 : 1;
