import { text, voices } from '../base/text.ts';

/** What is said around two editions held against each other. What it needs from outside stands in braces. */
export const say = {
  title: text('Two guidelines compared: {one} · {other}', 'Deux guides comparés : {one} · {other}'),
  meaning: voices(
    text(
      'Only what they say of your situation is compared, not all that they say.',
      'On compare seulement ce qu’ils disent de votre situation, pas tout ce qu’ils disent.',
    ),
    text(
      'For this patient only; elsewhere they may differ otherwise.',
      'Pour ce patient seulement ; ailleurs, ils peuvent différer autrement.',
    ),
  ),
  differ: text('Where they differ', 'Là où ils diffèrent'),
  noDifference: text(
    'Where both name an option, both say the same of it.',
    'Là où les deux nomment une option, les deux en disent la même chose.',
  ),
  otherWords: text(
    'Both offer it, each in its own words',
    'Les deux l’offrent, chacun dans ses mots',
  ),
  onlyIn: text('Named only by {edition}', 'Nommé seulement par {edition}'),
  same: text('The same under both', 'Pareil dans les deux'),
  nothing: text('none', 'aucun'),
};
