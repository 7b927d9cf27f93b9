import { adviseBeside } from '@renavigate/engine';
import { common, editions } from '@renavigate/guideline';
import { emptyCase } from './case.ts';
import { consultCase } from './consult-case.ts';
import { openTerms } from './open-terms.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Asks each edition about nobody in a task of its own, so that the first look at the page does not wait for all at once. */
export async function warmUp(): Promise<void> {
  for (const edition of editions) {
    await pause();
    adviseBeside([edition], common, { facts: [] });
  }
  await pause();
  const consulted = consultCase(emptyCase);
  await pause();
  openTerms(consulted);
  await pause();
}
