import type { Problem } from '@renavigate/engine';

/** The same problem found by several editions is one problem. */
export function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [`${each.code} ${each.place}`, each])).values()];
}
