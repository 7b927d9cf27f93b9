import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('ccs-earlier-edition.json', reason, ...ids);

/** Parts of the research on the older regional pages that no output holds; every row of the pages is held. */
export const ccsEarlierLeftOut = [
  ...leaveOut(
    'Tells what changed between two editions; that is found by comparing them.',
    'differencesFromSeed/0',
    'differencesFromSeed/1',
    'differencesFromSeed/2',
    'differencesFromSeed/3',
    'differencesFromSeed/4',
    'differencesFromSeed/5',
    'differencesFromSeed/6',
    'differencesFromSeed/7',
    'differencesFromSeed/8',
    'differencesFromSeed/9',
  ),
  ...leaveOut(
    'Single facts of another page, not a whole edition.',
    'CCS-SIB-1',
    'CCS-SIB-2',
    'CCS-SIB-3',
    'CCS-SIB-4',
  ),
];
