import type { Text, Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

/** One of a number of guidelines, and more than one; each has its own verb. */
export interface Counted {
  readonly one: Text | Voices;
  readonly many: Text | Voices;
}

const counted = (one: Text | Voices, many: Text | Voices): Counted => ({ one, many });

/** How many guidelines offer an option, do not, or do not name it. What it needs from outside stands in braces. */
export const agreementWords = {
  /** Whom the guidelines that are counted speak to: for certain, or with some of them perhaps. */
  speak: voices(
    text('that speak to your situation', 'qui parlent de votre situation'),
    text('that speak to this patient', 'qui parlent de ce patient'),
  ),
  maySpeak: voices(
    text(
      'that speak, or may speak, to your situation',
      'qui parlent, ou parlent peut-être, de votre situation',
    ),
    text(
      'that speak, or may speak, to this patient',
      'qui parlent, ou parlent peut-être, de ce patient',
    ),
  ),
  allOf: text('All {count} guidelines {who} offer it', 'Les {count} guides {who} l’offrent tous'),
  theOnly: voices(
    text(
      'The one guideline that speaks to your situation offers it',
      'Le seul guide qui parle de votre situation l’offre',
    ),
    text(
      'The one guideline that speaks to this patient offers it',
      'Le seul guide qui parle de ce patient l’offre',
    ),
  ),
  someOf: counted(
    text('1 of the {count} guidelines {who} offers it', '1 des {count} guides {who} l’offre'),
    text(
      '{offered} of the {count} guidelines {who} offer it',
      '{offered} des {count} guides {who} l’offrent',
    ),
  ),
  none: text('No guideline offers it from these facts', 'Aucun guide ne l’offre d’après ces faits'),
  /** The same, where only guidance that was replaced offers it. */
  noneNow: text(
    'No guideline of today offers it from these facts',
    'Aucun guide d’aujourd’hui ne l’offre d’après ces faits',
  ),
  advisedAgainst: counted(
    text('1 advises against it', '1 le déconseille'),
    text('{count} advise against it', '{count} le déconseillent'),
  ),
  notOffered: counted(
    text('1 names it, but not for this situation', '1 le nomme, mais pas pour cette situation'),
    text(
      '{count} name it, but not for this situation',
      '{count} le nomment, mais pas pour cette situation',
    ),
  ),
  undecided: counted(
    text('for 1 it is not clear yet', 'pour 1, ce n’est pas encore clair'),
    text('for {count} it is not clear yet', 'pour {count}, ce n’est pas encore clair'),
  ),
  notNamed: counted(
    text('1 does not name it', '1 ne le nomme pas'),
    text('{count} do not name it', '{count} ne le nomment pas'),
  ),
  notHeld: counted(
    text(
      'for 1, the part that is held here does not say',
      'pour 1, la partie qui se trouve ici ne le dit pas',
    ),
    text(
      'for {count}, the part that is held here does not say',
      'pour {count}, la partie qui se trouve ici ne le dit pas',
    ),
  ),
  ofOthers: counted(
    text(
      '1 names it, and does not speak of this situation there',
      '1 le nomme, mais ne parle pas là de cette situation',
    ),
    text(
      '{count} name it, and do not speak of this situation there',
      '{count} le nomment, mais ne parlent pas là de cette situation',
    ),
  ),
  /** Whoever is counted above, and says it of a kind. */
  asKind: counted(
    text(
      '1 of these speaks of a kind of treatment that this is one of.',
      '1 d’entre eux parle d’un type de traitement dont celui-ci fait partie.',
    ),
    text(
      '{count} of these speak of a kind of treatment that this is one of.',
      '{count} d’entre eux parlent d’un type de traitement dont celui-ci fait partie.',
    ),
  ),
  older: counted(
    text(
      '1 older guideline, since replaced, offers it.',
      '1 ancien guide, remplacé depuis, l’offre.',
    ),
    text(
      '{count} older guidelines, since replaced, offer it.',
      '{count} anciens guides, remplacés depuis, l’offrent.',
    ),
  ),
  differ: text('They differ. ', 'Ils diffèrent. '),
};
