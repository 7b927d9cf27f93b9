import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('asco.json', reason, ...ids);

/** Recommendations of ASCO that the edition does not hold. */
export const ascoLeftOut = [
  ...leaveOut(
    'Written from general knowledge: the recommendation was not read in a retrieved text.',
    'ASCO22-4.2',
    'ASCO22-4.3',
    'ASCO22-4.4',
    'ASCO22-5.1',
    'ASCO22-5.2',
    'ASCO22-6.1',
    'ASCO22-6.2',
    'ASCO22-6.3',
    'ASCO22-6.4',
  ),
];
