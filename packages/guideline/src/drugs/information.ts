import type { DrugInformation } from './rows.ts';
import { type Drug, drugRows } from './rows.ts';

/** What we hold on every drug, in the order of the vocabulary. */
export const drugs: readonly DrugInformation[] = drugRows;

/** What we hold on one drug. */
export function drugInformation(drug: Drug): DrugInformation {
  const found = drugs.find(({ id }) => id === drug);
  if (found === undefined) throw new Error(`No row of the drug ${drug}.`);
  return found;
}
