import { text, voices } from '../base/text.ts';

/** What is said around the evidence on an option. What it needs from outside stands in braces. */
export const say = {
  listTitle: text('Options that can be looked up', 'Options que l’on peut consulter'),
  listHow: text('One of them:', 'L’une d’elles :'),
  trialCount: {
    none: text('no trial held', 'aucun essai tenu'),
    one: text('1 trial', '1 essai'),
    many: text('{count} trials', '{count} essais'),
  },
  trials: text('Trials', 'Essais'),
  eachAlone: voices(
    text(
      'Each trial stands alone. Its figures tell of the people in it, not of you.',
      'Chaque essai se lit seul. Ses chiffres parlent des personnes qui y étaient, pas de vous.',
    ),
    text(
      'Each trial by itself: figures are not to be compared across trials.',
      'Chaque essai pour lui-même : les chiffres ne se comparent pas d’un essai à l’autre.',
    ),
  ),
  fitted: text(
    'Only figures that fit what is known of the patient are shown.',
    'Seuls les chiffres qui conviennent à ce qui est connu du patient sont affichés.',
  ),
  noTrial: text(
    'We hold no trial of this. That does not mean that there is none.',
    'Nous ne tenons aucun essai sur ceci. Cela ne veut pas dire qu’il n’y en a pas.',
  ),
  given: text('Given', 'Donné'),
  comparedWith: text('Compared with', 'Comparé à'),
  nothingCompared: text('nothing', 'rien'),
  people: text('People', 'Personnes'),
  design: text('Design', 'Méthode'),
  readIn: text('Read in', 'Lu dans'),
  laterToo: text('a later look is told beside it', 'un examen plus tardif figure à côté'),
  withheld: {
    anotherReader: voices(
      text(
        'Not shown, since they are about other people ({people}): {count}',
        'Non affichés, car ils parlent d’autres personnes ({people}) : {count}',
      ),
      text(
        'Outcomes not shown, about {people}, which this patient is not: {count}',
        'Résultats non affichés, sur {people}, ce que ce patient n’est pas : {count}',
      ),
    ),
    notKnown: voices(
      text(
        'Not shown, since we do not know if they are about people like you ({people}): {count}',
        'Non affichés, car nous ne savons pas s’ils parlent de personnes comme vous ({people}) : {count}',
      ),
      text(
        'Outcomes not shown, about {people}, which is not known of this patient: {count}',
        'Résultats non affichés, sur {people}, ce qui est inconnu de ce patient : {count}',
      ),
    ),
  },
  weights: voices(
    text('How experts weigh it', 'Ce qu’en pensent les experts'),
    text('Certainty and benefit scores', 'Certitude et scores de bienfait'),
  ),
  approvals: text('Approved in Canada?', 'Approuvé au Canada ?'),
  funding: text('Who pays for it?', 'Qui le paie ?'),
  fundingIn: text('Who pays for it in {place}?', 'Qui le paie ? {place}'),
  noFunding: text(
    'We hold nothing on this option for {place}.',
    'Nous ne tenons rien sur cette option pour : {place}.',
  ),
  nameProvince: text(
    'For one province or territory, add --province with one of: {all}.',
    'Pour une province ou un territoire, ajoutez --province avec : {all}.',
  ),
  conditions: text('Conditions', 'Conditions'),
  asOf: text('true on {date}', 'vrai le {date}'),
  drug: text('About {drug}', 'Au sujet de : {drug}'),
  drugClass: text('What it is', 'Ce que c’est'),
  route: text('How it is given', 'Comment il est donné'),
  targets: text('Targets', 'Cibles'),
  dose: text('Dose', 'Dose'),
  sideEffects: text('Effects that people notice', 'Effets que l’on remarque'),
  questions: text('What to ask', 'Quoi demander'),
  information: voices(
    text(
      'This is information, not advice. Your team knows you. Bring it along and ask.',
      'De l’information, pas un avis. Votre équipe vous connaît. Apportez-la et posez vos questions.',
    ),
    text(
      'Information for a decision made by people. Dated facts; check them before use.',
      'Information pour une décision prise par des personnes. Faits datés ; à vérifier avant usage.',
    ),
  ),
};
