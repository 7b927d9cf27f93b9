import type { NumberTerm, SeveralOfTerm, Unit } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { laboratory } from './laboratory.ts';

/** Why all of these are asked: some of them cannot wait. */
const why = text(
  'Some problems and results cannot wait. We would tell you at once.',
  'Certains malaises et résultats ne peuvent pas attendre. Nous vous le dirions tout de suite.',
);

export const dangerSigns = {
  kind: 'severalOf',
  id: 'dangerSigns',
  label: voices(
    text('Problems that may not wait', 'Malaises qui ne peuvent peut-être pas attendre'),
    text('Danger signs', 'Signes d’alarme'),
  ),
  question: voices(
    text('Do you have any of these right now?', 'Avez-vous l’un de ces problèmes en ce moment ?'),
    text('Are any danger signs present?', 'Y a-t-il des signes d’alarme ?'),
  ),
  why,
  whereFound: 'you',
  whereToFind: text('You know how you feel.', 'Vous savez comment vous vous sentez.'),
  values: [
    {
      id: 'weakLegs',
      label: voices(
        text(
          'weak or numb legs, or numbness between the legs, most of all with back pain',
          'jambes faibles ou engourdies, ou engourdissement entre les jambes, surtout avec un mal de dos',
        ),
        text(
          'leg weakness, saddle numbness or sphincter trouble (suspected cord compression)',
          'faiblesse des jambes, anesthésie en selle ou trouble sphinctérien (compression médullaire soupçonnée)',
        ),
      ),
    },
    {
      id: 'brainSigns',
      label: voices(
        text(
          'a fit, confusion, or a sudden bad headache',
          'une convulsion, de la confusion ou un mal de tête fort et soudain',
        ),
        text(
          'seizure, confusion or sudden severe headache',
          'convulsion, confusion ou céphalée brutale',
        ),
      ),
    },
    {
      id: 'feverOnTreatment',
      label: voices(
        text('fever while on cancer drugs', 'de la fièvre pendant un traitement du cancer'),
        text('fever on systemic therapy', 'fièvre sous traitement systémique'),
      ),
    },
    {
      id: 'breathless',
      label: voices(
        text('trouble breathing that is new or worse', 'un essoufflement nouveau ou plus fort'),
        text('new or worse dyspnoea', 'dyspnée nouvelle ou aggravée'),
      ),
    },
    {
      id: 'diarrhoeaOnTreatment',
      label: voices(
        text(
          'a lot of diarrhoea, or blood in it, while on cancer drugs',
          'une forte diarrhée, ou du sang dans les selles, pendant un traitement du cancer',
        ),
        text(
          'severe or bloody diarrhoea on systemic therapy',
          'diarrhée grave ou sanglante sous traitement systémique',
        ),
      ),
    },
    {
      id: 'heavyBleeding',
      label: voices(
        text(
          'bleeding that is heavy or does not stop',
          'un saignement abondant ou qui ne s’arrête pas',
        ),
        text('major bleeding', 'saignement majeur'),
      ),
    },
    {
      id: 'brokenBone',
      label: voices(
        text(
          'a bone that broke, or sudden strong bone pain',
          'un os cassé, ou une douleur forte et soudaine à un os',
        ),
        text(
          'pathological fracture, known or suspected',
          'fracture pathologique, connue ou soupçonnée',
        ),
      ),
    },
  ],
} as const satisfies SeveralOfTerm;

export const sodium = {
  ...laboratory({
    id: 'sodium',
    name: ['Sodium', 'Sodium'],
    units: [{ code: 'mmol/L', factor: 1, alsoWritten: ['mEq/L', 'meq/L'] }],
    range: [90, 200],
  }),
  why,
} as const satisfies NumberTerm;

const creatinineUnits = [
  { code: 'umol/L', factor: 1, alsoWritten: ['µmol/L', 'μmol/L', 'micromol/L'] },
  { code: 'mg/dL', factor: 88.4 },
] as const satisfies readonly [Unit, ...Unit[]];

export const creatinine = {
  ...laboratory({
    id: 'creatinine',
    name: ['Creatinine', 'Créatinine'],
    units: creatinineUnits,
    range: [10, 2500],
  }),
  why,
} as const satisfies NumberTerm;

export const creatinineUpperLimit = {
  ...laboratory({
    id: 'creatinineUpperLimit',
    name: [
      'Creatinine, upper limit of the laboratory',
      'Créatinine, limite supérieure du laboratoire',
    ],
    units: creatinineUnits,
    range: [50, 150],
  }),
  why,
} as const satisfies NumberTerm;
