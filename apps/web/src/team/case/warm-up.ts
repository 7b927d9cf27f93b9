import { advise, adviseBeside, type Edition, modelOfEdition } from '@renavigate/engine';
import { common, editions } from '@renavigate/guideline';
import { nextTask } from '../../parts/after-paint.ts';
import { emptyCase } from './case.ts';
import { consultCase } from './consult-case.ts';
import { openTerms, withCommonTerms } from './open-terms.ts';

const nobody = { facts: [] };

const bySize = [...editions].sort(
  (one, other) => one.recommendations.length - other.recommendations.length,
);

async function warm(edition: Edition, ask: (edition: Edition) => unknown): Promise<void> {
  await nextTask();
  modelOfEdition(edition);
  await nextTask();
  ask(edition);
}

/**
 * Asks each edition about nobody, the smallest first and each in a task of its own: whoever looks at the page meanwhile
 * is never kept waiting for all of them at once.
 */
export async function warmUp(): Promise<void> {
  for (const each of bySize) await warm(each, (edition) => adviseBeside([edition], common, nobody));
  for (const each of withCommonTerms) await warm(each, (edition) => advise(edition, nobody));
  await nextTask();
  const consulted = consultCase(emptyCase);
  await nextTask();
  openTerms(consulted);
  await nextTask();
}
