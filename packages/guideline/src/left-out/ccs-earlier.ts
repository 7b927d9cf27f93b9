import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('ccs-earlier-edition.json', reason, ...ids);

/** Parts of the research on the older regional pages that no output holds; every row of the pages is held. */
export const ccsEarlierLeftOut = [
  ...leaveOut(
    text(
      'Tells what changed between two editions; that is found by comparing them.',
      'Dit ce qui a changé entre deux éditions ; on le trouve en les comparant.',
    ),
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
    text(
      'Single facts of another page, not a whole edition.',
      'Des faits isolés d’une autre page, et non une édition entière.',
    ),
    'CCS-SIB-1',
    'CCS-SIB-2',
    'CCS-SIB-3',
    'CCS-SIB-4',
  ),
];
