import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('esmo.json', reason, ...ids);

/** Rows of the European Society for Medical Oncology: parts of several texts, from which no edition can be made. */
export const esmoLeftOut = [
  ...leaveOut(
    text(
      'A single trial of treatment after surgery that removed all the cancer; trials are told as evidence.',
      'Un seul essai de traitement après une chirurgie qui a enlevé tout le cancer ; les essais sont donnés parmi les preuves.',
    ),
    'ESMO-1',
  ),
  ...leaveOut(
    text(
      'A single recommendation, not a whole edition; about tests, for which no option is held.',
      'Une seule recommandation, et non une édition entière ; au sujet d’examens, pour lesquels aucune option n’est retenue.',
    ),
    'ESMO-2',
    'ESMO-3',
  ),
  ...leaveOut(
    text(
      'A single recommendation, not a whole edition; about small tumours that have not spread.',
      'Une seule recommandation, et non une édition entière ; au sujet de petites tumeurs qui ne se sont pas propagées.',
    ),
    'ESMO-4',
  ),
  ...leaveOut(
    text(
      'Says what the guideline is about, and recommends nothing.',
      'Dit de quoi traitent les lignes directrices, et ne recommande rien.',
    ),
    'ESMO-5',
  ),
  ...leaveOut(
    text(
      'Written from general knowledge: the recommendation was not read in a retrieved text.',
      'Écrit de mémoire : la recommandation n’a pas été lue dans un texte obtenu.',
    ),
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
