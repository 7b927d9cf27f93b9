import type { Text, Voices } from '../../base/text.ts';
import { noted, object, words } from '../shape/make.ts';

/** One text in every language. */
export const text = object<Text>(
  {
    en: noted(words, 'In English.'),
    fr: noted(words, 'In French.'),
  },
  'text',
);

/** One text in both voices. */
export const voices = object<Voices>(
  {
    patient: noted(text, 'In plain words, to the person.'),
    clinician: noted(text, 'In the field’s terms, to the team.'),
  },
  'voices',
);
