import type { Facts } from './worked-mark.ts';

/** A patient with a story, and what an edition is expected to say. Every option not named is not offered. */
export interface WorkedPatient<Option extends string = string, Term extends string = string> {
  readonly id: string;
  /** A sentence that a clinician recognises. */
  readonly story: string;
  /** As in the `facts` of a patient file; null: not known. */
  readonly facts: Facts;
  readonly expected: {
    /** The edition does not speak of this patient: no option is covered. */
    readonly outsideScope?: true;
    readonly offered: readonly Option[];
    readonly undecided: readonly Option[];
    /** The edition advises against these; each may be among the others as well. */
    readonly advisedAgainst?: readonly Option[];
    /** The edition would advise against these if what is not known were so. */
    readonly mayAdviseAgainst?: readonly Option[];
    /** The terms that could still decide an option. */
    readonly stillUnknown: readonly Term[];
    /** The IMDC groups that are still possible; left out where the edition does not ask for them. */
    readonly imdc?: readonly ('favourable' | 'intermediate' | 'poor')[];
    /** The conditional remarks that are shown, on any option. */
    readonly remarks?: readonly string[];
    /** The codes of the problems that are found. */
    readonly problems?: readonly string[];
  };
}

/**
 * How to tell of patients who are like a usual one. Takes the usual facts and expectation, and gives a function that
 * makes a patient: story, the facts that differ (null: not known), and what is then expected otherwise.
 */
export function patientsLike<Option extends string>(
  usual: Facts,
  expected: WorkedPatient<Option>['expected'],
) {
  return (
    id: string,
    story: string,
    changes: Facts,
    otherwise: Partial<WorkedPatient<Option>['expected']>,
  ): WorkedPatient<Option> => ({
    id,
    story,
    facts: { ...usual, ...changes },
    expected: { ...expected, ...otherwise },
  });
}
