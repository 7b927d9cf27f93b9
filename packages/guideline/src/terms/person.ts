import type { NumberTerm, OneOfTerm } from '@renavigate/engine';
import { both, text, voices } from '../base/text.ts';

export const age = {
  kind: 'number',
  id: 'age',
  label: both('Age in years', 'Âge en années'),
  question: voices(
    text('How old are you?', 'Quel âge avez-vous ?'),
    text('What is the age in years?', 'Quel est l’âge en années ?'),
  ),
  why: text(
    'Your team looks at age together with how you manage day to day.',
    'Votre équipe regarde l’âge avec la façon dont vous vous débrouillez au quotidien.',
  ),
  whereFound: 'you',
  whereToFind: text('You know this.', 'Vous le savez.'),
  units: [{ code: 'a', factor: 1, alsoWritten: ['years', 'year', 'yr', 'ans', 'an'] }],
  range: [18, 110],
  step: 1,
} as const satisfies NumberTerm;

export const hereditarySyndrome = {
  kind: 'oneOf',
  id: 'hereditarySyndrome',
  label: voices(
    text(
      'An inherited disease that brings kidney tumours',
      'Une maladie héréditaire qui donne des tumeurs du rein',
    ),
    text('Hereditary kidney cancer syndrome', 'Syndrome héréditaire de cancer du rein'),
  ),
  question: voices(
    text(
      'Do you have an inherited disease that brings kidney tumours?',
      'Avez-vous une maladie héréditaire qui donne des tumeurs du rein ?',
    ),
    text(
      'Is there a hereditary kidney cancer syndrome?',
      'Y a-t-il un syndrome héréditaire de cancer du rein ?',
    ),
  ),
  why: text(
    'With one of these diseases, a drug is approved that is not for others.',
    'Avec l’une de ces maladies, un médicament est approuvé qui ne l’est pas pour les autres.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'A genetics clinic would have told you. Ask your team if a test was done.',
    'Une clinique de génétique vous l’aurait dit. Demandez à votre équipe si un test a été fait.',
  ),
  values: [
    { id: 'none', label: voices(text('none', 'aucune'), text('none', 'aucun')) },
    { id: 'vonHippelLindau', label: both('von Hippel-Lindau (VHL)', 'von Hippel-Lindau (VHL)') },
    {
      id: 'hereditaryLeiomyomatosis',
      label: voices(
        text('HLRCC (leiomyomatosis)', 'HLRCC (léiomyomatose)'),
        text(
          'hereditary leiomyomatosis and renal cell carcinoma (HLRCC)',
          'léiomyomatose héréditaire et cancer du rein (HLRCC)',
        ),
      ),
    },
    { id: 'birtHoggDube', label: both('Birt-Hogg-Dubé', 'Birt-Hogg-Dubé') },
    { id: 'other', label: voices(text('another one', 'une autre'), text('other', 'autre')) },
  ],
} as const satisfies OneOfTerm;
