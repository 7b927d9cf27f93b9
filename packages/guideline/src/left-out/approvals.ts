import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('canada-approvals.json', reason, ...ids);

/** Rows of the research on approvals that no output holds; `#` and a field name a part of a row. */
export const approvalsLeftOut = [
  ...leaveOut(
    text(
      'Nothing was found in the search, which proves nothing either way.',
      'La recherche n’a rien trouvé, ce qui ne prouve rien dans un sens ni dans l’autre.',
    ),
    'CA-6',
  ),
  ...leaveOut(
    text(
      'Figures of trials are told as evidence, with their population and their date.',
      'Les chiffres des essais sont donnés parmi les preuves, avec leur population et leur date.',
    ),
    'CA-1#basis',
    'CA-2#basis',
    'CA-3#basis',
  ),
  ...leaveOut(
    text(
      'An inference about a citation of another edition.',
      'Une déduction au sujet d’une citation d’une autre édition.',
    ),
    'CA-2#relationToCcs2019',
  ),
];
