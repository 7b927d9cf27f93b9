import { atc, rxnorm } from '../base/systems.ts';
import { text } from '../base/text.ts';
import { checkpointCautions } from './checkpoint-cautions.ts';
import type { DrugRow } from './drug.ts';
import { everyThreeWeeks, inTrialsOnly } from './giving.ts';
import { trials } from './sources.ts';

export const atezolizumab = {
  id: 'atezolizumab',
  name: text('atezolizumab', 'atézolizumab'),
  brand: 'Tecentriq',
  otherNames: ['atézolizumab'],
  drugClass: 'pdL1Inhibitor',
  codes: [
    { system: atc, code: 'L01FF05', display: 'atezolizumab' },
    { system: rxnorm, code: '1792776', display: 'atezolizumab' },
  ],
  options: [],
  targets: text('PD-L1', 'PD-L1'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: inTrialsOnly,
      amount: text('1200 mg', '1200 mg'),
      frequency: everyThreeWeeks,
      citation: trials('IMmotion151'),
    },
  ],
  cautions: checkpointCautions,
  sideEffects: undefined,
} as const satisfies DrugRow;
