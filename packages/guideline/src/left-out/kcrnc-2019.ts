import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: Text, ...ids: readonly string[]) =>
  leaveOutOf('kcrnc-2019.json', reason, ...ids);

/** Parts of the research on the two KCRNC editions of 2019 that no output holds; every row of it is held. */
export const kcrnc2019LeftOut = [
  ...leaveOut(
    text(
      'Bibliographic details from general knowledge: they were not read.',
      'Des détails bibliographiques écrits de mémoire : ils n’ont pas été lus.',
    ),
    'kcrnc-2019/details',
  ),
  ...leaveOut(
    text(
      'Named in the references of another page; the text could not be retrieved.',
      'Nommé dans les références d’une autre page ; le texte n’a pas pu être obtenu.',
    ),
    'ckcf-2017',
  ),
];
