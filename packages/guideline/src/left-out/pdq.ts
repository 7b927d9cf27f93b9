import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('pdq.json', reason, ...ids);

/** Notes of the readers of PDQ that no output holds; every row of it is held. */
export const pdqLeftOut = [
  ...leaveOut(
    'Compares editions with one another; what they say of a patient is told side by side.',
    'readingNotes/4',
  ),
  ...leaveOut(
    'A doubt from general knowledge on a figure; figures are told as evidence, from other sources.',
    'readingNotes/6',
  ),
];
