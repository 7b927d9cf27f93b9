import type { Text } from '@renavigate/engine';
import { text } from '../text.ts';

/** Words that several facts share. */
export const firstLine: Text = text(
  'as the first drug treatment of advanced cancer',
  'comme premier traitement par médicaments d’un cancer avancé',
);
export const vhlOnly: Text = text(
  'only von Hippel-Lindau disease (VHL) with cancer that has not spread: not kidney cancer that has spread',
  'seulement la maladie de von Hippel-Lindau (VHL) avec un cancer qui ne s’est pas propagé : pas un cancer du rein qui s’est propagé',
);
export const goodCondition: Text = text(
  'Good general condition (performance status).',
  'Bon état général (indice fonctionnel).',
);
export const lowerPrice: Text = text('At a lower price.', 'À un prix plus bas.');
export const conditionsOfAdvice: Text = text(
  'The conditions in the advice of INESSS.',
  'Les conditions de l’avis de l’INESSS.',
);
export const documentUndated: Text = text(
  'the document, as read, has no date',
  'le document, tel que lu, n’a pas de date',
);
