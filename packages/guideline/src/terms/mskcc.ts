import type { NumberTerm } from '@renavigate/engine';
import { loinc } from '../base/systems.ts';
import { enzymeUnits, laboratory } from './laboratory.ts';

export const ldh = {
  ...laboratory({
    id: 'ldh',
    name: ['Lactate dehydrogenase (LDH)', 'Lactate déshydrogénase (LDH)'],
    units: enzymeUnits,
    range: [20, 20000],
  }),
  codes: [
    {
      system: loinc,
      code: '2532-0',
      display: 'Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma',
    },
    { system: loinc, code: '14804-9', display: 'Lactate dehydrogenase, lactate to pyruvate' },
    { system: loinc, code: '14805-6', display: 'Lactate dehydrogenase, pyruvate to lactate' },
  ],
} as const satisfies NumberTerm;

export const ldhUpperLimit = laboratory({
  id: 'ldhUpperLimit',
  name: [
    'Lactate dehydrogenase (LDH), upper limit of the laboratory',
    'Lactate déshydrogénase (LDH), limite supérieure du laboratoire',
  ],
  units: enzymeUnits,
  range: [100, 1000],
});
