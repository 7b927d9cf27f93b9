import type { EditionSource } from '@renavigate/engine';
import { text } from '../base/text.ts';

/** The source of the edition that an author starts from: each text says what belongs there. */
export function starterSource(today: string): EditionSource {
  return {
    title: text(
      'The title of the source (an invented one, to start from)',
      'Le titre de la source (une source inventée, pour commencer)',
    ),
    body: text('Who published it', 'Qui l’a publiée'),
    url: 'https://example.org/',
    contentDate: text('the date of its content', 'la date de son contenu'),
    date: today.slice(0, 4),
    retrievedOn: today,
    completeness: text(
      'How much of the source is held here.',
      'Ce qui se trouve ici de la source.',
    ),
    rights: text(
      'Whose the source is, and by what right its facts are told.',
      'À qui est la source, et de quel droit ses faits sont dits.',
    ),
    currency: text(
      'This source does not exist. Nobody may be treated by it.',
      'Cette source n’existe pas. Personne ne doit être traité d’après elle.',
    ),
  };
}
