import type { Remark, Standing, Text, Truth, Voices } from '@renavigate/engine';
import { both, text, voices } from '../base/text.ts';

/** The command line's own words around an edition's. What they need from outside stands in braces. */
export const say = {
  content: text('content: {date}', 'contenu : {date}'),
  currency: text('Age of this source', 'Âge de cette source'),
  completeness: text('How much of it is here', 'Ce qui s’en trouve ici'),
  rights: text('Rights', 'Droits'),
  retrieved: text('read on {date}', 'lu le {date}'),
  inShort: voices(text('In short', 'En bref'), text('Summary', 'Sommaire')),
  standing: {
    offered: voices(
      text('May be offered to you', 'Ce qui peut vous être offert'),
      text('Offered', 'Offert'),
    ),
    undecided: voices(text('Not clear yet', 'Pas encore clair'), text('Undecided', 'Indéterminé')),
    notOffered: voices(
      text('Not named for your situation', 'Pas nommé pour votre situation'),
      text('Not offered', 'Non offert'),
    ),
    notCovered: both('Not covered', 'Hors du champ'),
  } satisfies Record<Standing, Voices>,
  /** Introduces the parts of a rule that hold, fail, or are open. */
  because: {
    true: text('May be offered to you because', 'Peut vous être offert parce que'),
    false: text('Why not now', 'Pourquoi pas maintenant'),
    unknown: text('It depends on', 'Cela dépend de'),
  } satisfies Record<Truth, Text>,
  /** The same, while it is not known whether the edition speaks of the patient. */
  wouldBe: {
    true: text('It would fit because', 'Cela conviendrait parce que'),
    false: text('It would not fit because', 'Cela ne conviendrait pas parce que'),
    unknown: text('It depends on', 'Cela dépend de'),
  } satisfies Record<Truth, Text>,
  or: text('or', 'ou'),
  more: text('and {count} more', 'et {count} de plus'),
  lineByLine: voices(
    text('Line by line', 'Ligne par ligne'),
    text('Every condition', 'Chaque condition'),
  ),
  ofNoWeight: voices(
    text('Not known, and it makes no difference here', 'Inconnu, et cela ne change rien ici'),
    text('Not known, and of no weight here', 'Inconnu, et sans poids ici'),
  ),
  eachOfThese: text('For each of these', 'Pour chacun de ceux-ci'),
  everyone: voices(
    text(
      'The source asks nothing more of a person it speaks to.',
      'La source ne demande rien de plus à une personne dont elle parle.',
    ),
    text('No condition beyond the scope.', 'Aucune condition au-delà du champ.'),
  ),
  waitsOnScope: voices(
    text(
      'First it must be clear that this source speaks of your situation.',
      'Il faut d’abord savoir si cette source parle de votre situation.',
    ),
    text('All of these wait on the scope.', 'Tout dépend d’abord du champ.'),
  ),
  sourceSays: voices(text('The source says', 'La source dit'), text('Strength', 'Force')),
  problems: text('Problems in what was given', 'Problèmes dans ce qui a été donné'),
  mend: text('To mend it', 'Pour corriger'),
  notes: text('Notes on the record', 'Remarques sur le dossier'),
  scope: {
    heading: voices(
      text(
        'Does this source speak of your situation?',
        'Cette source parle-t-elle de votre situation ?',
      ),
      text('Scope', 'Champ'),
    ),
    true: voices(
      text('Yes, it does.', 'Oui.'),
      text('Within the scope of this edition.', 'Dans le champ de cette édition.'),
    ),
    false: voices(
      text('No, it does not.', 'Non.'),
      text('Outside the scope of this edition.', 'Hors du champ de cette édition.'),
    ),
    unknown: voices(
      text('That is not clear yet.', 'Ce n’est pas encore clair.'),
      text('Not known whether it is within the scope.', 'On ignore si c’est dans le champ.'),
    ),
  },
  groupsSettled: text('{label}: {groups}', '{label} : {groups}'),
  groupsPossible: text(
    '{label}: still possible are {groups}',
    '{label} : encore possibles, {groups}',
  ),
  groupsAllPossible: text(
    '{label}: not known; every group is still possible',
    '{label} : inconnu ; tous les groupes sont encore possibles',
  ),
  groupMeaning: text(
    'Teams use this group to choose among treatments. Ask your team what it means for you.',
    'Les équipes se servent de ce groupe pour choisir parmi les traitements. Demandez à la vôtre ce qu’il veut dire pour vous.',
  ),
  missing: text('Missing', 'Manque'),
  findOut: {
    heading: voices(
      text('What to find out', 'À savoir encore'),
      text('What would decide', 'Ce qui permettrait de trancher'),
    ),
    matters: text('matters for: {list}', 'utile pour : {list}'),
    mattersMany: text('matters for {count} options', 'utile pour {count} options'),
  },
  remark: {
    coverage: text('Coverage', 'Remboursement'),
    caution: text('Caution', 'Prudence'),
    doubt: text('In doubt', 'Doute'),
  } satisfies Record<Remark['kind'], Text>,
  facts: voices(
    text('What we went by', 'Ce sur quoi nous nous appuyons'),
    text('Facts used', 'Faits utilisés'),
  ),
  none: text('none', 'aucun'),
  noOthers: text('no others', 'aucun autre'),
  not: text('not {list}', 'pas {list}'),
  noFacts: text('Nothing was known.', 'Rien n’était connu.'),
  about: text('About this source', 'Au sujet de cette source'),
  references: text('References', 'Références'),
  disclaimer: text('What the source says of itself', 'Ce que la source dit d’elle-même'),
  help: text('Help and contact', 'Aide et contact'),
  information: voices(
    text(
      'This is information, not advice. Your team knows you. It tells what one published source says; it can be wrong, and it is not a doctor.',
      'De l’information, pas un avis. Votre équipe vous connaît. Cela dit ce qu’écrit une source publiée ; cela peut se tromper, et ce n’est pas un médecin.',
    ),
    text(
      'Information for a decision made by people. It says what the edition says, also where that is outdated.',
      'Information pour une décision prise par des personnes. Elle dit ce que dit l’édition, même dépassée.',
    ),
  ),
  assumptions: {
    heading: text('Our assumptions', 'Nos hypothèses'),
    meaning: text(
      'Where the source leaves something open, we had to read it. These readings are ours.',
      'Là où la source laisse quelque chose ouvert, il a fallu l’interpréter. Ces lectures sont les nôtres.',
    ),
    mark: voices(
      text(' (our assumption {number})', ' (notre hypothèse {number})'),
      text('\u00a0≈{number}', '\u00a0≈{number}'),
    ),
  },
  problemCount: {
    one: text(
      '1 problem in the input; the answer leaves it out. See “problems”.',
      '1 problème dans l’entrée ; la réponse n’en tient pas compte. Voir « problems ».',
    ),
    many: text(
      '{count} problems in the input; the answer leaves them out. See “problems”.',
      '{count} problèmes dans l’entrée ; la réponse n’en tient pas compte. Voir « problems ».',
    ),
  },
};
