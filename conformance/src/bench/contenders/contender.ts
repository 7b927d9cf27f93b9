import type { Known, Standing } from '@renavigate/engine';

/** `exact`: written so as to give our answers. `word for word`: each operator as the one of the same name. */
export type Form = 'exact' | 'word for word';

/** An engine with the rules and some patients in its own format, ready to be timed. */
export interface Prepared {
  /** Patients answered by one run. */
  readonly patients: number;
  /** Answers every option for every patient. */
  readonly run: () => Answers | Promise<Answers>;
}

/** What a run found. Reading it is not timed where an engine has a result of its own. */
export type Answers = (patient: number, option: number) => Standing;

/** One engine with one way of giving it the rules. */
export interface Contender {
  readonly name: string;
  readonly form: Form;
  /** Its package, where it is somebody else's. */
  readonly packageName?: string;
  /** What of the rules its language cannot say, or says only in a roundabout way. */
  readonly cannotSay: string;
  /** Its answers are settled ones: it is compared with what every possible patient gets, not with three-valued logic. */
  readonly isSettled?: true;
  readonly prepare: (patients: readonly Known[]) => Prepared;
}

/** Answers from a list of lists. */
export function answersFrom(standings: readonly (readonly Standing[])[]): Answers {
  return (patient, option) => standings[patient]?.[option] ?? 'undecided';
}
