import type { FactKey } from '../model/fact.ts';
import type { Combinations } from './look.ts';

/** The marks of a patient who was sought, or why none was found. */
export type Sought = Uint8Array | 'impossible' | 'too-large';

/** Open keys, each with the numbers that are to be found out in its place. */
export type StandIns = ReadonlyMap<FactKey, readonly FactKey[]>;

/**
 * What was found of one patient's situation. Its gates look at much of the same, so each thing is looked for once; it
 * is held by the situation, and gone with it.
 */
export interface FoundBefore {
  /** Possible patients; each tells of many nodes what they can be. */
  readonly patients: Uint8Array[];
  readonly combinations: Map<string, Combinations>;
  readonly sought: Map<string, Sought>;
  /** Per open atom, those that it is linked with. */
  readonly reached: Map<number, ReadonlySet<number>>;
  /** The parts of the model that something is known of. */
  readonly touched: ReadonlySet<number>;
  /** Per node, its truth under what is known and forced. */
  readonly truths: Uint8Array;
  standIns?: StandIns;
}

/** The start of a situation: some possible patients, the parts that something is known of, and nothing else. */
export function nothingFound(
  start: Pick<FoundBefore, 'patients' | 'touched' | 'truths'>,
): FoundBefore {
  return { ...start, combinations: new Map(), sought: new Map(), reached: new Map() };
}
