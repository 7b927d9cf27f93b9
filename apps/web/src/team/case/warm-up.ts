import { adviseBesideInSteps, type CompiledEdition, modelOfEdition } from '@renavigate/engine';
import { held } from '../../guidelines/held.ts';
import { nextTask } from '../../parts/after-paint.ts';
import { inShortTasks } from '../../parts/short-tasks.ts';
import { emptyCase } from './case.ts';
import { consultCase } from './consult-case.ts';
import { openTermsInSteps, withCommonTerms } from './open-terms.ts';

const nobody = { facts: [] };

async function compileEach(all: readonly CompiledEdition[]): Promise<void> {
  for (const each of all) {
    await nextTask();
    modelOfEdition(each);
  }
}

/**
 * Asks every edition about nobody, in tasks so short that whoever looks at the page meanwhile is never kept waiting.
 */
export async function warmUp(): Promise<void> {
  await compileEach([...held.editions, ...withCommonTerms]);
  await inShortTasks(adviseBesideInSteps(held, nobody));
  await nextTask();
  await inShortTasks(openTermsInSteps(consultCase(emptyCase)));
  await nextTask();
}
