import type { Text, Voices } from '@renavigate/engine';
import { text } from '../base/text.ts';

const voices = (patient: Text, clinician: Text): Voices => ({ patient, clinician });
const both = (en: string, fr: string): Voices => voices(text(en, fr), text(en, fr));

/** What is said around the first answer. What it needs from outside stands in braces. */
export const say = {
  choices: {
    offered: voices(
      text(
        'What guidelines of today would first consider',
        'Ce que les guides actuels envisageraient d’abord',
      ),
      text('First choices', 'Premiers choix'),
    ),
    open: voices(
      text(
        'Nothing is clear yet; guidelines of today could come to consider',
        'Rien n’est encore clair ; les guides actuels pourraient envisager',
      ),
      text('Open; could come first', 'À préciser ; pourraient venir en premier'),
    ),
    none: voices(
      text(
        'No guideline that we hold speaks to this',
        'Aucun guide que nous avons ne parle de ceci',
      ),
      text('No held guideline speaks to this patient', 'Aucun guide détenu ne parle de ce patient'),
    ),
  },
  by: text('{body}, “{words}”', '{body}, « {words} »'),
  asFirm: {
    one: both('and 1 more that is as firm', 'et 1 autre tout aussi ferme'),
    many: both('and {count} more that are as firm', 'et {count} autres tout aussi fermes'),
  },
  alongside: voices(
    text('With any choice', 'Avec tout choix'),
    text('With any choice', 'Avec tout choix'),
  ),
  decides: voices(
    text('What could still change this', 'Ce qui peut encore changer ceci'),
    text('What could still change these', 'Ce qui peut encore les changer'),
  ),
  more: {
    one: both('and 1 more', 'et 1 autre'),
    many: both('and {count} more', 'et {count} autres'),
  },
  rest: voices(text('All others', 'Tous les autres'), text('All others', 'Tous les autres')),
  states: {
    offered: voices(
      text('{count} may be offered', '{count} peuvent être offerts'),
      text('{count} offered', '{count} offerts'),
    ),
    open: voices(
      text('{count} not clear yet', '{count} pas encore clairs'),
      text('{count} undecided', '{count} indéterminés'),
    ),
    replaced: voices(
      text('{count} only in older guidance', '{count} seulement dans d’anciens guides'),
      text('{count} under replaced guidance only', '{count} selon des guides remplacés seulement'),
    ),
    had: voices(
      text('{count} had already', '{count} déjà reçus'),
      text('{count} had before', '{count} déjà reçus'),
    ),
    aside: voices(
      text('{count} set aside', '{count} mis de côté'),
      text('{count} set aside', '{count} mis de côté'),
    ),
    named: voices(
      text('{count} not for this situation', '{count} pas pour cette situation'),
      text('{count} named and not offered', '{count} nommés et non offerts'),
    ),
    unnamed: voices(
      text(
        '{count} that no text we hold speaks of',
        '{count} dont aucun texte que nous avons ne parle',
      ),
      text('{count} not spoken of', '{count} dont aucun texte ne parle'),
    ),
  },
  problems: {
    one: both(
      '1 thing could not be used: see below.',
      '1 élément n’a pas pu servir : voir plus bas.',
    ),
    many: both(
      '{count} things could not be used: see below.',
      '{count} éléments n’ont pas pu servir : voir plus bas.',
    ),
  },
  moreProblems: both(
    'and {count} more; all of them with --full',
    'et {count} autres ; tous avec --full',
  ),
  notes: {
    one: both('1 note on the record, told with --full', '1 remarque sur le dossier, avec --full'),
    many: both(
      '{count} notes on the record, told with --full',
      '{count} remarques sur le dossier, avec --full',
    ),
  },
  full: both(
    'All of it, with reasons and sources: --full',
    'Tout, avec les raisons et les sources : --full',
  ),
};
