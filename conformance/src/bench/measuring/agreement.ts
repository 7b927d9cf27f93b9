import type { Standing } from '@renavigate/engine';
import type { Answers } from '../contenders/contender.ts';

/** How far answers are the same, of all pairs of a patient and an option. */
export interface Agreement {
  readonly compared: number;
  readonly same: number;
  /** Offered, though the exact answer is not "offered". */
  readonly wronglyOffered: number;
  /** Not offered, though the exact answer is not "not offered". */
  readonly wronglyRefused: number;
}

/** Compares answers with the exact ones. */
export function agreementOf(
  answers: Answers,
  exact: Answers,
  patients: number,
  options: number,
): Agreement {
  const count = { compared: 0, same: 0, wronglyOffered: 0, wronglyRefused: 0 };
  for (let patient = 0; patient < patients; patient += 1) {
    for (let option = 0; option < options; option += 1) {
      const [given, right]: [Standing, Standing] = [
        answers(patient, option),
        exact(patient, option),
      ];
      count.compared += 1;
      if (given === right) count.same += 1;
      else if (given === 'offered') count.wronglyOffered += 1;
      else if (given === 'notOffered') count.wronglyRefused += 1;
    }
  }
  return count;
}
