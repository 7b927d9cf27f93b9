import type { Exposure } from './exposure.ts';
import type { Drug } from './medication.ts';

/** One drug, with every resource that speaks of it. */
export interface DrugUse {
  readonly drug: Drug;
  readonly exposures: readonly Exposure[];
}

/** The exposures by drug. */
export function usesOf(exposures: readonly Exposure[]): readonly DrugUse[] {
  const drugs = new Map(exposures.flatMap((each) => each.drugs).map((drug) => [drug.id, drug]));
  return [...drugs.values()].map((drug) => ({
    drug,
    exposures: exposures.filter(({ drugs: ids }) => ids.some(({ id }) => id === drug.id)),
  }));
}
