import { text } from '../../base/text.ts';
import { cabozantinib, sunitinib } from '../trial/arms.ts';
import {
  clearCell,
  ecog0To2,
  everyone,
  everyoneByCentralReview,
  imdcIntermediateOrPoorOnly,
  notYetTreated,
  treated,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { chance, figure, hazardRatio, reported, sized } from '../trial/write.ts';

/** CABOSUN (Alliance A031203). */
export const cabosun: Trial = {
  id: 'cabosun',
  name: text('CABOSUN (Alliance A031203)', 'CABOSUN (Alliance A031203)'),
  nct: 'NCT01835158',
  phase: '2',
  line: 'first',
  setting: text(
    'not yet treated, intermediate or poor risk',
    'non encore traité, risque intermédiaire ou défavorable',
  ),
  population: text(
    'clear cell component; IMDC intermediate 81%, poor 19%; bone metastases 36%; kidney still in place 25%',
    'composante à cellules claires ; IMDC intermédiaire 81 %, défavorable 19 % ; métastases osseuses 36 % ; rein encore en place 25 %',
  ),
  design: text('randomised 1 to 1, open-label', 'à répartition aléatoire 1 pour 1, sans insu'),
  plain: text(
    'People with advanced clear cell kidney cancer, not treated with drugs, in the intermediate or poor risk group. Cabozantinib was compared with sunitinib. The trial was small.',
    'Des personnes atteintes d’un cancer du rein à cellules claires avancé, non traité par des médicaments, au risque intermédiaire ou défavorable. Le cabozantinib a été comparé au sunitinib. L’essai était petit.',
  ),
  tookIn: [clearCell, imdcIntermediateOrPoorOnly, notYetTreated, ecog0To2],
  followUpMonths: 34.5,
  arms: [sized(cabozantinib, 79), sized(sunitinib, 78)],
  outcomes: [
    {
      id: 'pfs',
      endpoint: 'pfs',
      population: everyoneByCentralReview,
      analysis: reported(2018),
      unit: 'months',
      figures: [figure('cabozantinib', 8.6, [6.8, 14]), figure('sunitinib', 5.3, [3, 8.2])],
      effect: hazardRatio(0.48, [0.31, 0.74]),
      chance: chance('0.0008'),
      notes: [],
      citation: 'choueiri2018',
    },
    {
      id: 'orr',
      endpoint: 'orr',
      population: everyoneByCentralReview,
      analysis: reported(2018),
      unit: 'percent',
      figures: [figure('cabozantinib', 20, [12, 30.8]), figure('sunitinib', 9, [3.7, 17.6])],
      notes: [],
      citation: 'choueiri2018',
    },
    {
      id: 'os',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2018),
      unit: 'months',
      figures: [figure('cabozantinib', 26.6, [14.6]), figure('sunitinib', 21.2, [16.3, 27.4])],
      effect: hazardRatio(0.8, [0.53, 1.21]),
      notes: [],
      citation: 'choueiri2018',
    },
    {
      id: 'severe-side-effects',
      endpoint: 'severeSideEffects',
      population: treated,
      analysis: reported(2018),
      unit: 'percent',
      figures: [figure('cabozantinib', 68), figure('sunitinib', 65)],
      notes: [],
      citation: 'choueiri2018',
    },
  ],
  notes: [],
  citations: [
    {
      id: 'choueiri2018',
      kind: 'primary',
      authors: 'Choueiri TK, et al.',
      title:
        'Cabozantinib versus sunitinib as initial therapy (CABOSUN): PFS by independent review and OS update',
      journal: 'Eur J Cancer 94:115-125',
      medium: 'journal',
      year: 2018,
      pmid: '29550566',
      read: 'abstract',
    },
  ],
};
