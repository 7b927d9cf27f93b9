import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('imdc.json', reason, ...ids);

/** Parts of the research on risk scores that no output holds: a path into the file each. */
export const imdcLeftOut = [
  ...leaveOut(
    text(
      'Not verified: read only as others tell it.',
      'Non vérifié : lu seulement tel que d’autres le rapportent.',
    ),
    'imdc/survival/0',
    'imdc/survival/2',
  ),
  ...leaveOut(
    text(
      'Survival by risk group, of one era and one cohort: easily misread, and not shown to anyone.',
      'La survie par groupe de risque, d’une seule époque et d’une seule cohorte : facile à mal lire, et montrée à personne.',
    ),
    'imdc/survival/1',
    'imdc/survival/3',
    'imdc/survival/4',
    'imdc/survival/5',
    'imdc/survival/6',
  ),
  ...leaveOut(
    text(
      'Written from general knowledge, or advice to those who build the rules.',
      'Écrit de mémoire, ou conseil à ceux qui font les règles.',
    ),
    'imdc/factors/1/notes/1',
    'imdc/factors/1/notes/2',
    'imdc/factors/1/notes/3',
  ),
  ...leaveOut(
    text(
      'Another version of the score; the definition is that of 2002.',
      'Une autre version du score ; la définition est celle de 2002.',
    ),
    'mskcc/versions/0',
    'mskcc/versions/2',
  ),
];
