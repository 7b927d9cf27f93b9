import { text } from '../../base/text.ts';
import {
  afterImmunotherapy,
  clearCell,
  everyoneByCentralReview,
  treatedBefore,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, chance, figure, hazardRatio, reported, sized } from '../trial/write.ts';

const tivozanibNivolumab = arm(
  'tivozanibNivolumab',
  text('tivozanib with nivolumab', 'tivozanib avec nivolumab'),
  [
    text(
      'tivozanib 0.89 mg by mouth once a day (3 weeks on, 1 week off)',
      'tivozanib 0,89 mg par la bouche une fois par jour (3 semaines de prise, 1 semaine de pause)',
    ),
    text(
      'nivolumab 480 mg into a vein every 4 weeks',
      'nivolumab 480 mg dans une veine toutes les 4 semaines',
    ),
  ],
  'checkpointInhibitorWithVegfDrug',
);
const tivozanib = arm(
  'tivozanib',
  text('tivozanib', 'tivozanib'),
  [
    text(
      'tivozanib 1.34 mg by mouth once a day (3 weeks on, 1 week off)',
      'tivozanib 1,34 mg par la bouche une fois par jour (3 semaines de prise, 1 semaine de pause)',
    ),
  ],
  'tivozanib',
  'vegfDrugAlone',
);

/** TiNivo-2. */
export const tinivo2: Trial = {
  id: 'tinivo-2',
  name: text('TiNivo-2', 'TiNivo-2'),
  nct: 'NCT04987203',
  phase: '3',
  line: 'secondOrThird',
  setting: text(
    'after one or two treatments, one of them a checkpoint inhibitor',
    'après un ou deux traitements, dont un inhibiteur de points de contrôle',
  ),
  population: text(
    'clear cell component; stratified by IMDC group and by the last treatment; enrolled November 2021 to June 2023',
    'composante à cellules claires ; stratification par groupe IMDC et par dernier traitement ; inclusion de novembre 2021 à juin 2023',
  ),
  design: text(
    'randomised 1 to 1, open-label; planned to decide on progression in everybody, scans read by an independent group',
    'à répartition aléatoire 1 pour 1, sans insu ; prévu pour juger la progression chez tous, images lues par un groupe indépendant',
  ),
  plain: text(
    'People whose clear cell kidney cancer had grown after an immune drug. Tivozanib with a second immune drug, nivolumab, was compared with tivozanib alone. The second immune drug did not help.',
    'Des gens dont le cancer du rein à cellules claires avait grossi après un médicament immunitaire. Les uns ont eu le tivozanib avec un deuxième médicament de ce genre, le nivolumab. Les autres ont eu le tivozanib seul. Le deuxième médicament immunitaire n’a pas aidé.',
  ),
  tookIn: [clearCell, treatedBefore, afterImmunotherapy],
  stratifiedBy: 'imdc',
  followUpMonths: 12,
  arms: [sized(tivozanibNivolumab, 171), sized(tivozanib, 172)],
  outcomes: [
    {
      id: 'pfs',
      row: 'EM26-TN2-PFS',
      endpoint: 'pfs',
      population: everyoneByCentralReview,
      analysis: reported(2024),
      unit: 'months',
      figures: [figure('tivozanibNivolumab', 5.7, [4, 7.4]), figure('tivozanib', 7.4, [5.6, 9.2])],
      effect: hazardRatio(1.1, [0.84, 1.43]),
      chance: chance('0.49'),
      primary: true,
      notes: [],
      citation: 'sec-targetedonc2024',
    },
  ],
  notes: [
    text(
      'A second PD-1 drug after a first one did not work. The two drugs together used a lower dose of tivozanib.',
      'Un deuxième médicament anti-PD-1 après un premier n’a pas agi. Avec lui, la dose de tivozanib était plus faible.',
    ),
  ],
  citations: [
    {
      id: 'sec-targetedonc2024',
      kind: 'secondary',
      authors: 'Targeted Oncology',
      title: 'TiNivo-2 at ESMO 2024',
      medium: 'tradePress',
      year: 2024,
      url: 'https://targetedonc.com/view/adding-nivolumab-to-tivozanib-fails-to-improve-outcomes-in-metastatic-renal-cell-carcinoma',
      read: 'body',
    },
  ],
};
