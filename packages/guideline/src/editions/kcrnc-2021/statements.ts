import type { Statement } from '@renavigate/engine';
import { text } from '../../text.ts';
import { statementsOf } from '../table.ts';
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
      'Preferred: comes from studies in which people lived longer (better overall survival).',
      'Préféré : vient d’études où les gens ont vécu plus longtemps (meilleure survie globale).',
    ),
  },
  {
    id: 'KC21-option',
    kind: 'definition',
    locator: note,
    text: text(
      'Option: the cancer has usually been held back for longer, without necessarily better overall survival.',
      'Option : le cancer a habituellement été freiné plus longtemps, sans que la survie globale soit forcément meilleure.',
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
      'The edition of 2019 brought in immunotherapy as first treatment, as two checkpoint inhibitors or with a VEGF drug, on phase 3 trials with better survival than sunitinib.',
      'L’édition de 2019 a introduit l’immunothérapie comme premier traitement, avec deux inhibiteurs de points de contrôle ou avec un médicament contre le VEGF, selon des essais de phase 3 où la survie était meilleure qu’avec le sunitinib.',
    ),
  },
  {
    id: 'KC21-B2',
    kind: 'information',
    locator: introduction,
    text: text(
      'Between 2019 and 2021 came updates of CheckMate 214 and KEYNOTE-426, and the trials CLEAR and CheckMate 9ER, in which immunotherapy with a VEGF drug gave longer survival than a VEGF drug.',
      'Entre 2019 et 2021 ont paru des mises à jour de CheckMate 214 et de KEYNOTE-426, et les essais CLEAR et CheckMate 9ER, où l’immunothérapie avec un médicament contre le VEGF a donné une survie plus longue qu’un médicament contre le VEGF.',
    ),
  },
  {
    id: 'KC21-B3',
    kind: 'information',
    locator: introduction,
    text: text(
      'In CLEAR, lenvatinib with everolimus as first treatment held the cancer back for longer than sunitinib, without a gain in overall survival.',
      'Dans CLEAR, le lenvatinib avec l’évérolimus comme premier traitement a freiné le cancer plus longtemps que le sunitinib, sans gain de survie globale.',
    ),
  },
];

/** Every statement that is held of this edition. */
export const statements: readonly Statement[] = [
  ...statementsOf(rows, text('Table 1', 'Tableau 1')),
  ...meanings,
  ...background,
];
