import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('eau.json', reason, ...ids);

/**
 * Rows of the European Association of Urology that no output holds: digests of changes, from which no edition can be
 * made. Rows that a guardrail cites are told there.
 */
export const eauLeftOut = [
  ...leaveOut(
    'A single recommendation, not a whole edition; about medullary carcinoma, for which no option is held.',
    'EAU-1',
    'EAU-12',
  ),
  ...leaveOut('A single recommendation, not a whole edition.', 'EAU-2', 'EAU-10', 'EAU-11'),
  ...leaveOut(
    'A single recommendation, not a whole edition; the text breaks off before it says what is left out.',
    'EAU-5',
  ),
  ...leaveOut(
    'A single recommendation, not a whole edition; about treatment after surgery that removed all the cancer, for which no option is held.',
    'EAU-7',
  ),
  ...leaveOut(
    'A single statement on evidence, not a whole edition; trials are told as evidence.',
    'EAU-8',
    'EAU-9',
  ),
  ...leaveOut(
    'A single recommendation, not a whole edition; about tests, for which no option is held.',
    'EAU-13',
    'EAU-14',
  ),
  ...leaveOut(
    'Read only as others tell it, and about treatment after surgery that removed all the cancer.',
    'EAU-15',
  ),
  ...leaveOut(
    'Written from general knowledge: the recommendation was not read in a retrieved text.',
    'EAU-16',
    'EAU-17',
    'EAU-18',
    'EAU-19',
    'EAU-20',
    'EAU-21',
    'EAU-22',
    'EAU-23',
    'EAU-24',
    'EAU-25',
    'EAU-26',
    'EAU-27',
    'EAU-28',
    'EAU-29',
    'EAU-30',
  ),
];
