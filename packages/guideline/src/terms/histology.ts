import type { OneOfTerm } from '@renavigate/engine';
import { icdO3, snomed } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import { yesNo } from './yes-no.ts';

export const histology = {
  kind: 'oneOf',
  id: 'histology',
  label: voices(
    text('The type of kidney cancer', 'Le type de cancer du rein'),
    text('Histology', 'Histologie'),
  ),
  question: voices(
    text('What type of kidney cancer do you have?', 'Quel type de cancer du rein avez-vous ?'),
    text('What is the histology?', 'Quelle est l’histologie ?'),
  ),
  why: text(
    'Much guidance speaks of the clear cell type only.',
    'Beaucoup de guides parlent du type à cellules claires seulement.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'The pathology report names the type. It was written after your surgery or biopsy.',
    'Le rapport de pathologie nomme le type. Il a été écrit après votre chirurgie ou votre biopsie.',
  ),
  values: [
    {
      id: 'clearCell',
      alsoCalled: ['ccRCC', 'RCCcc', 'cellules claires'],
      label: voices(
        text('clear cell (the most common type)', 'à cellules claires (le plus fréquent)'),
        text('clear cell', 'à cellules claires'),
      ),
      codes: [
        { system: icdO3, code: '8310/3', display: 'Clear cell renal cell carcinoma' },
        { system: snomed, code: '254915003', display: 'Clear cell carcinoma of kidney' },
      ],
    },
    {
      id: 'papillary',
      alsoCalled: ['pRCC'],
      label: voices(text('papillary', 'papillaire'), text('papillary', 'papillaire')),
      codes: [{ system: icdO3, code: '8260/3', display: 'Papillary renal cell carcinoma' }],
    },
    {
      id: 'chromophobe',
      alsoCalled: ['chRCC'],
      label: voices(text('chromophobe', 'chromophobe'), text('chromophobe', 'chromophobe')),
      codes: [{ system: icdO3, code: '8317/3', display: 'Renal cell carcinoma, chromophobe type' }],
    },
    {
      id: 'collectingDuct',
      alsoCalled: ['tubes de Bellini'],
      label: voices(
        text('collecting duct (Bellini)', 'des tubes collecteurs (Bellini)'),
        text('collecting duct (Bellini)', 'des tubes collecteurs (Bellini)'),
      ),
      codes: [{ system: icdO3, code: '8319/3', display: 'Collecting duct carcinoma' }],
    },
    {
      id: 'medullary',
      label: voices(text('medullary', 'médullaire'), text('medullary', 'médullaire')),
      codes: [{ system: icdO3, code: '8510/3', display: 'Medullary carcinoma' }],
    },
    {
      id: 'translocation',
      alsoCalled: ['TFE3', 'TFEB', 'Xp11'],
      label: voices(
        text(
          'with a gene that has moved (called TFE3 or translocation)',
          'avec un gène déplacé (nommé TFE3 ou translocation)',
        ),
        text(
          'translocation (MiT family, TFE3 or TFEB)',
          'à translocation (famille MiT, TFE3 ou TFEB)',
        ),
      ),
      codes: [
        { system: icdO3, code: '8311/3', display: 'MiT family translocation renal cell carcinoma' },
      ],
    },
    {
      id: 'unclassified',
      alsoCalled: ['not otherwise specified', 'sans autre indication'],
      label: voices(
        text('unclassified (it fits no known type)', 'inclassé (il n’entre dans aucun type connu)'),
        text('unclassified', 'inclassé'),
      ),
    },
    {
      id: 'other',
      label: voices(text('another type', 'un autre type'), text('other', 'autre')),
      codes: [
        { system: icdO3, code: '8316/3', display: 'Cyst-associated renal cell carcinoma' },
        { system: icdO3, code: '8323/3', display: 'Clear cell papillary renal cell carcinoma' },
        { system: icdO3, code: '8480/3', display: 'Mucinous tubular and spindle cell carcinoma' },
      ],
    },
  ],
} as const satisfies OneOfTerm;

export const sarcomatoid = {
  ...yesNo({
    id: 'sarcomatoid',
    label: {
      patient: ['Sarcomatoid cells in the tumour', 'Des cellules sarcomatoïdes dans la tumeur'],
      clinician: ['Sarcomatoid features', 'Composante sarcomatoïde'],
    },
    question: {
      patient: [
        'Does your pathology report say “sarcomatoid”?',
        'Votre rapport de pathologie dit-il « sarcomatoïde » ?',
      ],
      clinician: ['Are there sarcomatoid features?', 'Y a-t-il une composante sarcomatoïde ?'],
    },
    why: [
      'The team may weigh this in the choice of drugs.',
      'L’équipe peut en tenir compte dans le choix des médicaments.',
    ],
    whereFound: 'chart',
    whereToFind: [
      'Look for the word in the pathology report, or ask your team.',
      'Cherchez ce mot dans le rapport de pathologie, ou demandez à votre équipe.',
    ],
  }),
  codes: [{ system: icdO3, code: '8318/3', display: 'Renal cell carcinoma, sarcomatoid' }],
} as const;

export const favourableHistologicProfile = yesNo({
  id: 'favourableHistologicProfile',
  label: {
    patient: ['A pathology report with good signs', 'Un rapport de pathologie avec de bons signes'],
    clinician: ['Favourable histologic profile', 'Profil histologique favorable'],
  },
  question: {
    patient: [
      'Has your team said that the cells of the tumour look favourable?',
      'Votre équipe a-t-elle dit que les cellules de la tumeur ont un aspect favorable ?',
    ],
    clinician: [
      'Is the histologic profile favourable?',
      'Le profil histologique est-il favorable ?',
    ],
  },
  why: [
    'It can count when the team thinks of watching closely before any drug.',
    'Cela peut compter quand l’équipe pense à une surveillance étroite avant tout médicament.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Your cancer doctor judges this from the pathology report. No source that we read says exactly what counts.',
    'Votre médecin du cancer en juge d’après le rapport de pathologie. Aucune source que nous avons lue ne dit exactement ce qui compte.',
  ],
});

export const rhabdoid = yesNo({
  id: 'rhabdoid',
  label: {
    patient: ['Rhabdoid cells in the tumour', 'Des cellules rhabdoïdes dans la tumeur'],
    clinician: ['Rhabdoid features', 'Composante rhabdoïde'],
  },
  question: {
    patient: [
      'Does your pathology report say “rhabdoid”?',
      'Votre rapport de pathologie dit-il « rhabdoïde » ?',
    ],
    clinician: ['Are there rhabdoid features?', 'Y a-t-il une composante rhabdoïde ?'],
  },
  why: [
    'The team may weigh this in the choice of drugs.',
    'L’équipe peut en tenir compte dans le choix des médicaments.',
  ],
  whereFound: 'chart',
  whereToFind: [
    'Look for the word in the pathology report, or ask your team.',
    'Cherchez ce mot dans le rapport de pathologie, ou demandez à votre équipe.',
  ],
});
