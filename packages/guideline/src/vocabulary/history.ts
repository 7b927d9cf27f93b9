import type { NumberTerm, SeveralOfTerm } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { drugAnswers } from './drugs.ts';
import { yesNo } from './yes-no.ts';

export const systemicTherapyForAdvanced = yesNo({
  id: 'systemicTherapyForAdvanced',
  label: {
    patient: [
      'Drug treatment since the cancer came back or spread',
      'Médicaments depuis que le cancer est revenu ou s’est propagé',
    ],
    clinician: [
      'Systemic therapy for advanced disease',
      'Traitement systémique de la maladie avancée',
    ],
  },
  question: {
    patient: [
      'Have you had any cancer drug since the cancer came back or spread? A drug given only after surgery, to keep it from coming back, does not count.',
      'Avez-vous reçu un médicament contre le cancer depuis qu’il est revenu ou s’est propagé ? Un médicament donné seulement après une chirurgie, pour l’empêcher de revenir, ne compte pas.',
    ],
    clinician: [
      'Has any systemic therapy been given for advanced disease (adjuvant therapy not counted)?',
      'Un traitement systémique de la maladie avancée a-t-il été donné (sans compter l’adjuvant) ?',
    ],
  },
  why: [
    'A first drug treatment is chosen in another way than a later one.',
    'On ne choisit pas un premier médicament comme un médicament suivant.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You most likely know this. Your drug list and letters say it too.',
    'Vous le savez sans doute. Votre liste de médicaments et vos lettres le disent aussi.',
  ],
});

export const linesOfTherapy = {
  kind: 'number',
  id: 'linesOfTherapy',
  label: voices(
    text(
      'How many drug treatments for advanced cancer, one after another',
      'Nombre de traitements par médicaments pour le cancer avancé, l’un après l’autre',
    ),
    text(
      'Lines of systemic therapy for advanced disease',
      'Lignes de traitement systémique de la maladie avancée',
    ),
  ),
  question: voices(
    text(
      'How many drug treatments have you had since the cancer came back or spread? Drugs given together count as one.',
      'Combien de traitements par médicaments avez-vous reçus depuis que le cancer est revenu ou s’est propagé ? Des médicaments donnés ensemble comptent pour un.',
    ),
    text(
      'How many lines of systemic therapy have been given for advanced disease?',
      'Combien de lignes de traitement systémique de la maladie avancée ont été données ?',
    ),
  ),
  why: text(
    'Some drugs are for people who have already had one treatment, or more.',
    'Certains médicaments sont pour les personnes qui ont déjà eu un traitement, ou plus.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'Your drug list shows each one. Your team can count them with you.',
    'Votre liste de médicaments les montre. Votre équipe peut les compter avec vous.',
  ),
  units: [{ code: '{count}', factor: 1, alsoWritten: ['1', '{lines}', 'lines', 'lignes'] }],
  range: [0, 10],
  step: 1,
} as const satisfies NumberTerm;

export const notToleratedDrugs = {
  kind: 'severalOf',
  id: 'notToleratedDrugs',
  label: voices(
    text(
      'Drugs stopped because of side effects',
      'Médicaments arrêtés à cause d’effets secondaires',
    ),
    text('Not tolerated', 'Non tolérés'),
  ),
  question: voices(
    text(
      'Did you have to stop any of these drugs because of side effects?',
      'Avez-vous dû arrêter l’un de ces médicaments à cause d’effets secondaires ?',
    ),
    text('Which drugs were not tolerated?', 'Quels médicaments n’ont pas été tolérés ?'),
  ),
  why: text(
    'Your team will want to know before it chooses a drug.',
    'Votre équipe voudra le savoir avant de choisir un médicament.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'You may remember this. Your pharmacist and your letters can help.',
    'Vous vous en souvenez peut-être. Votre pharmacien et vos lettres peuvent aider.',
  ),
  values: drugAnswers,
} as const satisfies SeveralOfTerm;

export const needsSystemicTherapy = yesNo({
  id: 'needsSystemicTherapy',
  label: {
    patient: [
      'Your team thinks drug treatment should start',
      'Votre équipe pense que les médicaments devraient commencer',
    ],
    clinician: ['Systemic therapy required', 'Traitement systémique requis'],
  },
  question: {
    patient: [
      'Does your team think that it is time for drug treatment?',
      'Votre équipe pense-t-elle que c’est le moment des médicaments ?',
    ],
    clinician: ['Is systemic therapy required?', 'Un traitement systémique est-il requis ?'],
  },
  why: [
    'Not everybody starts drugs at once. Some people are watched closely first.',
    'Tout le monde ne commence pas les médicaments tout de suite. Certaines personnes sont d’abord surveillées de près.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Ask your cancer doctor: “Is it time for drugs, or can we watch?”',
    'Demandez à votre médecin du cancer : « Est-ce le moment des médicaments, ou peut-on surveiller ? »',
  ],
});

export const coexistingProblemsLimitCombination = yesNo({
  id: 'coexistingProblemsLimitCombination',
  label: {
    patient: [
      'Other health problems make two drugs together too risky',
      'D’autres problèmes de santé rendent deux médicaments ensemble trop risqués',
    ],
    clinician: [
      'Coexisting medical problems limit combination therapy',
      'Comorbidités limitant une association',
    ],
  },
  question: {
    patient: [
      'Do other health problems make it too risky for you to have two cancer drugs together?',
      'D’autres problèmes de santé font-ils que deux médicaments ensemble seraient trop risqués pour vous ?',
    ],
    clinician: [
      'Do coexisting medical problems limit combination therapy?',
      'Des comorbidités limitent-elles une association ?',
    ],
  },
  why: [
    'One drug alone may then be offered in place of two.',
    'Un seul médicament peut alors être offert au lieu de deux.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Your cancer doctor judges this with you. Tell them about all your illnesses and drugs.',
    'Votre médecin du cancer en juge avec vous. Parlez-lui de toutes vos maladies et de tous vos médicaments.',
  ],
});
