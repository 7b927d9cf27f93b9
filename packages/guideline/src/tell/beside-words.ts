import type { Remark, StandingNow, Text } from '@renavigate/engine';
import { both, text, voices } from '../base/text.ts';

/** What is said of an edition that takes no side, of what was had, and of what stands beside an answer. */
export const besideWords = {
  notNamed: both('does not name it', 'ne le nomme pas'),
  breaksOff: text(
    'names it ({part}); the text that is held here breaks off there',
    'le nomme ({part}) ; le texte qui se trouve ici s’interrompt là',
  ),
  notHeld: text(
    'the part that is held here does not say; its part on {part} was not read',
    'la partie qui se trouve ici ne le dit pas ; sa partie sur {part} n’a pas été lue',
  ),
  outside: voices(
    text('does not speak to your situation', 'ne parle pas de votre situation'),
    text('does not speak to this patient', 'ne parle pas de ce patient'),
  ),
  asKind: text('says it of a kind: {kind}', 'le dit d’un type : {kind}'),
  had: voices(
    text('You had this before: {list}', 'Vous l’avez déjà eu : {list}'),
    text('Already had: {list}', 'Déjà reçu : {list}'),
  ),
  partHad: voices(
    text('You had a part of this before: {list}', 'Vous en avez déjà eu une partie : {list}'),
    text('A part of it was had: {list}', 'Une partie a déjà été reçue : {list}'),
  ),
  mayBeHad: voices(
    text('You may have had this before: {list}', 'Vous l’avez peut-être déjà eu : {list}'),
    text('May have been had: {list}', 'Peut-être déjà reçu : {list}'),
  ),
  footnote: text('The guideline notes', 'Le guide précise'),
  remark: {
    coverage: text('Coverage', 'Remboursement'),
    caution: text('Caution', 'Prudence'),
    doubt: text('In doubt', 'Doute'),
  } satisfies Record<Remark['kind'], Text>,
  standing: {
    offered: voices(text('May be offered', 'Peut être offert'), text('Offered', 'Offert')),
    open: voices(text('Not clear yet', 'Pas encore clair'), text('Undecided', 'Indéterminé')),
    replaced: both('Under replaced guidance only', 'Selon des guides remplacés seulement'),
    had: voices(
      text('You had this before', 'Vous l’avez déjà eu'),
      text('Already had', 'Déjà reçu'),
    ),
    aside: both('Set aside', 'Mis de côté'),
    named: voices(
      text('Named, but not for your situation', 'Nommé, mais pas pour votre situation'),
      text('Named, and not offered here', 'Nommé, et non offert ici'),
    ),
    unnamed: voices(
      text(
        'No text that is held here speaks of it for you',
        'Aucun texte qui se trouve ici n’en parle pour vous',
      ),
      text(
        'No text that is held speaks of it for this patient',
        'Aucun texte qui se trouve ici n’en parle pour ce patient',
      ),
    ),
  } satisfies Record<StandingNow, unknown>,
};
