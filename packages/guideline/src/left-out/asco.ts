import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('asco.json', reason, ...ids);

/** Recommendations of ASCO that the edition does not hold. */
export const ascoLeftOut = [
  ...leaveOut(
    text(
      'Written from general knowledge: the recommendation was not read in a retrieved text.',
      'Écrit de mémoire : la recommandation n’a pas été lue dans un texte obtenu.',
    ),
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
