import { yesNo } from './yes-no.ts';

export const kidneyTumourResectable = yesNo({
  id: 'kidneyTumourResectable',
  label: {
    patient: [
      'Surgery could take out the kidney tumour',
      'Une chirurgie pourrait enlever la tumeur du rein',
    ],
    clinician: ['Primary tumour resectable', 'Tumeur primitive résécable'],
  },
  question: {
    patient: [
      'Could surgery take out the tumour in your kidney?',
      'Une chirurgie pourrait-elle enlever la tumeur de votre rein ?',
    ],
    clinician: ['Is the primary tumour resectable?', 'La tumeur primitive est-elle résécable ?'],
  },
  why: [
    'Surgery on the kidney makes sense only if the tumour can be taken out.',
    'La chirurgie du rein n’a de sens que si la tumeur peut être enlevée.',
  ],
  whereFound: 'team',
  whereToFind: [
    'A surgeon can say, from your scans.',
    'Un chirurgien peut le dire, d’après vos examens d’imagerie.',
  ],
});

export const localStageT4WithoutMetastases = yesNo({
  id: 'localStageT4WithoutMetastases',
  label: {
    patient: [
      'Tumour stage T4, with no spread to other parts of the body',
      'Tumeur de stade T4, sans propagation à d’autres parties du corps',
    ],
    clinician: ['T4 without distant metastases', 'T4 sans métastase à distance'],
  },
  question: {
    patient: [
      'Is the tumour called T4, with no spread to other parts of the body?',
      'La tumeur est-elle dite T4, sans propagation à d’autres parties du corps ?',
    ],
    clinician: ['Is the stage T4, M0?', 'Le stade est-il T4, M0 ?'],
  },
  why: [
    'Surgery may be offered for a large tumour that has not spread to other places.',
    'Une chirurgie peut être offerte pour une grosse tumeur qui ne s’est pas propagée ailleurs.',
  ],
  whereFound: 'chart',
  whereToFind: [
    'A letter or the scan report gives the stage with letters, such as T4 N0 M0.',
    'Une lettre ou le rapport d’imagerie donne le stade avec des lettres, comme T4 N0 M0.',
  ],
});

export const oneWorkingKidney = yesNo({
  id: 'oneWorkingKidney',
  label: {
    patient: ['Only one kidney works', 'Un seul rein fonctionne'],
    clinician: ['Single functioning kidney', 'Rein fonctionnel unique'],
  },
  question: {
    patient: ['Do you have only one kidney that works?', 'Avez-vous un seul rein qui fonctionne ?'],
    clinician: ['Is there a single functioning kidney?', 'Le rein fonctionnel est-il unique ?'],
  },
  why: [
    'Destroying the tumour with heat or cold may be offered when only one kidney works.',
    'Détruire la tumeur par la chaleur ou le froid peut être offert quand un seul rein fonctionne.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You likely know if a kidney was taken out. Your team can tell you how well each one works.',
    'Vous savez sans doute si un rein a été enlevé. Votre équipe peut vous dire comment chacun fonctionne.',
  ],
});

export const longIntervalSinceNephrectomy = yesNo({
  id: 'longIntervalSinceNephrectomy',
  label: {
    patient: [
      'A long time between the kidney surgery and the spread',
      'Beaucoup de temps entre la chirurgie du rein et la propagation',
    ],
    clinician: [
      'Long interval between nephrectomy and metastasis',
      'Long intervalle entre la néphrectomie et les métastases',
    ],
  },
  question: {
    patient: [
      'Was there a long time between your kidney surgery and the spread of the cancer?',
      'S’est-il passé beaucoup de temps entre votre chirurgie du rein et la propagation du cancer ?',
    ],
    clinician: [
      'Was the interval between nephrectomy and metastasis long?',
      'L’intervalle entre la néphrectomie et les métastases a-t-il été long ?',
    ],
  },
  why: [
    'It can count when the team thinks of watching closely, or of surgery where the cancer has spread.',
    'Cela peut compter quand l’équipe pense à une surveillance étroite, ou à une chirurgie là où le cancer s’est propagé.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Count from the day of the surgery to the first scan that showed spread. No source that we read says how long is long: ask your team.',
    'Comptez du jour de la chirurgie au premier examen qui a montré la propagation. Aucune source que nous avons lue ne dit ce qui est long : demandez à votre équipe.',
  ],
});

export const adrenalInvolved = yesNo({
  id: 'adrenalInvolved',
  label: {
    patient: [
      'Cancer in the gland on top of that kidney',
      'Cancer dans la glande au-dessus de ce rein',
    ],
    clinician: ['Adrenal gland invaded or metastatic', 'Surrénale envahie ou siège de métastase'],
  },
  question: {
    patient: [
      'Has the cancer reached the adrenal gland (on top of the kidney)?',
      'Le cancer a-t-il atteint la glande surrénale (au-dessus du rein) ?',
    ],
    clinician: [
      'Is the adrenal gland invaded or metastatic?',
      'La surrénale est-elle envahie ou siège de métastase ?',
    ],
  },
  why: [
    'When the gland is free of cancer, surgeons try to leave it in place.',
    'Quand la glande est sans cancer, les chirurgiens essaient de la laisser en place.',
  ],
  whereFound: 'scan',
  whereToFind: [
    'Your last scan report says it. A surgeon can tell you.',
    'Le rapport de votre dernier examen d’imagerie le dit. Un chirurgien peut vous le dire.',
  ],
});
