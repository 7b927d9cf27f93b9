import { adviseBeside, modelOfEdition } from '@renavigate/engine';
import { common, editions } from '@renavigate/guideline';
import { withCommonTerms } from '../../guidelines/guidelines.ts';
import { emptyCase } from './case.ts';
import { consultCase } from './consult-case.ts';
import { openTerms } from './open-terms.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve));

const bySize = [...editions].sort(
  (one, other) => one.recommendations.length - other.recommendations.length,
);

/**
 * Asks each edition about nobody, the smallest first and each in a task of its own: whoever looks at the page meanwhile
 * is never kept waiting for all of them at once.
 */
export async function warmUp(): Promise<void> {
  for (const edition of [...bySize, ...withCommonTerms]) {
    await pause();
    modelOfEdition(edition);
    await pause();
    adviseBeside([edition], common, { facts: [] });
  }
  await pause();
  const consulted = consultCase(emptyCase);
  await pause();
  openTerms(consulted);
  await pause();
}
