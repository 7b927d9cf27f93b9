import { text } from '../base/text.ts';

/** What is said in the note for a chart. What it needs from outside stands in braces. */
export const chartWords = {
  title: text(
    'What published guidelines say (Renavigate, {date}).',
    'Ce que disent les lignes directrices publiées (Renavigate, {date}).',
  ),
  toFindOut: text('To find out first', 'À préciser d’abord'),
  alsoToFindOut: text('Also to find out', 'Aussi à préciser'),
  aside: text('Set aside for this patient', 'Mis de côté pour ce patient'),
  notExcluded: text('Cautions not excluded', 'Mises en garde non exclues'),
  outside: text('Outside their scope', 'Hors de leur champ'),
  sources: text('Sources', 'Sources'),
  disclaimer: text(
    'Information for a decision made by people.',
    'Information pour une décision prise par des personnes.',
  ),
  silence: text(
    'An option that a guideline does not mention is not ruled out.',
    'Une option dont une ligne directrice ne parle pas n’est pas exclue.',
  ),
} as const;
