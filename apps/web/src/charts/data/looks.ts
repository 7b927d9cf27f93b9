import type { Outcome } from '@renavigate/guideline/evidence/tell';

/** The latest look at one thing that may be shown, with the earlier looks that may stand beside it. */
export interface Looks {
  readonly latest: Outcome;
  /** From the latest of them back to the first. */
  readonly earlier: readonly Outcome[];
}

function overtook(outcome: Outcome, all: readonly Outcome[]): readonly Outcome[] {
  const before = all.filter(({ laterCut }) => laterCut === outcome.id);
  return before.flatMap((each) => [each, ...overtook(each, all)]);
}

/**
 * Outcomes by what they look at. Early figures tend to overstate, so one is there only beside the later look
 * that overtook it, and falls away where that later look is not shown.
 */
export function looksOf(shown: readonly Outcome[]): readonly Looks[] {
  const inOrder = [...shown].reverse();
  return shown
    .filter(({ laterCut }) => laterCut === undefined)
    .map((latest) => ({ latest, earlier: overtook(latest, inOrder) }));
}
