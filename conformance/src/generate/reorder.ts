import type { Edition } from '@renavigate/engine';
import fc from 'fast-check';

/** The same members in any order. */
export const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

/** The same edition with every list in another order. */
export const reordered = (of: Edition): fc.Arbitrary<Edition> =>
  fc
    .record({
      terms: shuffled(of.terms),
      implications: shuffled(of.implications),
      definitions: shuffled(of.definitions),
      options: shuffled(of.options),
      recommendations: shuffled(of.recommendations),
      statements: shuffled(of.statements),
      questionOrder: shuffled(of.questionOrder),
    })
    .map((lists) => ({ ...of, ...lists }));
