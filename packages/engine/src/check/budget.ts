import type { Budget } from '../solve/budget.ts';
import type { Model } from '../solve/model.ts';

/**
 * What one check may take, in decisions of its searches: sixteen times what any published edition takes, and three of
 * the largest gates. Without it a file of many hard gates would hold up whoever opens it.
 */
export function wholeBudget(): Budget {
  return { left: 60_000 };
}

/** Making an edition searchable takes time too: as a few nodes take as long as a decision. */
const nodesPerDecision = 4;

/** What it took to make an edition searchable. */
export function buildingCost({ program }: Model): number {
  return Math.ceil(program.nodes.length / nodesPerDecision);
}

/** A claim is asked on a copy of all atoms, and may force every one of them. */
const atomsPerDecision = 32;

/** What it takes to ask for one claim, beside its decisions. */
export function askingCost({ program }: Model): number {
  return program.atoms.length / atomsPerDecision;
}
