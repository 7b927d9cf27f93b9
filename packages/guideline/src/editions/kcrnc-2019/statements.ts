import type { Statement } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { statementsOf } from '../shared/table.ts';
import { rows } from './rows.ts';

const asToldIn2021: Statement = {
  id: 'KC19-001',
  kind: 'information',
  locator: text(
    'as told in the introduction of the update of 2021',
    'selon l’introduction de la mise à jour de 2021',
  ),
  text: text(
    'This edition brought in immunotherapy as first treatment of clear cell kidney cancer. It was two checkpoint inhibitors, or one with a VEGF drug. It was based on phase 3 trials, in which survival was better than with sunitinib.',
    'Cette édition a introduit l’immunothérapie comme premier traitement du cancer du rein à cellules claires. C’était deux inhibiteurs de points de contrôle, ou un seul avec un médicament contre le VEGF. Elle s’appuyait sur des essais de phase 3 où la survie était meilleure qu’avec le sunitinib.',
  ),
};

/** Every statement that is held of this edition. */
export const statements: readonly Statement[] = [
  asToldIn2021,
  ...statementsOf(rows, text('Table 2', 'Tableau 2')),
];
