import type { RuleProgram } from './program.ts';

/** Patients in a word of a plane. */
export const patientsPerWord = 32;

/**
 * What is known of many patients, two bits an atom and patient: `isTrue[atom * words + w]` holds 32 patients,
 * the first in the lowest bit. Where neither bit is set, the atom is unknown.
 */
export interface AtomPlanes {
  readonly patients: number;
  readonly words: number;
  readonly isTrue: Uint32Array;
  readonly isFalse: Uint32Array;
}

/** Empty planes: of these patients nothing is known. */
export function emptyPlanes(program: RuleProgram, patients: number): AtomPlanes {
  const words = Math.ceil(patients / patientsPerWord);
  const size = program.atoms.length * words;
  return { patients, words, isTrue: new Uint32Array(size), isFalse: new Uint32Array(size) };
}
