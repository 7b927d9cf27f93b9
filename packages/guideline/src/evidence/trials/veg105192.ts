import { text } from '../../base/text.ts';
import { pazopanib, placebo } from '../trial/arms.ts';
import { afterCytokine, clearCell, everyone, untreated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { between, chance, figure, hazardRatio, quotedIn, reported } from '../trial/write.ts';

/** VEG105192 (pazopanib against placebo). */
export const veg105192: Trial = {
  id: 'veg105192',
  name: text('VEG105192 (pazopanib against placebo)', 'VEG105192 (pazopanib contre placebo)'),
  phase: '3',
  line: 'firstOrSecond',
  setting: text('not yet treated, or after a cytokine', 'non encore traité, ou après une cytokine'),
  population: text(
    'clear cell or mostly clear cell; 233 not treated (54%), 202 after a cytokine (46%)',
    'à cellules claires ou surtout à cellules claires ; 233 non traités (54 %), 202 après une cytokine (46 %)',
  ),
  design: text(
    'randomised 2 to 1, double-blind, against placebo',
    'à répartition aléatoire 2 pour 1, à double insu, contre placebo',
  ),
  plain: text(
    'People with advanced clear cell kidney cancer. Some had had no drugs, some an older immune drug. Pazopanib was compared with a placebo, a pill with no drug in it.',
    'Des gens avec un cancer du rein à cellules claires avancé. Les uns n’avaient eu aucun médicament. Les autres avaient eu un ancien médicament immunitaire. Le pazopanib a été comparé à un placebo, un comprimé sans médicament.',
  ),
  tookIn: [clearCell],
  arms: [pazopanib, placebo],
  outcomes: [
    {
      id: 'pfs',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2010),
      unit: 'months',
      figures: [figure('pazopanib', 9.2), figure('placebo', 4.2)],
      effect: hazardRatio(0.46, [0.34, 0.62]),
      chance: chance('<0.0001'),
      notes: [],
      citation: 'sternberg2010',
    },
    {
      id: 'pfs-untreated',
      endpoint: 'pfs',
      population: untreated,
      analysis: reported(2010),
      unit: 'months',
      figures: [figure('pazopanib', 11.1), figure('placebo', 2.8)],
      effect: hazardRatio(0.4, [0.27, 0.6]),
      chance: chance('<0.0001'),
      notes: [],
      citation: 'sternberg2010',
    },
    {
      id: 'pfs-after-cytokine',
      endpoint: 'pfs',
      population: afterCytokine,
      analysis: reported(2010),
      unit: 'months',
      figures: [figure('pazopanib', 7.4), figure('placebo', 4.2)],
      effect: hazardRatio(0.54, [0.35, 0.84]),
      chance: chance('<0.001'),
      notes: [],
      citation: 'sternberg2010',
    },
    {
      id: 'orr',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2010),
      unit: 'percent',
      figures: [figure('pazopanib', 30), figure('placebo', 3)],
      chance: chance('<0.001'),
      notes: [],
      citation: 'sternberg2010',
    },
    {
      id: 'os',
      endpoint: 'os',
      population: everyone,
      analysis: quotedIn(2018),
      unit: 'months',
      figures: [figure('pazopanib', 22.9), figure('placebo', 20.5)],
      chance: chance('0.224', 'oneSided'),
      notes: [
        text(
          'Many people on placebo soon switched to pazopanib, which blurs this comparison. Quoted from a second-hand source.',
          'Beaucoup de personnes sous placebo sont vite passées au pazopanib, ce qui brouille cette comparaison. Cité d’une source de seconde main.',
        ),
      ],
      citation: 'sec-springer2018',
    },
    {
      id: 'quality-of-life',
      endpoint: 'qualityOfLife',
      population: everyone,
      analysis: reported(2010),
      figures: between('pazopanib', 'placebo'),
      notes: [
        text(
          'No clinically important difference from placebo.',
          'Aucune différence cliniquement importante avec le placebo.',
        ),
      ],
      citation: 'sternberg2010',
    },
  ],
  notes: [],
  citations: [
    {
      id: 'sternberg2010',
      kind: 'primary',
      authors: 'Sternberg CN, et al.',
      title:
        'Pazopanib in locally advanced or metastatic renal cell carcinoma: results of a randomized phase III trial',
      journal: 'J Clin Oncol 28:1061-1068',
      medium: 'journal',
      year: 2010,
      read: 'abstract',
    },
    {
      id: 'sec-springer2018',
      kind: 'secondary',
      title: 'Background section summarising earlier sunitinib and pazopanib trials',
      journal: 'J Immunother Cancer, article s40425-018-0420-0',
      medium: 'journal',
      year: 2018,
      doi: '10.1186/s40425-018-0420-0',
      read: 'background',
    },
  ],
};
