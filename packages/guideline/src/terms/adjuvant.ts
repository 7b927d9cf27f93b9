import type { NumberTerm } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { yesNo } from './yes-no.ts';

export const adjuvantTherapyGiven = yesNo({
  id: 'adjuvantTherapyGiven',
  label: {
    patient: [
      'A drug after surgery, to keep the cancer from coming back',
      'Un médicament après la chirurgie, pour empêcher le cancer de revenir',
    ],
    clinician: ['Adjuvant systemic therapy given', 'Traitement systémique adjuvant donné'],
  },
  question: {
    patient: [
      'After surgery, did you have a cancer drug to keep the cancer from coming back?',
      'Après la chirurgie, avez-vous reçu un médicament pour empêcher le cancer de revenir ?',
    ],
    clinician: [
      'Was adjuvant systemic therapy given?',
      'Un traitement systémique adjuvant a-t-il été donné ?',
    ],
  },
  why: [
    'A drug given after surgery can change which drug comes next.',
    'Un médicament donné après la chirurgie peut changer le choix du suivant.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You most likely know this. Letters may say “adjuvant”.',
    'Vous le savez sans doute. Les lettres peuvent dire « adjuvant ».',
  ],
});

export const monthsSinceAdjuvant = {
  kind: 'number',
  id: 'monthsSinceAdjuvant',
  label: voices(
    text(
      'Months from the last dose after surgery to the return of the cancer',
      'Mois entre la dernière dose après la chirurgie et le retour du cancer',
    ),
    text(
      'Completed months from last adjuvant dose to recurrence',
      'Mois révolus entre la dernière dose adjuvante et la récidive',
    ),
  ),
  question: voices(
    text(
      'How many full months passed from the last dose of the drug after surgery until the cancer came back?',
      'Combien de mois complets se sont passés entre la dernière dose du médicament après la chirurgie et le retour du cancer ?',
    ),
    text(
      'How many completed months from the last adjuvant dose to recurrence?',
      'Combien de mois révolus entre la dernière dose adjuvante et la récidive ?',
    ),
  ),
  why: text(
    'When cancer comes back soon after a drug, that drug may not help again.',
    'Quand le cancer revient peu après un médicament, ce médicament pourrait ne plus aider.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'Your drug list has the date of the last dose. Write 0 if the cancer came back while you took it.',
    'Votre liste de médicaments donne la date de la dernière dose. Écrivez 0 si le cancer est revenu pendant que vous le preniez.',
  ),
  units: [{ code: 'mo', factor: 1, alsoWritten: ['month', 'months', 'mois'] }],
  range: [0, 600],
  step: 1,
} as const satisfies NumberTerm;

export const checkpointInhibitorOnlyAdjuvant = yesNo({
  id: 'checkpointInhibitorOnlyAdjuvant',
  label: {
    patient: [
      'Immunotherapy was given only after surgery',
      'L’immunothérapie a été donnée seulement après la chirurgie',
    ],
    clinician: [
      'Checkpoint inhibitor given as adjuvant therapy only',
      'Inhibiteur de point de contrôle donné seulement en adjuvant',
    ],
  },
  question: {
    patient: [
      'Was immunotherapy given only after surgery, and not since the cancer came back?',
      'Avez-vous eu l’immunothérapie seulement après la chirurgie, et pas depuis que le cancer est revenu ?',
    ],
    clinician: [
      'Was the checkpoint inhibitor given as adjuvant therapy only?',
      'L’inhibiteur de point de contrôle a-t-il été donné seulement en adjuvant ?',
    ],
  },
  why: [
    'A drug given after surgery is not the same as one given for cancer that came back.',
    'Donner un médicament après la chirurgie n’est pas la même chose que le donner pour un cancer revenu.',
  ],
  whereFound: 'chart',
  whereToFind: [
    'Compare the dates of the drug with the date when the cancer came back.',
    'Comparez les dates. Quand l’avez-vous eue ? Quand le cancer est-il revenu ?',
  ],
});

export const adjuvantCountsAsPrior = yesNo({
  id: 'adjuvantCountsAsPrior',
  label: {
    patient: [
      'Your team counts the drug after surgery as an earlier treatment',
      'Votre équipe dit que le médicament d’après la chirurgie compte comme un traitement fait avant',
    ],
    clinician: [
      'Adjuvant therapy counted as prior systemic therapy',
      'Traitement adjuvant compté comme traitement systémique antérieur',
    ],
  },
  question: {
    patient: [
      'Does your team count the drug after surgery as an earlier treatment?',
      'Votre équipe compte-t-elle le médicament après la chirurgie comme un traitement antérieur ?',
    ],
    clinician: [
      'Is adjuvant therapy counted as prior systemic therapy for this patient?',
      'Le traitement adjuvant est-il compté comme traitement systémique antérieur chez ce patient ?',
    ],
  },
  why: [
    'No general guideline that we read says how to count it. It decides whether the next drug is the first or a later one, so your team has to say.',
    'Aucun guide général que nous avons lu ne dit comment le compter. Cela décide si le prochain médicament est le premier ou un suivant ; c’est donc à votre équipe de le dire.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Ask your cancer doctor. One study counted it when the cancer came back within six months of the last dose.',
    'Demandez à votre médecin du cancer. Une étude l’a compté quand le cancer est revenu dans les six mois après la dernière dose.',
  ],
});
