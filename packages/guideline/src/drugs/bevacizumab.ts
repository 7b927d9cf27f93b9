import { text } from '../text.ts';
import type { DrugInformation } from './drug.ts';
import { everyThreeWeeks, inTrialsOnly } from './giving.ts';
import { trials } from './sources.ts';

export const bevacizumab: DrugInformation = {
  id: 'bevacizumab',
  drugClass: 'vegfAntibody',
  targets: text('VEGF-A', 'VEGF-A'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: inTrialsOnly,
      amount: text('15 mg/kg', '15 mg/kg'),
      frequency: everyThreeWeeks,
      citation: trials('IMmotion151'),
    },
  ],
  cautions: undefined,
  sideEffects: undefined,
};
