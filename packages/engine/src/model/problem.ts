import type { Audience, Text } from '../base/text.ts';
import type { NumberFact } from './fact.ts';

/** Something wrong, as data: what, where, what was expected and met, and how to mend it. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where: a JSON pointer, a resource, a rule. */
  readonly place: string;
  readonly expected?: string;
  readonly received?: string;
  /** The nearest valid thing, when a name was not known. */
  readonly nearest?: string;
  /** Other valid things that are near, after the nearest. */
  readonly alsoNear?: readonly string[];
  /** The number that was not used because nobody plausibly has it: if it is right after all, it may not wait. */
  readonly setAside?: NumberFact;
  /** The same number in the unit that it would fit: what was most likely meant. */
  readonly inLikelyUnit?: NumberFact;
  /** What is wrong, and why it matters. */
  readonly message: Text;
  /** The same to the person, where it names terms: they have plainer names there. */
  readonly patientMessage?: Text;
  /** How to mend it. */
  readonly mend: Text;
}

/** A number that was not used, as it stands and as it was most likely meant: either may be right, and may not wait. */
export type Doubted = Pick<Problem, 'setAside' | 'inLikelyUnit'>;

type Messages = Required<Pick<Problem, 'message' | 'patientMessage'>>;

/** The messages of a problem that names terms, made for each audience. */
export function inVoices(make: (audience: Audience) => Text): Messages {
  return { message: make('clinician'), patientMessage: make('patient') };
}

/**
 * What a problem says to an audience.
 *
 * @example
 * ```ts
 * import { messageTo, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = { renavigate: 'patient/1', facts: { haemoglobn: 120 } };
 * for (const problem of readPatient(file, ccs2019.terms).problems) {
 *   console.log(messageTo(problem, 'patient').en);
 * }
 * // /facts/haemoglobn: there is no term “haemoglobn”; it was not used.
 * ```
 */
export function messageTo(problem: Problem, audience: Audience): Text {
  return audience === 'patient' ? (problem.patientMessage ?? problem.message) : problem.message;
}
