import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('imdc.json', reason, ...ids);

/** Parts of the research on risk scores that no output holds: a path into the file each. */
export const imdcLeftOut = [
  ...leaveOut('Not verified: read only as others tell it.', 'imdc/survival/0', 'imdc/survival/2'),
  ...leaveOut(
    'Survival by risk group, of one era and one cohort: easily misread, and not shown to anyone.',
    'imdc/survival/1',
    'imdc/survival/3',
    'imdc/survival/4',
    'imdc/survival/5',
    'imdc/survival/6',
  ),
  ...leaveOut(
    'Written from general knowledge, or advice to those who build the rules.',
    'imdc/factors/1/notes/1',
    'imdc/factors/1/notes/2',
    'imdc/factors/1/notes/3',
  ),
  ...leaveOut(
    'Another version of the score; the definition is that of 2002.',
    'mskcc/versions/0',
    'mskcc/versions/2',
  ),
];
