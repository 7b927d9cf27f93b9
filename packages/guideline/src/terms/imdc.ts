import type { NumberTerm, YesNoTerm } from '@renavigate/engine';
import { loinc } from '../base/systems.ts';
import { both, text, voices } from '../base/text.ts';
import {
  calciumUnits,
  cellUnits,
  flag,
  laboratory,
  proteinUnits,
  whyRiskGroup as why,
} from './laboratory.ts';

export const karnofsky = {
  kind: 'number',
  id: 'karnofsky',
  label: voices(
    text('Karnofsky score', 'Score de Karnofsky'),
    text('Karnofsky performance status', 'Indice de Karnofsky'),
  ),
  question: voices(
    text(
      'What Karnofsky score did your team give you (0 to 100)?',
      'Quel score de Karnofsky votre équipe vous a-t-elle donné (0 à 100) ?',
    ),
    text('What is the Karnofsky performance status?', 'Quel est l’indice de Karnofsky ?'),
  ),
  why,
  whereFound: 'team',
  whereToFind: text(
    'It is a number from 0 to 100 for how well you manage day to day. Your team may have noted it.',
    'C’est un nombre de 0 à 100 qui dit comment vous vous débrouillez au quotidien. Votre équipe l’a peut-être noté.',
  ),
  codes: [{ system: loinc, code: '89243-0', display: 'Karnofsky Performance Status score' }],
  units: [{ code: '{score}', factor: 1, alsoWritten: ['%', '1', '{KPS}', 'points'] }],
  range: [0, 100],
  step: 10,
} as const satisfies NumberTerm;

export const systemicTherapyWithinOneYear = {
  kind: 'yesNo',
  id: 'systemicTherapyWithinOneYear',
  label: voices(
    text(
      'Less than a year from diagnosis to the first cancer drug',
      'Moins d’un an entre le diagnostic et le premier médicament contre le cancer',
    ),
    text(
      'Less than 1 year from diagnosis to first systemic therapy',
      'Moins de 1 an entre le diagnostic et le premier traitement systémique',
    ),
  ),
  question: voices(
    text(
      'Was it less than one year from your first diagnosis to your first cancer drug?',
      'S’est-il passé moins d’un an entre votre premier diagnostic et votre premier médicament contre le cancer ?',
    ),
    text(
      'Was it less than 1 year from diagnosis to first systemic therapy?',
      'Y a-t-il eu moins de 1 an entre le diagnostic et le premier traitement systémique ?',
    ),
  ),
  why,
  whereFound: 'you',
  whereToFind: text(
    'Count from the day kidney cancer was first found to the first day of drug treatment. If no drug has started, count to now and check with your team.',
    'Comptez du jour où le cancer du rein a été trouvé au premier jour des médicaments. Si aucun n’a commencé, comptez jusqu’à maintenant et vérifiez avec votre équipe.',
  ),
} as const satisfies YesNoTerm;

export const monthsToSystemicTherapy = {
  kind: 'number',
  id: 'monthsToSystemicTherapy',
  label: both(
    'Completed months from diagnosis to first systemic therapy',
    'Mois révolus entre le diagnostic et le premier traitement systémique',
  ),
  question: both(
    'How many completed months from diagnosis to first systemic therapy?',
    'Combien de mois révolus entre le diagnostic et le premier traitement systémique ?',
  ),
  why,
  whereFound: 'chart',
  whereToFind: text(
    'The date of the first diagnosis of kidney cancer and the start of the first systemic drug.',
    'La date du premier diagnostic de cancer du rein et le début du premier médicament systémique.',
  ),
  units: [{ code: 'mo', factor: 1, alsoWritten: ['month', 'months', 'mois'] }],
  range: [0, 720],
  step: 1,
} as const satisfies NumberTerm;

export const haemoglobinBelowLimit = flag({
  id: 'haemoglobinBelowLimit',
  patient: ['Low haemoglobin (red blood cells)', 'Hémoglobine basse (globules rouges)'],
  clinician: [
    'Haemoglobin below the laboratory’s limit',
    'Hémoglobine sous la limite du laboratoire',
  ],
  ask: [
    'Was your haemoglobin below the normal range of the lab?',
    'L’hémoglobine était-elle sous l’intervalle normal du laboratoire ?',
  ],
});

/**
 * A mark beside the total calcium says nothing of the corrected one, so nobody is sent to look for it: where a person
 * has no corrected value, it is told from the numbers.
 */
export const calciumAboveLimit = {
  ...flag({
    id: 'calciumAboveLimit',
    patient: ['High calcium (corrected)', 'Calcium élevé (corrigé)'],
    clinician: [
      'Corrected calcium above the laboratory’s limit',
      'Calcium corrigé au-dessus de la limite du laboratoire',
    ],
    ask: [
      'Was the calcium, once corrected for albumin, above the normal range of the lab?',
      'Le calcium, une fois corrigé selon l’albumine, était-il au-dessus de l’intervalle normal du laboratoire ?',
    ],
  }),
  whereToFind: text(
    'Ask your team for the corrected calcium. Or give the total calcium, the albumin and the lab’s upper limit for calcium, all from one blood test. A mark beside the total calcium is not enough: that value is not corrected.',
    'Demandez le calcium corrigé à votre équipe. Ou donnez le calcium total, l’albumine et la limite supérieure du laboratoire pour le calcium, d’une même prise de sang. Une marque à côté du calcium total ne suffit pas : cette valeur n’est pas corrigée.',
  ),
} as const satisfies YesNoTerm;

export const neutrophilsAboveLimit = flag({
  id: 'neutrophilsAboveLimit',
  patient: ['High neutrophils (white blood cells)', 'Neutrophiles élevés (globules blancs)'],
  clinician: [
    'Neutrophils above the laboratory’s limit',
    'Neutrophiles au-dessus de la limite du laboratoire',
  ],
  ask: [
    'Were the neutrophils above the normal range of the lab?',
    'Les neutrophiles étaient-ils au-dessus de l’intervalle normal du laboratoire ?',
  ],
});

export const plateletsAboveLimit = flag({
  id: 'plateletsAboveLimit',
  patient: [
    'High platelets (cells that help blood clot)',
    'Plaquettes élevées (cellules qui aident le sang à coaguler)',
  ],
  clinician: [
    'Platelets above the laboratory’s limit',
    'Plaquettes au-dessus de la limite du laboratoire',
  ],
  ask: [
    'Were the platelets above the normal range of the lab?',
    'Les plaquettes étaient-elles au-dessus de l’intervalle normal du laboratoire ?',
  ],
});

export const haemoglobin = {
  ...laboratory({
    id: 'haemoglobin',
    name: ['Haemoglobin', 'Hémoglobine'],
    units: proteinUnits,
    range: [30, 250],
  }),
  codes: [{ system: loinc, code: '718-7', display: 'Hemoglobin [Mass/volume] in Blood' }],
} as const satisfies NumberTerm;

export const haemoglobinLowerLimit = laboratory({
  id: 'haemoglobinLowerLimit',
  name: [
    'Haemoglobin, lower limit of the laboratory',
    'Hémoglobine, limite inférieure du laboratoire',
  ],
  units: proteinUnits,
  range: [80, 180],
});

export const calcium = {
  ...laboratory({
    id: 'calcium',
    name: ['Total calcium', 'Calcium total'],
    units: calciumUnits,
    range: [1, 5],
  }),
  codes: [
    { system: loinc, code: '2000-8', display: 'Calcium [Moles/volume] in Serum or Plasma' },
    { system: loinc, code: '17861-6', display: 'Calcium [Mass/volume] in Serum or Plasma' },
  ],
} as const satisfies NumberTerm;

export const calciumUpperLimit = {
  ...laboratory({
    id: 'calciumUpperLimit',
    name: ['Calcium, upper limit of the laboratory', 'Calcium, limite supérieure du laboratoire'],
    units: calciumUnits,
    range: [2, 3.5],
  }),
  unitMustMatch: calcium.id,
} as const satisfies NumberTerm;

export const albumin = {
  ...laboratory({
    id: 'albumin',
    name: ['Albumin', 'Albumine'],
    units: proteinUnits,
    range: [10, 70],
  }),
  whereToFind: text(
    'Look at the same blood test as the calcium. Copy the number and its unit.',
    'Regardez la même prise de sang que pour le calcium. Recopiez le nombre et son unité.',
  ),
  codes: [{ system: loinc, code: '1751-7', display: 'Albumin [Mass/volume] in Serum or Plasma' }],
} as const satisfies NumberTerm;

export const neutrophils = {
  ...laboratory({
    id: 'neutrophils',
    name: ['Neutrophils (absolute)', 'Neutrophiles (nombre absolu)'],
    units: cellUnits,
    range: [0, 100],
  }),
  codes: [{ system: loinc, code: '26499-4', display: 'Neutrophils [#/volume] in Blood' }],
} as const satisfies NumberTerm;

export const neutrophilsUpperLimit = laboratory({
  id: 'neutrophilsUpperLimit',
  name: [
    'Neutrophils, upper limit of the laboratory',
    'Neutrophiles, limite supérieure du laboratoire',
  ],
  units: cellUnits,
  range: [3, 15],
});

export const platelets = {
  ...laboratory({
    id: 'platelets',
    name: ['Platelets', 'Plaquettes'],
    units: cellUnits,
    range: [1, 3000],
  }),
  codes: [
    { system: loinc, code: '26515-7', display: 'Platelets [#/volume] in Blood' },
    { system: loinc, code: '777-3', display: 'Platelets [#/volume] in Blood by Automated count' },
  ],
} as const satisfies NumberTerm;

export const plateletsUpperLimit = laboratory({
  id: 'plateletsUpperLimit',
  name: [
    'Platelets, upper limit of the laboratory',
    'Plaquettes, limite supérieure du laboratoire',
  ],
  units: cellUnits,
  range: [200, 700],
});
