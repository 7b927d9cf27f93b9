import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('esmo.json', reason, ...ids);

/** Rows of the European Society for Medical Oncology: parts of several texts, from which no edition can be made. */
export const esmoLeftOut = [
  ...leaveOut(
    'A single trial of treatment after surgery that removed all the cancer; trials are told as evidence.',
    'ESMO-1',
  ),
  ...leaveOut(
    'A single recommendation, not a whole edition; about tests, for which no option is held.',
    'ESMO-2',
    'ESMO-3',
  ),
  ...leaveOut(
    'A single recommendation, not a whole edition; about small tumours that have not spread.',
    'ESMO-4',
  ),
  ...leaveOut('Says what the guideline is about, and recommends nothing.', 'ESMO-5'),
  ...leaveOut(
    'Written from general knowledge: the recommendation was not read in a retrieved text.',
    'ESMO-6',
    'ESMO-7',
    'ESMO-8',
    'ESMO-9',
    'ESMO-10',
    'ESMO-11',
    'ESMO-12',
    'ESMO-13',
    'ESMO-14',
    'ESMO-15',
    'ESMO-16',
  ),
];
