import { type Advice, account, advise, type Edition, type Patient } from '@renavigate/engine';

/**
 * The work of the single-patient workload: facts as stated, every option settled and explained, with the given
 * facts that alone settle it or two possible patients who differ. The one place to change when that changes.
 */
export function explainOne(edition: Edition, patient: Patient): Advice {
  const advice = advise(edition, patient);
  account(edition, patient, advice);
  return advice;
}

/** What the workload calls, as the report names it. */
export const explainOneName = 'advise and account';
