import { editions } from '@renavigate/guideline';
import { expect, test } from 'vitest';
import { exactnessOf } from './exactness.ts';

/** The share of the 100,000 patients an edition that `npm run exactness -w conformance` takes. */
const share = 128;

test.each(editions.map((each) => [each.id, each] as const))(
  'many patients at once and each by search get the same of every option of %s',
  (_, edition) => {
    const { pairs, differing } = exactnessOf(edition, share, 2026);
    expect(pairs).toBeGreaterThan((share * edition.options.length) / 2);
    expect(differing).toBe(0);
  },
);
