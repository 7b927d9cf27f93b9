import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('kcrnc-2021.json', reason, ...ids);

/** Parts of the research on KCRNC 2021 that no output holds: what was not read, and notes of its readers. */
export const kcrnc2021LeftOut = [
  ...leaveOut(
    text(
      'Written from general knowledge: this part of the paper was not read.',
      'Écrit de mémoire : cette partie de l’article n’a pas été lue.',
    ),
    'KC21-G1',
    'KC21-G2',
    'KC21-G3',
    'KC21-G4',
    'KC21-G5',
    'KC21-G6',
    'KC21-G7',
    'KC21-G8',
  ),
  ...leaveOut(
    text(
      'A note of its readers on what the table does not hold; the rules show it.',
      'Une note de ses lecteurs sur ce que le tableau ne contient pas ; les règles le montrent.',
    ),
    'readingNotes/0',
    'readingNotes/1',
    'readingNotes/2',
    'readingNotes/3',
    'readingNotes/4',
  ),
  ...leaveOut(
    text(
      'A note of its readers; the scope says it.',
      'Une note de ses lecteurs ; le champ d’application le dit.',
    ),
    'readingNotes/5',
  ),
];
