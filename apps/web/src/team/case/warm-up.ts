import { adviseBesideInSteps, type CompiledEdition, modelOfEdition } from '@renavigate/engine';
import { library } from '../../content/library.ts';
import { type Guidelines, guidelinesOf } from '../../guidelines/guidelines.ts';
import { nextTask } from '../../scheduling/after-paint.ts';
import { inShortTasks } from '../../scheduling/short-tasks.ts';
import { emptyCase } from './case.ts';
import { consultCase } from './consult-case.ts';
import { openTermsInSteps } from './open-terms.ts';

const nobody = { facts: [] };

async function compileEach(all: readonly CompiledEdition[]): Promise<void> {
  for (const each of all) {
    await nextTask();
    modelOfEdition(each);
  }
}

/**
 * Makes the guidelines ready and asks every edition about nobody, in tasks so short that whoever looks at the page meanwhile is never kept waiting.
 */
export async function warmUp(): Promise<Guidelines> {
  const guidelines = guidelinesOf(library);
  await compileEach([...guidelines.library.editions, ...guidelines.inCommonTerms]);
  await inShortTasks(adviseBesideInSteps(guidelines.library, nobody));
  await nextTask();
  await inShortTasks(openTermsInSteps(guidelines, consultCase(guidelines, emptyCase)));
  await nextTask();
  return guidelines;
}
