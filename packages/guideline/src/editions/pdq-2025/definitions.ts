import { amount, type ConditionDefinition, compare, measured } from '@renavigate/engine';
import { both, text } from '../../base/text.ts';
import { ecogBasis, imdcRisk } from '../../definitions/imdc.ts';
import {
  adjuvantBasis,
  checkpointInhibitorBasis,
  priorCheckpointInhibitor,
  priorVegf,
  untreatedForAdvanced,
  vegfBasis,
} from '../../definitions/prior-therapy.ts';
import { linesOfTherapy } from '../../vocabulary/history.ts';

const firstLineRows = ['PDQ25-001', 'PDQ25-002'];
const riskRows = ['PDQ25-001', 'PDQ25-006', 'PDQ25-007'];
const thirdLineRows = ['PDQ25-018', 'PDQ25-019'];

/** No drug yet for advanced disease. */
export const untreated = untreatedForAdvanced([
  { kind: 'stated', statements: firstLineRows },
  { kind: 'assumed', because: adjuvantBasis, statements: firstLineRows },
]);

/** A VEGF drug was given; belzutifan asks for it. */
export const vegfDrugGiven = priorVegf([
  { kind: 'stated', statements: ['PDQ25-016'] },
  { kind: 'assumed', because: vegfBasis, statements: ['PDQ25-016'] },
]);

/** A checkpoint inhibitor was given; belzutifan asks for it. */
export const checkpointInhibitorGiven = priorCheckpointInhibitor([
  { kind: 'stated', statements: ['PDQ25-016'] },
  { kind: 'assumed', because: checkpointInhibitorBasis, statements: ['PDQ25-016'] },
  { kind: 'assumed', because: adjuvantBasis, statements: ['PDQ25-016'] },
]);

/** The risk group, by a score that we chose. */
export const riskGroup = imdcRisk([
  { kind: 'stated', statements: riskRows },
  {
    kind: 'assumed',
    because: text(
      'The summary speaks of good, intermediate and poor risk. It does not say by which score. We use the IMDC groups, with the factors of Heng 2013 (Lancet Oncol, PMC4144042). With none of them, risk is favourable. With one or two, it is intermediate. With three or more, it is poor.',
      'Le sommaire parle de risque bon, intermédiaire et mauvais sans dire selon quel score. Nous prenons les groupes IMDC, avec les facteurs de Heng 2013 (Lancet Oncol, PMC4144042). Sans aucun, le risque est favorable. Avec un ou deux, il est intermédiaire. Avec trois ou plus, il est défavorable.',
    ),
    statements: riskRows,
  },
  { kind: 'assumed', because: ecogBasis, statements: riskRows },
]);

/** Two lines of drugs or more were given. */
export const thirdLineOrLater = {
  kind: 'condition',
  id: 'thirdLineOrLater',
  label: both(
    'At least two drug treatments for advanced cancer, one after another',
    'Au moins deux traitements par médicaments pour le cancer avancé, l’un après l’autre',
  ),
  expression: compare(measured(linesOfTherapy), '>=', amount(2, '{count}')),
  origins: [
    { kind: 'stated', statements: thirdLineRows },
    {
      kind: 'assumed',
      because: text(
        'The list is headed third- and fourth-line therapy. We do not end it after the fourth line.',
        'La liste a pour titre traitement de troisième et de quatrième intention. Nous ne l’arrêtons pas après la quatrième.',
      ),
      statements: thirdLineRows,
    },
  ],
} as const satisfies ConditionDefinition;

/** Every definition of this edition. */
export const definitions = [
  untreated,
  vegfDrugGiven,
  checkpointInhibitorGiven,
  riskGroup,
  thirdLineOrLater,
] as const;
