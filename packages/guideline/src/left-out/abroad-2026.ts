import { text } from '../base/text.ts';
import { leaveOut } from './left-out.ts';

/** Rows on payment that no output holds: other countries, and protocols that were not read. */
export const abroad2026LeftOut = [
  ...leaveOut(
    'hta-europe-2026.json',
    text(
      'What another country pays for. It says nothing of access in Canada, and is no guidance on what suits a patient.',
      'Ce qu’un autre pays paie. Cela ne dit rien de l’accès au Canada, et ce n’est pas un guide de ce qui convient à une personne.',
    ),
    'NICE-TA964',
    'NICE-TA964-ctx',
    'NICE-TA830',
    'NICE-TA650',
    'NICE-TA498',
    'NICE-TA215',
    'NICE-TA858-draft',
    'NICE-NG256-1.17.1',
    'NHSE-CABNIV1',
    'NHS-IMDC-CA',
    'SMC-2247',
    'HAS-LENPEM',
    'HAS-CAV',
    'HAS-ADJ',
  ),
  ...leaveOut(
    'hta-europe-2026.json',
    text('Not verified: its text was not read.', 'Non vérifié : son texte n’a pas été lu.'),
    'NICE-NG256-U1',
    'NICE-U2',
    'NICE-U3',
  ),
  ...leaveOut(
    'bc-cancer-protocols.json',
    text(
      'Not verified: the sentence of the protocol was not read.',
      'Non vérifié : la phrase du protocole n’a pas été lue.',
    ),
    'BCC-NIVC-U1',
    'BCC-NIVC-U2',
    'BCC-U3',
  ),
];
