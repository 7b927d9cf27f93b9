import { besideWords } from '@renavigate/guideline/tell';
import { both, text, voices } from '../base/text.ts';

/** What is said around several editions beside one another. What it needs from outside stands in braces. */
export const say = {
  title: text(
    'What {count} guidelines say, side by side',
    'Ce que disent {count} guides, côte à côte',
  ),
  order: text(
    'Newest first. Each speaks for itself; none is ours.',
    'Du plus récent au plus ancien. Chacun parle pour lui-même ; aucun n’est de nous.',
  ),
  inFull: text('All of one, with its reasons:', 'Tout un guide, avec ses raisons :'),
  notNamedIsNotRuledOut: voices(
    text(
      'When a guideline does not name a treatment, that does not rule it out. Your team may know why it fits or does not fit you.',
      'Quand un guide ne nomme pas un traitement, cela ne l’exclut pas. Votre équipe peut savoir pourquoi il vous convient ou non.',
    ),
    text(
      'Not named, or not offered, is not ruled out: no rule of that guideline applies, and that is no contraindication.',
      'Non nommé, ou non offert, ne veut pas dire exclu : aucune règle de ce guide ne s’applique, et ce n’est pas une contre-indication.',
    ),
  ),
  inShort: {
    heading: voices(text('In short', 'En bref'), text('Summary', 'Sommaire')),
    offered: voices(
      text(
        'May be offered to you, says at least one guideline',
        'Peut vous être offert, selon au moins un guide',
      ),
      text('Offered by at least one guideline', 'Offert par au moins un guide'),
    ),
    open: voices(text('Not clear yet', 'Pas encore clair'), text('Undecided', 'Indéterminé')),
    replaced: voices(
      text(
        'Only in older guidance that has been replaced',
        'Seulement dans d’anciens guides qui ont été remplacés',
      ),
      text('Under replaced guidance only', 'Selon des guides remplacés seulement'),
    ),
    had: besideWords.standing.had,
    aside: besideWords.standing.aside,
    unnamed: besideWords.standing.unnamed,
    others: voices(
      text('Named, but not for your situation', 'Nommé, mais pas pour votre situation'),
      text('Named, and not offered here', 'Nommé, et non offert ici'),
    ),
  },
  nothingOffered: voices(
    text(
      'From what is known, no guideline says yet that something may be offered to you.',
      'D’après ce qui est connu, aucun guide ne dit encore que quelque chose peut vous être offert.',
    ),
    text(
      'From these facts, no guideline offers an option yet.',
      'D’après ces faits, aucun guide n’offre encore d’option.',
    ),
  ),
  guidelines: {
    heading: voices(
      text(
        'Which guidelines speak to your situation?',
        'Quels guides parlent de votre situation ?',
      ),
      text('Which guidelines speak to this patient', 'Quels guides parlent de ce patient'),
    ),
    true: both('Speaks', 'En parle'),
    unknown: both('Not clear yet', 'Pas encore clair'),
    false: both('Does not speak', 'N’en parle pas'),
    because: both('because', 'parce que'),
    dependsOn: both('it depends on', 'cela dépend de'),
  },
  voice: {
    advisesAgainst: text('Advised against by {edition}', 'Déconseillé par {edition}'),
    notOffered: text('Not for this situation', 'Pas pour cette situation'),
    undecided: text('Not clear yet', 'Pas encore clair'),
    notNamed: text('Not named', 'Non nommé'),
    outside: voices(
      text('Does not speak to your situation', 'Ne parle pas de votre situation'),
      text('Does not speak to this patient', 'Ne parle pas de ce patient'),
    ),
  },
  safety: {
    heading: voices(
      text('Safety questions to ask your team', 'Questions de sécurité à poser à votre équipe'),
      text('Safety questions that the facts leave open', 'Questions de sécurité encore ouvertes'),
    ),
    meaning: voices(
      text(
        'We could not rule these out from what is known. If one is true of you, tell your team before a treatment is chosen.',
        'Ce qui est connu ne permet pas de les écarter. Si l’une vous concerne, dites-le à votre équipe avant le choix d’un traitement.',
      ),
      text(
        'Not excluded by these facts, for the options above. Missing data clears nothing.',
        'Non exclues par ces faits, pour les options ci-dessus. Une donnée manquante n’écarte rien.',
      ),
    ),
    about: text('for: {list}', 'pour : {list}'),
    aboutMany: text('for {count} of these options', 'pour {count} de ces options'),
  },
  marked: text('caution: {list}', 'prudence : {list}'),
  findOutMore: text(
    'and {count} more questions; with --explain, all of them',
    'et {count} autres questions ; avec --explain, toutes',
  ),
  information: voices(
    text(
      'This is information, not advice. Your team knows you. It tells what published guidelines say; it can be wrong, and it is not a doctor.',
      'De l’information, pas un avis. Votre équipe vous connaît. Voici ce qu’écrivent des guides publiés ; cela peut se tromper. Ce n’est pas un médecin.',
    ),
    text(
      'Information for a decision made by people. It says what each guideline says, also where that is outdated.',
      'Information pour une décision prise par des personnes. Elle dit ce que dit chaque guide, même dépassé.',
    ),
  ),
};
