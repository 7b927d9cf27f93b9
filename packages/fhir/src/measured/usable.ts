import type { NumberFact } from '@renavigate/engine';
import type { Reading } from './reading.ts';

/** A reading whose value can be used. */
export interface UsableReading extends Reading {
  readonly fact: NumberFact;
}

export function numbersOf(readings: readonly Reading[]): readonly UsableReading[] {
  return readings.flatMap((each) =>
    each.fact === undefined ? [] : [{ ...each, fact: each.fact }],
  );
}
