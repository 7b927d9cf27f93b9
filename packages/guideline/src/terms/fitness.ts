import type { NumberTerm, YesNoTerm } from '@renavigate/engine';
import { loinc } from '../base/systems.ts';
import { both, text, voices } from '../base/text.ts';
import { yesNo } from './yes-no.ts';

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
    'The Canadian Cancer Society’s page offers radiation to people who are not well enough for these drugs.',
    'La page de la Société canadienne du cancer offre la radiothérapie aux personnes qui ne sont pas assez bien pour ces médicaments.',
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
    'Surgery needs a body that can cope with it. There may be another choice for people who are not well enough.',
    'Une chirurgie demande un corps capable de la supporter. Il peut y avoir un autre choix pour les personnes qui ne sont pas assez bien.',
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
    'This drug is given only at centres that know it well.',
    'Ce médicament est donné seulement dans les centres qui le connaissent bien.',
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
    'This drug can have serious side effects. It is for people who can cope with them.',
    'Ce médicament peut avoir des effets secondaires graves. Il est pour les personnes qui peuvent les supporter.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Only your cancer doctor can say, after tests.',
    'Seul votre médecin du cancer peut le dire, après des examens.',
  ),
} as const satisfies YesNoTerm;

export const ecog = {
  kind: 'number',
  id: 'ecog',
  label: both('ECOG performance status', 'Indice fonctionnel ECOG'),
  question: voices(
    text(
      'What ECOG score did your team give you (0 to 4)?',
      'Quel score ECOG votre équipe vous a-t-elle donné (0 à 4) ?',
    ),
    text('What is the ECOG performance status?', 'Quel est l’indice fonctionnel ECOG ?'),
  ),
  why: text(
    'How well you manage day to day is part of most choices. Teams note it as an ECOG or a Karnofsky score.',
    'La façon dont vous vous débrouillez au quotidien compte dans la plupart des choix. Les équipes la notent par un score ECOG ou de Karnofsky.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'It is a number from 0 (best) to 4 for how well you manage day to day. Your team may have noted it.',
    'C’est un nombre de 0 (le mieux) à 4 qui dit comment vous vous débrouillez au quotidien. Votre équipe l’a peut-être noté.',
  ),
  codes: [
    { system: loinc, code: '89247-1', display: 'ECOG Performance Status score' },
    { system: loinc, code: '89262-0', display: 'ECOG performance status' },
  ],
  units: [{ code: '{score}', factor: 1, alsoWritten: ['1', '{ECOG}', 'points'] }],
  range: [0, 4],
  step: 1,
  givesWayTo: 'karnofsky',
} as const satisfies NumberTerm;

/** Karnofsky below 80, known from either score: three studies put that border between ECOG 1 and ECOG 2. */
export const poorPerformanceStatus = yesNo({
  id: 'poorPerformanceStatus',
  label: {
    patient: [
      'A Karnofsky score below 80, or an ECOG score of 2 or more',
      'Un score de Karnofsky sous 80, ou un score ECOG de 2 ou plus',
    ],
    clinician: [
      'Karnofsky below 80 (or ECOG 2 or more, converted)',
      'Karnofsky sous 80 (ou ECOG de 2 ou plus, converti)',
    ],
  },
  question: {
    patient: [
      'Did your team give you a Karnofsky score below 80, or an ECOG score of 2 or more?',
      'Votre équipe vous a-t-elle donné un score de Karnofsky sous 80, ou un score ECOG de 2 ou plus ?',
    ],
    clinician: [
      'Is the Karnofsky performance status below 80 (ECOG 2 or more)?',
      'L’indice de Karnofsky est-il sous 80 (ECOG de 2 ou plus) ?',
    ],
  },
  why: [
    'How well you manage day to day is part of the risk group, and of the choice of surgery.',
    'La façon dont vous vous débrouillez au quotidien fait partie du groupe de risque et du choix d’une chirurgie.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Both are scores for how well you manage day to day. Your team may have noted one of them.',
    'Ce sont deux scores qui disent comment vous vous débrouillez au quotidien. Votre équipe a peut-être noté l’un d’eux.',
  ],
});
