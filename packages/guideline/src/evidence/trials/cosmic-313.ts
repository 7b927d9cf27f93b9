import { text } from '../../base/text.ts';
import { cabozantinib40, ipilimumab1, nivolumab3Then480 } from '../trial/doses.ts';
import { final, primaryAnalysis } from '../trial/looks.ts';
import {
  clearCell,
  everyone,
  imdcIntermediateOrPoorOnly,
  notYetTreated,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import {
  arm,
  chance,
  figure,
  hazardRatio,
  notReached,
  ofSize,
  people,
  rate,
  reported,
  sized,
} from '../trial/write.ts';

const allThree = arm(
  'nivolumabIpilimumabCabozantinib',
  text('cabozantinib with nivolumab and ipilimumab', 'cabozantinib avec nivolumab et ipilimumab'),
  [cabozantinib40, nivolumab3Then480, ipilimumab1],
  'nivolumabIpilimumabCabozantinib',
);
const withPlacebo = arm(
  'nivolumabIpilimumab',
  text('placebo with nivolumab and ipilimumab', 'placebo avec nivolumab et ipilimumab'),
  [nivolumab3Then480, ipilimumab1],
  'nivolumabIpilimumab',
);
const firstRandomised = ofSize(
  550,
  people(text('the first 550 people randomised', 'les 550 premières personnes réparties')),
);

/** COSMIC-313. */
export const cosmic313: Trial = {
  id: 'cosmic-313',
  name: text('COSMIC-313', 'COSMIC-313'),
  nct: 'NCT03937219',
  phase: '3',
  line: 'first',
  setting: text(
    'not yet treated, intermediate or poor risk',
    'non encore traité, risque intermédiaire ou défavorable',
  ),
  population: text(
    'clear cell; IMDC intermediate or poor only',
    'à cellules claires ; IMDC intermédiaire ou défavorable seulement',
  ),
  design: text(
    'randomised 1 to 1, double-blind; planned to decide on progression in the first 550 people, scans read by an independent group',
    'à répartition aléatoire 1 pour 1, à double insu ; prévu pour juger la progression chez les 550 premières personnes, images lues par un groupe indépendant',
  ),
  plain: text(
    'People with advanced clear cell kidney cancer, not treated with drugs, in the intermediate or poor risk group. Adding cabozantinib to nivolumab and ipilimumab was compared with those two and a placebo.',
    'Des gens avec un cancer du rein à cellules claires avancé. Ils n’avaient eu aucun médicament. Leur risque était intermédiaire ou défavorable. Les uns ont eu le cabozantinib avec le nivolumab et l’ipilimumab. Les autres ont eu ces deux-là avec un placebo.',
  ),
  tookIn: [clearCell, imdcIntermediateOrPoorOnly, notYetTreated],
  followUpMonths: 45,
  arms: [sized(allThree, 428), sized(withPlacebo, 427)],
  outcomes: [
    {
      id: 'pfs-first-550-primary',
      endpoint: 'pfs',
      population: firstRandomised,
      analysis: reported(2023, primaryAnalysis),
      followUpMonths: 14.9,
      unit: 'months',
      figures: [notReached('nivolumabIpilimumabCabozantinib'), figure('nivolumabIpilimumab', 11.3)],
      rates: [rate(12, 57, 49)],
      effect: hazardRatio(0.73, [0.57, 0.94]),
      chance: chance('0.01'),
      primary: true,
      notes: [],
      citation: 'choueiri2023',
    },
    {
      id: 'orr-first-550',
      endpoint: 'orr',
      population: firstRandomised,
      analysis: reported(2023),
      unit: 'percent',
      figures: [figure('nivolumabIpilimumabCabozantinib', 43), figure('nivolumabIpilimumab', 36)],
      notes: [],
      citation: 'choueiri2023',
    },
    {
      id: 'severe-side-effects-treated',
      endpoint: 'severeSideEffects',
      population: people(
        text(
          'everyone who got the treatment; events of grade 3 or 4',
          'toutes les personnes traitées ; effets de grade 3 ou 4',
        ),
      ),
      analysis: reported(2023),
      unit: 'percent',
      figures: [figure('nivolumabIpilimumabCabozantinib', 79), figure('nivolumabIpilimumab', 56)],
      notes: [],
      citation: 'choueiri2023',
    },
    {
      id: 'pfs-final',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2025, final),
      followUpMonths: 45,
      unit: 'months',
      figures: [
        figure('nivolumabIpilimumabCabozantinib', 16.6, [14, 22.6]),
        figure('nivolumabIpilimumab', 11.2, [9.3, 14]),
      ],
      effect: hazardRatio(0.82, [0.69, 0.98]),
      notes: [],
      citation: 'sec-urologytimes2025',
    },
    {
      id: 'os-final',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2025, final),
      followUpMonths: 45,
      unit: 'months',
      figures: [
        figure('nivolumabIpilimumabCabozantinib', 41.9, [34.8, 47.9]),
        figure('nivolumabIpilimumab', 42, [34.9, 53.1]),
      ],
      effect: hazardRatio(1.02, [0.85, 1.23]),
      chance: chance('0.8366'),
      notes: [],
      citation: 'sec-urologytimes2025',
    },
  ],
  notes: [
    text(
      'No benefit for survival from the third drug, and more toxicity.',
      'Aucun bénéfice de survie du troisième médicament, et plus de toxicité.',
    ),
    text(
      'Progression was planned to be judged in the first 550 people. Figures for them and for everybody are different figures.',
      'La progression devait être jugée chez les 550 premières personnes. Leurs chiffres et ceux de tous sont des chiffres différents.',
    ),
  ],
  citations: [
    {
      id: 'choueiri2023',
      kind: 'primary',
      authors: 'Choueiri TK, et al.',
      title: 'Cabozantinib plus nivolumab and ipilimumab in renal-cell carcinoma',
      journal: 'N Engl J Med 388:1767-1778',
      medium: 'journal',
      year: 2023,
      read: 'abstract',
    },
    {
      id: 'sec-urologytimes2025',
      kind: 'secondary',
      authors: 'Urology Times',
      title: 'COSMIC-313 final (ASCO GU 2025, Albiges)',
      medium: 'tradePress',
      year: 2025,
      read: 'abstract',
    },
  ],
};
