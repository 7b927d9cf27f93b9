import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('kcrnc-2019.json', reason, ...ids);

/** Parts of the research on the two KCRNC editions of 2019 that no output holds; every row of it is held. */
export const kcrnc2019LeftOut = [
  ...leaveOut(
    'Bibliographic details from general knowledge: they were not read.',
    'meta/citations/S19/authors',
    'meta/citations/S19/journal',
    'meta/citations/S19/volume',
    'meta/citations/S19/doi',
  ),
  ...leaveOut(
    'Named in the references of another page; the text could not be retrieved.',
    'meta/citations/S17',
  ),
];
