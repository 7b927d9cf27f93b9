import { and, atLeast, type Expression, not } from '@renavigate/engine';
import { both } from '../base/text.ts';

/**
 * The three groups of a score that counts factors: none, one or two, three or more. While factors are
 * missing, the groups that are still possible are exactly those that the count can still reach.
 */
export function riskGroups(factors: readonly Expression[]) {
  return [
    {
      id: 'favourable',
      label: both('favourable', 'favorable'),
      expression: not(atLeast(1, factors)),
    },
    {
      id: 'intermediate',
      label: both('intermediate', 'intermédiaire'),
      expression: and(atLeast(1, factors), not(atLeast(3, factors))),
    },
    { id: 'poor', label: both('poor', 'défavorable'), expression: atLeast(3, factors) },
  ] as const;
}
