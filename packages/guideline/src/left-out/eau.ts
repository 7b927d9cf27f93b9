import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('eau.json', reason, ...ids);

/**
 * Rows of the European Association of Urology that no output holds: digests of changes, from which no edition can be
 * made. Rows that a guardrail cites are told there.
 */
export const eauLeftOut = [
  ...leaveOut(
    text(
      'A single recommendation, not a whole edition; about medullary carcinoma, for which no option is held.',
      'Une seule recommandation, et non une édition entière ; au sujet du carcinome médullaire, pour lequel aucune option n’est retenue.',
    ),
    'EAU-12',
  ),
  ...leaveOut(
    text(
      'A single recommendation, not a whole edition.',
      'Une seule recommandation, et non une édition entière.',
    ),
    'EAU-2',
    'EAU-10',
    'EAU-11',
  ),
  ...leaveOut(
    text(
      'A single recommendation, not a whole edition; the text breaks off before it says what is left out.',
      'Une seule recommandation, et non une édition entière ; le texte s’interrompt avant de dire ce qui est exclu.',
    ),
    'EAU-5',
  ),
  ...leaveOut(
    text(
      'A single recommendation, not a whole edition; about treatment after surgery that removed all the cancer, for which no option is held.',
      'Une seule recommandation, et non une édition entière ; au sujet du traitement après une chirurgie qui a enlevé tout le cancer, pour lequel aucune option n’est retenue.',
    ),
    'EAU-7',
  ),
  ...leaveOut(
    text(
      'A single statement on evidence, not a whole edition; trials are told as evidence.',
      'Un seul énoncé sur des preuves, et non une édition entière ; les essais sont donnés parmi les preuves.',
    ),
    'EAU-8',
    'EAU-9',
  ),
  ...leaveOut(
    text(
      'A single recommendation, not a whole edition; about tests, for which no option is held.',
      'Une seule recommandation, et non une édition entière ; au sujet d’examens, pour lesquels aucune option n’est retenue.',
    ),
    'EAU-13',
    'EAU-14',
  ),
  ...leaveOut(
    text(
      'Read only as others tell it, and about treatment after surgery that removed all the cancer.',
      'Lu seulement tel que d’autres le rapportent, et au sujet du traitement après une chirurgie qui a enlevé tout le cancer.',
    ),
    'EAU-15',
  ),
  ...leaveOut(
    text(
      'Written from general knowledge: the recommendation was not read in a retrieved text.',
      'Écrit de mémoire : la recommandation n’a pas été lue dans un texte obtenu.',
    ),
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
