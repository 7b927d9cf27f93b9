import { text } from '../../base/text.ts';
import { cabozantinib, sunitinib } from '../trial/arms.ts';
import { ecog0To1, everyoneEligible, treated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, chance, figure, hazardRatio, ofHistology, reported, sized } from '../trial/write.ts';

const crizotinib = arm('crizotinib', text('crizotinib', 'crizotinib'), [
  text(
    'crizotinib 250 mg by mouth twice a day (continuous)',
    'crizotinib 250 mg par la bouche deux fois par jour (en continu)',
  ),
]);
const savolitinib = arm('savolitinib', text('savolitinib', 'savolitinib'), [
  text(
    'savolitinib 600 mg by mouth once a day (continuous)',
    'savolitinib 600 mg par la bouche une fois par jour (en continu)',
  ),
]);

/** PAPMET (SWOG S1500). */
export const papmet: Trial = {
  id: 'papmet',
  name: text('PAPMET (SWOG S1500)', 'PAPMET (SWOG S1500)'),
  nct: 'NCT02761057',
  phase: '2',
  line: 'firstOrSecond',
  setting: text(
    'at most one earlier treatment, none against VEGF',
    'au plus un traitement antérieur, aucun contre le VEGF',
  ),
  population: text(
    'papillary; 0 or 1 earlier treatment',
    'papillaire ; 0 ou 1 traitement antérieur',
  ),
  design: text(
    'randomised, open-label, four groups; crizotinib and savolitinib closed for lack of effect; one-sided test at the 0.10 level',
    'à répartition aléatoire, sans insu, quatre groupes ; crizotinib et savolitinib arrêtés faute d’effet ; test unilatéral au seuil de 0,10',
  ),
  plain: text(
    'People with papillary kidney cancer that had spread, with at most one earlier treatment. Cabozantinib, crizotinib and savolitinib were each compared with sunitinib. The trial was small.',
    'Des gens dont le cancer du rein papillaire s’était propagé. Ils avaient eu au plus un traitement avant. Le cabozantinib, le crizotinib et le savolitinib ont chacun été comparés au sunitinib. L’essai était petit.',
  ),
  tookIn: [ofHistology('papillary'), ecog0To1],
  arms: [
    sized(cabozantinib, 44),
    sized(sunitinib, 46),
    sized(crizotinib, 28),
    sized(savolitinib, 29),
  ],
  outcomes: [
    {
      id: 'pfs',
      endpoint: 'pfs',
      population: everyoneEligible,
      analysis: reported(2021),
      unit: 'months',
      figures: [figure('cabozantinib', 9), figure('sunitinib', 5.6)],
      effect: hazardRatio(0.6, [0.37, 0.97]),
      chance: chance('0.019', 'oneSided'),
      notes: [],
      citation: 'pal2021',
    },
    {
      id: 'orr',
      endpoint: 'orr',
      population: everyoneEligible,
      analysis: reported(2021),
      unit: 'percent',
      figures: [figure('cabozantinib', 23), figure('sunitinib', 4)],
      chance: chance('0.010'),
      notes: [],
      citation: 'pal2021',
    },
    {
      id: 'severe-side-effects',
      endpoint: 'severeSideEffects',
      population: treated,
      analysis: reported(2021),
      unit: 'percent',
      figures: [figure('cabozantinib', 74), figure('sunitinib', 69)],
      notes: [
        text(
          'One person died of a blood clot with cabozantinib (grade 5).',
          'Une personne est morte d’un caillot de sang sous cabozantinib (grade 5).',
        ),
      ],
      citation: 'pal2021',
    },
  ],
  notes: [
    text(
      'The p value is one-sided. It was judged at the 0.10 level. So it cannot be set beside a usual one.',
      'La valeur p est unilatérale. Elle a été jugée au seuil de 0,10. Elle ne se compare donc pas à une valeur habituelle.',
    ),
  ],
  citations: [
    {
      id: 'pal2021',
      kind: 'primary',
      authors: 'Pal SK, et al.',
      title: 'Sunitinib versus cabozantinib, crizotinib or savolitinib in metastatic papillary RCC',
      journal: 'Lancet 397:695-703',
      medium: 'journal',
      year: 2021,
      read: 'abstract',
    },
  ],
};
