import { adviseBesideInSteps, type Edition, modelOfEdition } from '@renavigate/engine';
import { common, editions } from '@renavigate/guideline';
import { nextTask } from '../../parts/after-paint.ts';
import { inShortTasks } from '../../parts/short-tasks.ts';
import { emptyCase } from './case.ts';
import { consultCase } from './consult-case.ts';
import { openTermsInSteps, withCommonTerms } from './open-terms.ts';

const nobody = { facts: [] };

async function compileEach(all: readonly Edition[]): Promise<void> {
  for (const each of all) {
    await nextTask();
    modelOfEdition(each);
  }
}

/**
 * Asks every edition about nobody, in tasks so short that whoever looks at the page meanwhile is never kept waiting.
 */
export async function warmUp(): Promise<void> {
  await compileEach([...editions, ...withCommonTerms]);
  await inShortTasks(adviseBesideInSteps(editions, common, nobody));
  await nextTask();
  await inShortTasks(openTermsInSteps(consultCase(emptyCase)));
  await nextTask();
}
