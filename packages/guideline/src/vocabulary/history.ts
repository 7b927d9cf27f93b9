import type { NumberTerm, SeveralOfTerm } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { yesNo } from '../terms/yes-no.ts';
import { drugAnswers } from './drugs.ts';

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

export const runningDrugs = {
  kind: 'severalOf',
  id: 'runningDrugs',
  label: voices(
    text('Cancer drugs that you take now', 'Médicaments contre le cancer que vous prenez'),
    text('Systemic therapy in progress', 'Traitement systémique en cours'),
  ),
  question: voices(
    text('Which of these drugs do you take now?', 'Lesquels de ces médicaments prenez-vous ?'),
    text('Which systemic drugs are being given?', 'Quels médicaments systémiques sont en cours ?'),
  ),
  why: text(
    'A drug that you already take is no new choice.',
    'Un médicament que vous prenez déjà n’est pas un nouveau choix.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'Look at your pill boxes and your appointments for drips.',
    'Regardez vos boîtes de pilules et vos rendez-vous pour les perfusions.',
  ),
  values: drugAnswers,
} as const satisfies SeveralOfTerm;

export const respondedTo = {
  kind: 'severalOf',
  id: 'respondedTo',
  label: voices(
    text('Drugs that made the cancer shrink', 'Médicaments qui ont fait diminuer le cancer'),
    text('Objective response to', 'Réponse objective à'),
  ),
  question: voices(
    text(
      'Did the cancer shrink with any of these drugs?',
      'Le cancer a-t-il diminué avec l’un de ces médicaments ?',
    ),
    text(
      'To which drugs was there an objective response?',
      'À quels médicaments y a-t-il eu une réponse objective ?',
    ),
  ),
  why: text(
    'It helps your team judge a drug that acts in the same way.',
    'Cela aide votre équipe à juger un médicament qui agit de la même façon.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Letters may say “response”. Your cancer doctor can tell you.',
    'Les lettres peuvent dire « réponse ». Votre médecin du cancer peut vous le dire.',
  ),
  values: drugAnswers,
} as const satisfies SeveralOfTerm;

export const seriousImmuneReactions = {
  kind: 'severalOf',
  id: 'seriousImmuneReactions',
  label: voices(
    text(
      'Serious inflammation caused by immunotherapy',
      'Inflammation grave causée par l’immunothérapie',
    ),
    text('Immune-related toxicity, grade 3 or 4', 'Toxicité immunitaire, grade 3 ou 4'),
  ),
  question: voices(
    text(
      'Did immunotherapy cause a serious inflammation in any of these places?',
      'L’immunothérapie a-t-elle causé une inflammation grave à l’un de ces endroits ?',
    ),
    text(
      'Which organs had immune-related toxicity of grade 3 or 4?',
      'Quels organes ont eu une toxicité immunitaire de grade 3 ou 4 ?',
    ),
  ),
  why: text(
    'A drug of the same kind could cause it again.',
    'Un médicament du même type pourrait la causer de nouveau.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'You may remember being in hospital for it, or taking much cortisone. Letters name the place.',
    'Vous vous souvenez peut-être d’un séjour à l’hôpital, ou de beaucoup de cortisone. Les lettres nomment l’endroit.',
  ),
  values: [
    { id: 'lung', label: voices(text('lungs', 'poumons'), text('pneumonitis', 'pneumopathie')) },
    { id: 'bowel', label: voices(text('bowel', 'intestin'), text('colitis', 'colite')) },
    { id: 'liver', label: voices(text('liver', 'foie'), text('hepatitis', 'hépatite')) },
    { id: 'heart', label: voices(text('heart', 'cœur'), text('myocarditis', 'myocardite')) },
    { id: 'kidney', label: voices(text('kidney', 'rein'), text('nephritis', 'néphrite')) },
    {
      id: 'nerves',
      label: voices(
        text('nerves or brain', 'nerfs ou cerveau'),
        text('neurologic', 'neurologique'),
      ),
    },
    { id: 'skin', label: voices(text('skin', 'peau'), text('dermatologic', 'cutanée')) },
    {
      id: 'hormoneGlands',
      label: voices(
        text('glands that make hormones', 'glandes qui font des hormones'),
        text('endocrine', 'endocrinienne'),
      ),
    },
    {
      id: 'other',
      label: voices(text('another place', 'un autre endroit'), text('other', 'autre')),
    },
  ],
} as const satisfies SeveralOfTerm;

export const monthsSinceCheckpointInhibitor = {
  kind: 'number',
  id: 'monthsSinceCheckpointInhibitor',
  label: voices(
    text(
      'Months since the last dose of immunotherapy',
      'Mois depuis la dernière dose d’immunothérapie',
    ),
    text(
      'Completed months since the last dose of a checkpoint inhibitor',
      'Mois révolus depuis la dernière dose d’un inhibiteur de points de contrôle',
    ),
  ),
  question: voices(
    text(
      'How many full months ago was your last dose of immunotherapy?',
      'À combien de mois complets remonte votre dernière dose d’immunothérapie ?',
    ),
    text(
      'How many completed months since the last dose of a checkpoint inhibitor?',
      'Combien de mois révolus depuis la dernière dose d’un inhibiteur de points de contrôle ?',
    ),
  ),
  why: text(
    'Rules for having such a drug again count from the last dose.',
    'Les règles pour recevoir de nouveau un tel médicament comptent à partir de la dernière dose.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'Your drug list has the date of the last dose. Write 0 if you still take it.',
    'Votre liste de médicaments donne la date de la dernière dose. Écrivez 0 si vous le prenez encore.',
  ),
  units: [{ code: 'mo', factor: 1, alsoWritten: ['month', 'months', 'mois'] }],
  range: [0, 600],
  step: 1,
} as const satisfies NumberTerm;
