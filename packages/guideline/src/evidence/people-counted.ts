import { everyone, everyoneByCentralReview, everyoneByInvestigator } from './trial/populations.ts';
import type { Outcome, Population, Trial } from './trial/trial.ts';

const wholeArms: readonly Population[] = [
  everyone,
  everyoneByCentralReview,
  everyoneByInvestigator,
];

/**
 * How many people an outcome was counted in: as its population says, or everybody in the arms compared where
 * the size of each was read. A part of a trial has fewer people, and how many was seldom read.
 */
export function peopleCounted(trial: Trial, { population, figures }: Outcome): number | undefined {
  if (population.size !== undefined) return population.size;
  if (!wholeArms.includes(population)) return undefined;
  const sizes = figures.map(({ arm }) => trial.arms.find(({ id }) => id === arm)?.size);
  return sizes.every((size) => size !== undefined)
    ? sizes.reduce((sum, size) => sum + size, 0)
    : undefined;
}
