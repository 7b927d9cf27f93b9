import type { NumberTerm, OneOfTerm } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { yesNo } from './yes-no.ts';

export const metastatic = yesNo({
  id: 'metastatic',
  label: {
    patient: [
      'The cancer has spread to other parts of the body',
      'Le cancer s’est propagé à d’autres parties du corps',
    ],
    clinician: ['Metastatic disease', 'Maladie métastatique'],
  },
  question: {
    patient: [
      'Has the cancer spread to other parts of the body?',
      'Le cancer s’est-il propagé à d’autres parties du corps ?',
    ],
    clinician: ['Is the disease metastatic?', 'La maladie est-elle métastatique ?'],
  },
  why: [
    'Much of the guidance is for cancer that has spread.',
    'Une grande partie des guides porte sur le cancer qui s’est propagé.',
  ],
  whereFound: 'scan',
  whereToFind: [
    'Your last scan report says it. Letters may say “metastases” or “stage 4”.',
    'Le rapport de votre dernier examen d’imagerie le dit. Les lettres peuvent dire « métastases » ou « stade 4 ».',
  ],
});

export const metastasesTiming = {
  kind: 'oneOf',
  id: 'metastasesTiming',
  label: voices(
    text('When the spread was found', 'Quand la propagation a été trouvée'),
    text('Timing of metastases', 'Moment d’apparition des métastases'),
  ),
  question: voices(
    text(
      'When was it found that the cancer had spread?',
      'Quand a-t-on trouvé que le cancer s’était propagé ?',
    ),
    text(
      'Were metastases present at diagnosis, or did they come later?',
      'Les métastases étaient-elles présentes au diagnostic, ou sont-elles apparues plus tard ?',
    ),
  ),
  why: text(
    'Some surgery on the kidney is only for people whose cancer had already spread when it was first found.',
    'Certaines chirurgies du rein sont seulement pour les personnes dont le cancer s’était déjà propagé quand on l’a trouvé.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'Compare the date of your first diagnosis with the first scan that showed spread.',
    'Comparez la date de votre premier diagnostic et celle du premier examen qui a montré la propagation.',
  ),
  values: [
    {
      id: 'atDiagnosis',
      label: voices(
        text('when the cancer was first found', 'quand le cancer a été trouvé'),
        text('at diagnosis (synchronous)', 'au diagnostic (synchrones)'),
      ),
    },
    {
      id: 'later',
      label: voices(
        text('later', 'plus tard'),
        text('later (metachronous)', 'plus tard (métachrones)'),
      ),
    },
  ],
} as const satisfies OneOfTerm;

export const metastasesFewAndResectable = yesNo({
  id: 'metastasesFewAndResectable',
  label: {
    patient: [
      'One or a few spots of spread that surgery could take out',
      'Une ou quelques taches de propagation que la chirurgie pourrait enlever',
    ],
    clinician: [
      'Solitary or few metastases, resectable',
      'Métastase unique ou peu nombreuses, résécables',
    ],
  },
  question: {
    patient: [
      'Are there only one or a few spots of spread, and could surgery take them out?',
      'Y a-t-il une seule ou peu de taches de cancer ailleurs ? La chirurgie pourrait-elle les enlever ?',
    ],
    clinician: [
      'Are the metastases solitary or few, and resectable?',
      'Les métastases sont-elles uniques ou peu nombreuses, et résécables ?',
    ],
  },
  why: [
    'Surgery on the places of spread is only for some people who have few of them.',
    'La chirurgie de ces taches est seulement pour certaines personnes qui en ont peu.',
  ],
  whereFound: 'team',
  whereToFind: [
    'A surgeon judges this from your scans, with your cancer doctor.',
    'Un chirurgien en juge sur vos images, avec votre médecin du cancer.',
  ],
});

export const metastaticBurdenLimited = yesNo({
  id: 'metastaticBurdenLimited',
  label: {
    patient: ['Only a small amount of spread', 'Peu de propagation'],
    clinician: ['Limited metastatic burden', 'Charge métastatique limitée'],
  },
  question: {
    patient: [
      'Is there only a small amount of cancer outside the kidney?',
      'Y a-t-il peu de cancer en dehors du rein ?',
    ],
    clinician: ['Is the metastatic burden limited?', 'La charge métastatique est-elle limitée ?'],
  },
  why: [
    'Some choices, such as surgery on the kidney or watching closely, are for people with little spread.',
    'Certains choix, comme la chirurgie du rein ou une surveillance étroite, sont pour les personnes qui ont peu de propagation.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Your team judges this from your scans. No source that we read gives a number.',
    'Votre équipe en juge d’après vos examens d’imagerie. Aucune source que nous avons lue ne donne un nombre.',
  ],
});

export const mostBurdenRemovable = yesNo({
  id: 'mostBurdenRemovable',
  label: {
    patient: [
      'Surgery could take out most of the cancer',
      'Une chirurgie pourrait enlever la plus grande partie du cancer',
    ],
    clinician: [
      'Great majority of tumour burden removable at surgery',
      'Grande majorité de la charge tumorale résécable',
    ],
  },
  question: {
    patient: [
      'Could surgery take out most of the cancer in your body?',
      'Une chirurgie pourrait-elle enlever la plus grande partie du cancer dans votre corps ?',
    ],
    clinician: [
      'Could surgery remove a significant majority of the tumour burden?',
      'La chirurgie pourrait-elle enlever la grande majorité de la charge tumorale ?',
    ],
  },
  why: [
    'One guide speaks of kidney surgery for people in whom most of the cancer can be taken out.',
    'Un guide parle de chirurgie du rein pour les personnes chez qui la plus grande partie du cancer peut être enlevée.',
  ],
  whereFound: 'team',
  whereToFind: [
    'A surgeon can say, from your scans.',
    'Un chirurgien peut le dire, d’après vos examens d’imagerie.',
  ],
});

export const kidneyTumourSmallBesideMetastases = yesNo({
  id: 'kidneyTumourSmallBesideMetastases',
  label: {
    patient: [
      'Much more cancer outside the kidney than in it',
      'Beaucoup plus de cancer en dehors du rein que dans le rein',
    ],
    clinician: [
      'Renal disease limited compared with the volume of metastases',
      'Maladie rénale limitée par rapport au volume des métastases',
    ],
  },
  question: {
    patient: [
      'Is there much more cancer outside the kidney than in it?',
      'Y a-t-il beaucoup plus de cancer en dehors du rein que dans le rein ?',
    ],
    clinician: [
      'Is disease in the kidney limited compared with the volume of metastases?',
      'La maladie dans le rein est-elle limitée par rapport au volume des métastases ?',
    ],
  },
  why: [
    'One guide says not to take out the kidney when most of the cancer is elsewhere.',
    'Un guide dit de ne pas enlever le rein quand la plus grande partie du cancer est ailleurs.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Your team judges this from your scans.',
    'Votre équipe en juge d’après vos examens d’imagerie.',
  ],
});

export const rapidProgression = yesNo({
  id: 'rapidProgression',
  label: {
    patient: ['The cancer is growing fast', 'Le cancer grossit vite'],
    clinician: ['Rapidly progressing disease', 'Maladie à progression rapide'],
  },
  question: {
    patient: ['Is the cancer growing fast?', 'Le cancer grossit-il vite ?'],
    clinician: ['Is the disease progressing rapidly?', 'La maladie progresse-t-elle rapidement ?'],
  },
  why: [
    'One guide says not to operate on the kidney while the cancer grows fast.',
    'Un guide dit de ne pas opérer le rein pendant que le cancer grossit vite.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Your team compares your scans over time.',
    'Votre équipe compare vos examens d’imagerie dans le temps.',
  ],
});

export const metastasesCount = {
  kind: 'number',
  id: 'metastasesCount',
  label: voices(
    text('Number of spots of spread', 'Nombre de taches de cancer ailleurs dans le corps'),
    text('Number of metastases', 'Nombre de métastases'),
  ),
  question: voices(
    text(
      'How many spots of spread were seen on the last scan?',
      'Combien de taches de cancer a-t-on vues ailleurs au dernier examen d’imagerie ?',
    ),
    text('How many metastases are there?', 'Combien y a-t-il de métastases ?'),
  ),
  why: text(
    'When there are only a few, each may be treated by itself.',
    'Quand il y en a peu, chacune peut parfois être traitée à part.',
  ),
  whereFound: 'scan',
  whereToFind: text(
    'The report of your last scan may count them. Your team can tell you.',
    'Le rapport de votre dernier examen d’imagerie les compte parfois. Votre équipe peut vous le dire.',
  ),
  units: [{ code: '{count}', factor: 1, alsoWritten: ['1'] }],
  range: [0, 200],
  step: 1,
} as const satisfies NumberTerm;

export const fewMetastasesGrowing = yesNo({
  id: 'fewMetastasesGrowing',
  label: {
    patient: [
      'One or a few spots grow while the others stay the same',
      'Une ou quelques taches grossissent pendant que les autres restent stables',
    ],
    clinician: [
      'Oligoprogression: one or few metastases growing, the rest stable',
      'Oligoprogression : une ou quelques métastases croissent, les autres sont stables',
    ],
  },
  question: {
    patient: [
      'Do just one or a few spots of the cancer grow, while all others stay the same?',
      'Est-ce que seulement une ou quelques taches du cancer grossissent, pendant que toutes les autres restent stables ?',
    ],
    clinician: [
      'Are only one or a few metastases growing while the rest are stable?',
      'Seules une ou quelques métastases croissent-elles, les autres étant stables ?',
    ],
  },
  why: [
    'Then the team may talk about treating just these spots.',
    'L’équipe peut alors parler de traiter seulement ces taches.',
  ],
  whereFound: 'scan',
  whereToFind: [
    'Your team compares your last scans. Ask what has grown and what has not.',
    'Votre équipe compare vos derniers examens. Demandez ce qui a grossi et ce qui n’a pas grossi.',
  ],
});
