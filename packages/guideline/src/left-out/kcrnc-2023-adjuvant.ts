import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('kcrnc-2023-adjuvant.json', reason, ...ids);

/** Rows of the consensus of 2023 on treatment after surgery: most of an abstract, from which no edition can be made. */
export const kcrncAdjuvantLeftOut = [
  ...leaveOut(
    text(
      'A single fact, not a whole edition; tells how the consensus was reached.',
      'Un seul fait, et non une édition entière ; dit comment le consensus a été atteint.',
    ),
    'CKCF23-1',
  ),
  ...leaveOut(
    text(
      'A single recommendation, not a whole edition; about treatment after surgery that removed all the cancer, for which no option is held.',
      'Une seule recommandation, et non une édition entière ; au sujet du traitement après une chirurgie qui a enlevé tout le cancer, pour lequel aucune option n’est retenue.',
    ),
    'CKCF23-2',
    'CKCF23-3',
    'CKCF23-4',
    'CKCF23-6',
  ),
  ...leaveOut(
    text(
      'Says only that there are statements on cancer that came back after such treatment; what they say was not read.',
      'Dit seulement qu’il y a des énoncés sur le cancer revenu après un tel traitement ; ce qu’ils disent n’a pas été lu.',
    ),
    'CKCF23-5',
  ),
];
