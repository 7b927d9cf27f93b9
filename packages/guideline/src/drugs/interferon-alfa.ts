import { atc } from '../base/systems.ts';
import { text } from '../base/text.ts';
import type { DrugRow } from './drug.ts';
import { named } from './sources.ts';

export const interferonAlfa = {
  id: 'interferonAlfa',
  name: text('interferon alfa', 'interféron alfa'),
  brand: 'Intron A',
  otherNames: ['interferon', 'interféron alfa'],
  drugClass: 'cytokine',
  codes: [
    { system: atc, code: 'L03AB05', display: 'interferon alfa' },
    { system: atc, code: 'L03AB04', display: 'interferon alfa' },
  ],
  options: [
    {
      id: 'interferonAlfa',
      group: 'immunotherapy',
      with: [],
      description: text(
        'An older drug that wakes up the immune system.',
        'Un médicament plus ancien. Il éveille le système immunitaire.',
      ),
    },
  ],
  targets: text('IFNAR', 'IFNAR'),
  route: 'subcutaneous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text('to compare with, in older trials', 'comme comparaison, dans des essais anciens'),
      amount: text(
        '9 million units (or 3 to 18 million)',
        '9 millions d’unités (ou 3 à 18 millions)',
      ),
      frequency: text('three times a week', 'trois fois par semaine'),
      citation: named('Trials: Motzer 2007, Hudes 2007', 'Essais : Motzer 2007, Hudes 2007'),
    },
  ],
  cautions: undefined,
  sideEffects: undefined,
} as const satisfies DrugRow;
