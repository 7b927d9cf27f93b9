import { amount, compare, type Expression, measured, or, type Quantity } from '@renavigate/engine';
import { correctedCalcium } from '../terms/corrected-calcium.ts';
import { creatinine, creatinineUpperLimit, sodium } from '../terms/danger.ts';
import { calcium, haemoglobin, neutrophils, platelets } from '../terms/imdc.ts';

/** How urgent a result is: grade 3, or grade 4 (a threat to life), of the Common Terminology Criteria, version 5. */
export type Urgency = 'today' | 'now';

/** A laboratory value beyond one border or two; beyond the second it is a threat to life. */
export interface CriticalLimit {
  readonly id: string;
  readonly name: readonly [en: string, fr: string];
  readonly side: 'above' | 'below';
  /** The borders in words, such as "80 g/L"; the second where the criteria give a number for grade 4. */
  readonly borders: readonly [grade3: string, grade4?: string];
  readonly beyond: readonly [grade3: Expression, grade4?: Expression];
  readonly row: string;
  readonly locator: string;
}

const below = (quantity: Quantity, value: number, unit: string) =>
  compare(quantity, '<', amount(value, unit));
const above = (quantity: Quantity, value: number, unit: string) =>
  compare(quantity, '>', amount(value, unit));

/** Without albumin the total itself is looked at: too many warnings are better here than one too few. */
const calciumAbove = (value: number) =>
  or(above(correctedCalcium, value, 'mmol/L'), above(measured(calcium), value, 'mmol/L'));

const timesUpperLimit = (factor: number) =>
  compare(measured(creatinine), '>', {
    unit: 'umol/L',
    constant: 0,
    parts: [{ term: creatinineUpperLimit.id, factor, unit: 'umol/L' }],
  });

/** The results that do not wait, with the borders of the Common Terminology Criteria for Adverse Events, version 5. */
export const criticalLimits: readonly CriticalLimit[] = [
  {
    id: 'calciumHigh',
    name: ['Calcium (corrected)', 'Calcium (corrigé)'],
    side: 'above',
    borders: ['3.1 mmol/L', '3.4 mmol/L'],
    beyond: [calciumAbove(3.1), calciumAbove(3.4)],
    row: 'SAF-001',
    locator: 'Metabolism and nutrition disorders, Hypercalcemia',
  },
  {
    id: 'calciumLow',
    name: ['Calcium (corrected)', 'Calcium (corrigé)'],
    side: 'below',
    borders: ['1.75 mmol/L', '1.5 mmol/L'],
    beyond: [below(correctedCalcium, 1.75, 'mmol/L'), below(correctedCalcium, 1.5, 'mmol/L')],
    row: 'SAF-002',
    locator: 'Metabolism and nutrition disorders, Hypocalcemia',
  },
  {
    id: 'haemoglobinLow',
    name: ['Haemoglobin', 'Hémoglobine'],
    side: 'below',
    borders: ['80 g/L'],
    beyond: [below(measured(haemoglobin), 80, 'g/L')],
    row: 'SAF-003',
    locator: 'Blood and lymphatic system disorders, Anemia',
  },
  {
    id: 'plateletsLow',
    name: ['Platelets', 'Plaquettes'],
    side: 'below',
    borders: ['50 × 10⁹/L', '25 × 10⁹/L'],
    beyond: [below(measured(platelets), 50, '10*9/L'), below(measured(platelets), 25, '10*9/L')],
    row: 'SAF-004',
    locator: 'Investigations, Platelet count decreased',
  },
  {
    id: 'neutrophilsLow',
    name: ['Neutrophils', 'Neutrophiles'],
    side: 'below',
    borders: ['1.0 × 10⁹/L', '0.5 × 10⁹/L'],
    beyond: [
      below(measured(neutrophils), 1, '10*9/L'),
      below(measured(neutrophils), 0.5, '10*9/L'),
    ],
    row: 'SAF-005',
    locator: 'Investigations, Neutrophil count decreased',
  },
  {
    id: 'sodiumLow',
    name: ['Sodium', 'Sodium'],
    side: 'below',
    borders: ['125 mmol/L', '120 mmol/L'],
    beyond: [below(measured(sodium), 125, 'mmol/L'), below(measured(sodium), 120, 'mmol/L')],
    row: 'SAF-006',
    locator: 'Metabolism and nutrition disorders, Hyponatremia',
  },
  {
    id: 'sodiumHigh',
    name: ['Sodium', 'Sodium'],
    side: 'above',
    borders: ['155 mmol/L', '160 mmol/L'],
    beyond: [above(measured(sodium), 155, 'mmol/L'), above(measured(sodium), 160, 'mmol/L')],
    row: 'SAF-007',
    locator: 'Metabolism and nutrition disorders, Hypernatremia',
  },
  {
    id: 'creatinineHigh',
    name: ['Creatinine', 'Créatinine'],
    side: 'above',
    borders: ['3 ×', '6 ×'],
    beyond: [timesUpperLimit(3), timesUpperLimit(6)],
    row: 'SAF-010',
    locator: 'Investigations, Creatinine increased',
  },
];

/** What one urgency of a limit rests on: when it holds, and the graver one that takes its place. */
export interface Beyond {
  readonly urgency: Urgency;
  readonly when: Expression;
  readonly unless?: Expression;
}

/**
 * When a limit calls for this hour, and when for the same day. A total calcium without albumin leaves open whether the
 * corrected one is beyond the graver border; the lesser one holds all the same.
 */
export function whenBeyond({ beyond }: CriticalLimit): readonly Beyond[] {
  const [grade3, grade4] = beyond;
  if (grade4 === undefined) return [{ urgency: 'today', when: grade3 }];
  return [
    { urgency: 'now', when: grade4 },
    { urgency: 'today', when: grade3, unless: grade4 },
  ];
}
