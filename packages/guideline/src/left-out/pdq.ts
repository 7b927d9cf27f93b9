import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('pdq.json', reason, ...ids);

/** Notes of the readers of PDQ that no output holds; every row of it is held. */
export const pdqLeftOut = [
  ...leaveOut(
    text(
      'Compares editions with one another; what they say of a patient is told side by side.',
      'Compare des éditions entre elles ; ce qu’elles disent d’un patient est donné côte à côte.',
    ),
    'readingNotes/4',
  ),
  ...leaveOut(
    text(
      'A doubt from general knowledge on a figure; figures are told as evidence, from other sources.',
      'Un doute, de mémoire, sur un chiffre ; les chiffres sont donnés parmi les preuves, d’autres sources.',
    ),
    'readingNotes/6',
  ),
];
