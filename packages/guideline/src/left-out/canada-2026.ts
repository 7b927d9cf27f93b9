import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('canada-approvals-2026.json', reason, ...ids);

/** Rows on approval and payment to 2026-11 that no output holds. */
export const canada2026LeftOut = [
  ...leaveOut(
    text(
      'It says again what the fact on belzutifan in Quebec tells already.',
      'Cela redit ce que le fait sur le belzutifan au Québec dit déjà.',
    ),
    'CA26-11',
  ),
  ...leaveOut(
    text(
      'Not verified: no text of the decision was found.',
      'Non vérifié : aucun texte de la décision n’a été trouvé.',
    ),
    'CA26-U1',
    'CA26-U2',
    'CA26-U3',
    'CA26-U4',
  ),
  ...leaveOut(
    text(
      'An approval abroad, read second-hand only. It is no approval in Canada.',
      'Une approbation à l’étranger, lue de seconde main seulement. Ce n’est pas une approbation au Canada.',
    ),
    'AB26-1',
    'AB26-2',
    'AB26-3',
  ),
];
