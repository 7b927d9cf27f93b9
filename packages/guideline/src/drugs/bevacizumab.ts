import { text } from '../text.ts';
import { atc, rxnorm } from '../vocabulary/systems.ts';
import { bevacizumabConcerns, bevacizumabContraception } from './concerns/bevacizumab.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { everyThreeWeeks, inTrialsOnly } from './giving.ts';
import { trials } from './sources.ts';

export const bevacizumab = {
  id: 'bevacizumab',
  name: text('bevacizumab', 'bévacizumab'),
  brand: 'Avastin',
  otherNames: ['bévacizumab'],
  drugClass: 'vegfAntibody',
  codes: [
    { system: atc, code: 'L01FG01', display: 'bevacizumab' },
    { system: rxnorm, code: '253337', display: 'bevacizumab' },
  ],
  options: [
    {
      id: 'bevacizumab',
      group: 'targeted',
      with: [],
      description: actsOnVegf,
    },
  ],
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
  concerns: bevacizumabConcerns,
  contraception: bevacizumabContraception,
} as const satisfies DrugRow;
