/** A share as people of a hundred: how many with, how many without, and whether that was rounded. */
export interface Hundred {
  readonly yes: number;
  readonly no: number;
  readonly isRounded: boolean;
}

/**
 * A percentage as whole people of a hundred. A share that is not quite nobody or everybody never becomes
 * nobody or everybody: one person stays, because "none" and "all" would be said of somebody.
 */
export function ofHundred(percent: number): Hundred {
  const isWhole = Number.isInteger(percent);
  const yes = isWhole ? percent : Math.min(99, Math.max(1, Math.round(percent)));
  return { yes, no: 100 - yes, isRounded: !isWhole };
}
