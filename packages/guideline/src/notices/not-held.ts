import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

/** A guideline that is known and not held, and why. Silence about it would look like agreement. */
export interface KnownEdition {
  /** The researched row that it rests on. */
  readonly row: string;
  readonly body: Text;
  readonly newest: Text;
  readonly why: Text;
}

const notReadable = text(
  'Its recommendations could not be read.',
  'Ses recommandations n’ont pas pu être lues.',
);

/** What other bodies say today, as far as its existence was read. */
export const knownEditions: readonly KnownEdition[] = [
  {
    row: 'ED-ESMO',
    body: text(
      'European Society for Medical Oncology (ESMO)',
      'Société européenne d’oncologie médicale (ESMO)',
    ),
    newest: text('guideline of 2024', 'guide de 2024'),
    why: notReadable,
  },
  {
    row: 'ED-EAU',
    body: text('European Association of Urology (EAU)', 'Association européenne d’urologie (EAU)'),
    newest: text('guideline of 2025', 'guide de 2025'),
    why: notReadable,
  },
  {
    row: 'ED-NICE',
    body: text('NICE (England)', 'NICE (Angleterre)'),
    newest: text('guideline NG256', 'guide NG256'),
    why: text(
      'Only its chapter on inherited kidney cancer was read.',
      'Seul son chapitre sur le cancer du rein héréditaire a été lu.',
    ),
  },
  {
    row: 'ED-AUA',
    body: text('American Urological Association (AUA)', 'American Urological Association (AUA)'),
    newest: text(
      'guideline of 2021, on cancer that has not spread',
      'guide de 2021, sur le cancer qui ne s’est pas propagé',
    ),
    why: text(
      'Its page does not allow use in software.',
      'Sa page ne permet pas l’usage dans un logiciel.',
    ),
  },
  {
    row: 'ED-AB',
    body: text('Alberta, guideline GU-003', 'Alberta, guide GU-003'),
    newest: text('what was found is of 2012', 'ce qui a été trouvé date de 2012'),
    why: text('It is too old to be of use.', 'C’est trop vieux pour être utile.'),
  },
];
