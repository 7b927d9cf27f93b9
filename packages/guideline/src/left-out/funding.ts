import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('coverage-ca.json', reason, ...ids);

/** Rows of the research on public coverage that no output holds; `#` and words of a row a part of it. */
export const fundingLeftOut = [
  ...leaveOut(
    text('Not verified: no text was found.', 'Non vérifié : aucun texte n’a été trouvé.'),
    'pcodr-pembro-axi-2020',
    'cadth-nivo-cabo',
    'cda-belzutifan-rcc',
  ),
  ...leaveOut(
    text(
      'Told already as a remark of the edition ccs-2019. Its year is that of a copyright line, which dates nothing.',
      'Déjà dit dans une remarque de l’édition ccs-2019. Son année est celle d’une mention de droit d’auteur, qui ne date rien.',
    ),
    'CCS 2019 page-cabo-lenva',
  ),
  ...leaveOut(
    text(
      'The year was inferred from the numbers of neighbouring projects.',
      'L’année a été déduite des numéros de projets voisins.',
    ),
    'cadth-pc0268-len-pembro#year 2022 inferred from neighbouring project numbers',
  ),
  ...leaveOut(
    text(
      'Says only that what follows was not read, which the missing outcome says.',
      'Dit seulement que la suite n’a pas été lue, ce que dit déjà l’absence de résultat.',
    ),
    'pcodr-axitinib-2013#date seen; the text of the recommendation was not',
    'pcodr-nivo-ipi-2018#dates seen; the wording of the recommendation was not',
    'pcodr-lenvatinib-everolimus-2019#date seen; outcome not seen - treat as unknown',
  ),
];
