/** A patient with a story, and what an edition is expected to say. Every option not named is not offered. */
export interface WorkedPatient<Option extends string = string, Term extends string = string> {
  readonly id: string;
  /** A sentence that a clinician recognises. */
  readonly story: string;
  /** As in the `facts` of a patient file. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected: {
    /** The edition does not speak of this patient: no option is covered. */
    readonly outsideScope?: true;
    readonly offered: readonly Option[];
    readonly undecided: readonly Option[];
    /** The terms that could still decide an option. */
    readonly stillUnknown: readonly Term[];
    /** The IMDC groups that are still possible. */
    readonly imdc: readonly ('favourable' | 'intermediate' | 'poor')[];
    /** The conditional remarks that are shown, on any option. */
    readonly remarks?: readonly string[];
    /** The codes of the problems that are found. */
    readonly problems?: readonly string[];
  };
}
