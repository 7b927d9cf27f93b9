import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('kcrnc-2023-adjuvant.json', reason, ...ids);

/** Rows of the consensus of 2023 on treatment after surgery: most of an abstract, from which no edition can be made. */
export const kcrncAdjuvantLeftOut = [
  ...leaveOut(
    'A single fact, not a whole edition; tells how the consensus was reached.',
    'CKCF23-1',
  ),
  ...leaveOut(
    'A single recommendation, not a whole edition; about treatment after surgery that removed all the cancer, for which no option is held.',
    'CKCF23-2',
    'CKCF23-3',
    'CKCF23-4',
    'CKCF23-6',
  ),
  ...leaveOut(
    'Says only that there are statements on cancer that came back after such treatment; what they say was not read.',
    'CKCF23-5',
  ),
];
