import { text } from '../base/text.ts';

/** Words that several options share for what their drugs do. */
export const actsOnVegf = text(
  'A targeted drug that acts on VEGF, a protein that helps tumours grow blood vessels.',
  'Un médicament ciblé qui agit sur le VEGF, une protéine qui aide les tumeurs à former des vaisseaux sanguins.',
);
export const actsOnMtor = text(
  'A targeted drug that acts on mTOR, a protein that helps cells grow.',
  'Un médicament ciblé qui agit sur la mTOR, une protéine qui aide les cellules à grossir.',
);
export const immuneAndVegf = text(
  'Two drugs given together. One helps the immune system. The other blocks the growth of blood vessels in tumours.',
  'Deux médicaments donnés ensemble. L’un aide le système immunitaire. L’autre bloque la formation de vaisseaux sanguins dans les tumeurs.',
);
