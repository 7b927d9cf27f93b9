import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

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
export const afterSurgery: Text = text(
  'after surgery that took out all the cancer that was seen',
  'après une chirurgie qui a enlevé tout le cancer visible',
);
export const underTheSkin: Text = text(
  'nivolumab given under the skin; not together with ipilimumab',
  'nivolumab donné sous la peau ; pas avec l’ipilimumab',
);
/** Said of a fact that was read only in the maker's own announcement. */
export const makersWords: Text = text(
  'Read in the announcement of the maker, not in the decision.',
  'Lu dans l’annonce du fabricant, pas dans la décision.',
);
