import { text, voices } from '../text.ts';
import { atc, rxnorm } from '../vocabulary/systems.ts';
import { checkpointCautions } from './checkpoint-cautions.ts';
import { ipilimumabConcerns, ipilimumabContraception } from './concerns/ipilimumab.ts';
import type { DrugRow } from './drug.ts';
import { named, trials } from './sources.ts';

export const ipilimumab = {
  id: 'ipilimumab',
  name: text('ipilimumab', 'ipilimumab'),
  brand: 'Yervoy',
  otherNames: [],
  drugClass: 'ctla4Inhibitor',
  codes: [
    { system: atc, code: 'L01FX04', display: 'ipilimumab' },
    { system: rxnorm, code: '1094833', display: 'ipilimumab' },
  ],
  options: [],
  targets: text('CTLA-4', 'CTLA-4'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text('with nivolumab', 'avec le nivolumab'),
      amount: text('1 mg/kg', '1 mg/kg'),
      frequency: text('every 3 weeks, 4 times', 'toutes les 3 semaines, 4 fois'),
      schedule: text('on the same day, after nivolumab', 'le même jour, après le nivolumab'),
      citation: trials('CheckMate 214'),
    },
  ],
  cautions: [
    ...checkpointCautions,
    {
      row: 'cautions/5',
      kind: 'warning',
      about: ['immuneSystem'],
      text: voices(
        text(
          'Side effects come more often, and are worse, with the two drugs together than with one alone.',
          'Les effets secondaires sont plus fréquents et plus graves avec les deux médicaments ensemble qu’avec un seul.',
        ),
        text(
          'Adverse effects are more frequent and more severe with nivolumab and ipilimumab together than with either alone.',
          'Les effets indésirables sont plus fréquents et plus graves avec le nivolumab et l’ipilimumab ensemble qu’avec l’un ou l’autre seul.',
        ),
      ),
      citation: named(
        'Australian product information, boxed text',
        'Information australienne sur le produit, texte encadré',
      ),
    },
  ],
  sideEffects: undefined,
  concerns: ipilimumabConcerns,
  contraception: ipilimumabContraception,
} as const satisfies DrugRow;
