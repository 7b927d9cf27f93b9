import { text } from '../text.ts';
import type { DrugInformation } from './drug.ts';
import { named } from './sources.ts';

export const interferonAlfa: DrugInformation = {
  id: 'interferonAlfa',
  drugClass: 'cytokine',
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
};
