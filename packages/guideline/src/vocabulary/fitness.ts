import type { YesNoTerm } from '@renavigate/engine';
import { text, voices } from '../text.ts';

export const wellEnoughForTargetedTherapy = {
  kind: 'yesNo',
  id: 'wellEnoughForTargetedTherapy',
  label: voices(
    text('Well enough for targeted therapy', 'Assez bien pour un traitement ciblé'),
    text('Well enough for targeted therapy', 'État général permettant un traitement ciblé'),
  ),
  question: voices(
    text(
      'Are you well enough to have targeted therapy?',
      'Êtes-vous assez bien pour recevoir un traitement ciblé ?',
    ),
    text(
      'Is the patient well enough for targeted therapy?',
      'L’état général permet-il un traitement ciblé ?',
    ),
  ),
  why: text(
    'The page offers radiation to people who are not well enough for these drugs.',
    'La page offre la radiothérapie aux personnes qui ne sont pas assez bien pour ces médicaments.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Your cancer doctor judges this with you, from how you live day to day.',
    'Votre médecin du cancer en juge avec vous, selon votre vie de tous les jours.',
  ),
} as const satisfies YesNoTerm;

export const wellEnoughForSurgery = {
  kind: 'yesNo',
  id: 'wellEnoughForSurgery',
  label: voices(
    text('Well enough for surgery', 'Assez bien pour une chirurgie'),
    text('Well enough for surgery', 'État général permettant une chirurgie'),
  ),
  question: voices(
    text('Are you well enough for surgery?', 'Êtes-vous assez bien pour une chirurgie ?'),
    text('Is the patient well enough for surgery?', 'L’état général permet-il une chirurgie ?'),
  ),
  why: text(
    'Surgery needs a body that can cope with it. The page names another choice for people who are not well enough.',
    'Une chirurgie demande un corps capable de la supporter. La page nomme un autre choix pour les personnes qui ne sont pas assez bien.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'A surgeon or your cancer doctor can say.',
    'Un chirurgien ou votre médecin du cancer peut le dire.',
  ),
} as const satisfies YesNoTerm;

export const interleukin2CentreExperienced = {
  kind: 'yesNo',
  id: 'interleukin2CentreExperienced',
  label: voices(
    text(
      'Your centre has experience with high-dose interleukin-2',
      'Votre centre a de l’expérience avec l’interleukine-2 à forte dose',
    ),
    text(
      'Centre experienced with high-dose interleukin-2',
      'Centre expérimenté avec l’interleukine-2 à forte dose',
    ),
  ),
  question: voices(
    text(
      'Does your cancer centre have experience with high-dose interleukin-2?',
      'Votre centre de cancer a-t-il de l’expérience avec l’interleukine-2 à forte dose ?',
    ),
    text(
      'Is the centre experienced with high-dose interleukin-2?',
      'Le centre a-t-il de l’expérience avec l’interleukine-2 à forte dose ?',
    ),
  ),
  why: text(
    'The page says this drug is given only at centres that know it well.',
    'La page dit que ce médicament est donné seulement dans les centres qui le connaissent bien.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Ask your cancer doctor. Few centres give it.',
    'Demandez à votre médecin du cancer. Peu de centres le donnent.',
  ),
} as const satisfies YesNoTerm;

export const healthyEnoughForInterleukin2 = {
  kind: 'yesNo',
  id: 'healthyEnoughForInterleukin2',
  label: voices(
    text(
      'Healthy enough for high-dose interleukin-2',
      'En assez bonne santé pour l’interleukine-2 à forte dose',
    ),
    text(
      'Healthy enough to tolerate high-dose interleukin-2',
      'État de santé permettant de tolérer l’interleukine-2 à forte dose',
    ),
  ),
  question: voices(
    text(
      'Are you healthy enough for the side effects of high-dose interleukin-2?',
      'Êtes-vous en assez bonne santé pour les effets secondaires de l’interleukine-2 à forte dose ?',
    ),
    text(
      'Is the patient healthy enough to tolerate high-dose interleukin-2?',
      'L’état de santé permet-il de tolérer l’interleukine-2 à forte dose ?',
    ),
  ),
  why: text(
    'This drug can have serious side effects. The page limits it to people who can cope with them.',
    'Ce médicament peut avoir des effets secondaires graves. La page le réserve aux personnes qui peuvent les supporter.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Only your cancer doctor can say, after tests.',
    'Seul votre médecin du cancer peut le dire, après des examens.',
  ),
} as const satisfies YesNoTerm;
