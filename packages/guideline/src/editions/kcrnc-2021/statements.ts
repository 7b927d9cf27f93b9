import type { Statement } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { statementsOf } from '../shared/table.ts';
import { rows } from './rows.ts';

const note = text('Table 1, note', 'Tableau 1, note');
const introduction = text('Introduction', 'Introduction');

/** What the words and marks of the table mean, by its own note. */
const meanings: readonly Statement[] = [
  {
    id: 'KC21-preferred',
    kind: 'definition',
    locator: note,
    text: text(
      'Preferred: this comes from studies in which people lived longer (better overall survival).',
      'Préféré : vient d’études où les gens ont vécu plus longtemps (meilleure survie globale).',
    ),
  },
  {
    id: 'KC21-option',
    kind: 'definition',
    locator: note,
    text: text(
      'Option: the cancer has usually been held back for longer. How long people live (overall survival) is not necessarily better.',
      'Option : le cancer a habituellement été freiné plus longtemps. La survie globale n’est pas forcément meilleure.',
    ),
  },
  {
    id: 'KC21-asterisk',
    kind: 'definition',
    locator: note,
    text: text(
      'Asterisk: not yet approved in Canada for this use at the time of the table (2021).',
      'Astérisque : pas encore approuvé au Canada pour cet usage à la date du tableau (2021).',
    ),
  },
  {
    id: 'KC21-hash',
    kind: 'definition',
    locator: note,
    text: text(
      'Number sign: if not used before. It stands only in the part for people who had both a VEGF drug and a checkpoint inhibitor.',
      'Dièse : si le médicament n’a pas déjà été utilisé. Il figure seulement dans la partie pour les personnes qui ont reçu un médicament contre le VEGF et un inhibiteur de points de contrôle.',
    ),
  },
];

const background: readonly Statement[] = [
  {
    id: 'KC21-B1',
    kind: 'information',
    locator: introduction,
    text: text(
      'The edition of 2019 brought in immunotherapy as first treatment. This was as two checkpoint inhibitors or with a VEGF drug. It was based on phase 3 trials, in which survival was better than with sunitinib.',
      'L’édition de 2019 a introduit l’immunothérapie comme premier traitement. C’était avec deux inhibiteurs de points de contrôle ou avec un médicament contre le VEGF. Elle s’appuyait sur des essais de phase 3 où la survie était meilleure qu’avec le sunitinib.',
    ),
  },
  {
    id: 'KC21-B2',
    kind: 'information',
    locator: introduction,
    text: text(
      'Between 2019 and 2021 came updates of CheckMate 214 and KEYNOTE-426, and the trials CLEAR and CheckMate 9ER. In these, people lived longer with immunotherapy and a VEGF drug than with a VEGF drug.',
      'Entre 2019 et 2021 ont paru des mises à jour de CheckMate 214 et de KEYNOTE-426, et les essais CLEAR et CheckMate 9ER. Dans ceux-ci, l’immunothérapie avec un médicament contre le VEGF a donné une survie plus longue qu’un médicament contre le VEGF.',
    ),
  },
  {
    id: 'KC21-B3',
    kind: 'information',
    locator: introduction,
    text: text(
      'In CLEAR, lenvatinib with everolimus as first treatment held the cancer back for longer than sunitinib. But people did not live longer (no gain in overall survival).',
      'Dans CLEAR, le lenvatinib avec l’évérolimus comme premier traitement a freiné le cancer plus longtemps que le sunitinib. Mais il n’y a pas eu de gain de survie globale.',
    ),
  },
];

/** Every statement that is held of this edition. */
export const statements: readonly Statement[] = [
  ...statementsOf(rows, text('Table 1', 'Tableau 1')),
  ...meanings,
  ...background,
];
