import { text } from '../../base/text.ts';
import { sorafenib } from '../trial/arms.ts';
import { primaryAnalysis, updated } from '../trial/looks.ts';
import {
  afterCytokine,
  afterSunitinib,
  clearCell,
  ecog0To1,
  everyone,
  everyoneByCentralReview,
  everyoneByInvestigator,
  treatedBefore,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, chance, figure, hazardRatio, reported, sized } from '../trial/write.ts';

const axitinib = arm(
  'axitinib',
  text('axitinib', 'axitinib'),
  [
    text(
      'axitinib 5 mg by mouth twice a day, raised if tolerated (continuous)',
      'axitinib 5 mg par la bouche deux fois par jour, augmenté si toléré (en continu)',
    ),
  ],
  'axitinib',
  'vegfDrugAlone',
);

/** AXIS. */
export const axis: Trial = {
  id: 'axis',
  name: text('AXIS', 'AXIS'),
  nct: 'NCT00678392',
  phase: '3',
  line: 'second',
  setting: text('after one approved drug treatment', 'après un traitement médicamenteux approuvé'),
  population: text(
    'clear cell; ECOG 0 or 1; earlier sunitinib 54%, cytokines 35%, bevacizumab with interferon 8%, temsirolimus 3%; kidney removed in 91%',
    'à cellules claires ; ECOG 0 ou 1 ; auparavant sunitinib 54 %, cytokines 35 %, bévacizumab avec interféron 8 %, temsirolimus 3 % ; rein enlevé chez 91 %',
  ),
  design: text(
    'randomised 1 to 1, open-label; scans read by a masked independent group',
    'à répartition aléatoire 1 pour 1, sans insu ; images lues à l’insu par un groupe indépendant',
  ),
  plain: text(
    'People whose clear cell kidney cancer had grown after one drug treatment. Axitinib was compared with sorafenib.',
    'Des personnes dont le cancer du rein à cellules claires avait grossi après un traitement médicamenteux. L’axitinib a été comparé au sorafénib.',
  ),
  tookIn: [clearCell, treatedBefore, ecog0To1],
  arms: [sized(axitinib, 361), sized(sorafenib, 362)],
  outcomes: [
    {
      id: 'pfs-primary',
      endpoint: 'pfs',
      population: everyoneByCentralReview,
      analysis: reported(2011, primaryAnalysis),
      unit: 'months',
      figures: [figure('axitinib', 6.7), figure('sorafenib', 4.7)],
      effect: hazardRatio(0.665, [0.55, 0.81]),
      chance: chance('<0.0001'),
      notes: [
        text(
          'The medians come from secondary sources; the interval is rounded as in the ESMO-MCBS field testing.',
          'Les médianes viennent de sources secondaires ; l’intervalle est arrondi comme dans l’essai sur le terrain de l’ESMO-MCBS.',
        ),
      ],
      citation: 'sec-ascopost2013',
    },
    {
      id: 'pfs-investigator-updated',
      endpoint: 'pfs',
      population: everyoneByInvestigator,
      analysis: reported(2013, updated),
      unit: 'months',
      figures: [figure('axitinib', 8.3, [6.7, 9.2]), figure('sorafenib', 5.7, [4.7, 6.5])],
      effect: hazardRatio(0.656, [0.552, 0.779]),
      chance: chance('<0.0001', 'oneSided'),
      notes: [],
      citation: 'motzer2013lo',
    },
    {
      id: 'os',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2013),
      unit: 'months',
      figures: [figure('axitinib', 20.1, [16.7, 23.4]), figure('sorafenib', 19.2, [17.5, 22.3])],
      effect: hazardRatio(0.969, [0.8, 1.174]),
      chance: chance('0.3744', 'oneSided'),
      notes: [],
      citation: 'motzer2013lo',
    },
    {
      id: 'os-after-sunitinib',
      endpoint: 'os',
      population: afterSunitinib,
      analysis: reported(2013),
      unit: 'months',
      figures: [figure('axitinib', 15.2), figure('sorafenib', 16.5)],
      effect: hazardRatio(0.997),
      chance: chance('0.490'),
      notes: [],
      citation: 'sec-ascopost2013',
    },
    {
      id: 'os-after-cytokine',
      endpoint: 'os',
      population: afterCytokine,
      analysis: reported(2013),
      unit: 'months',
      figures: [figure('axitinib', 29.4), figure('sorafenib', 27.8)],
      effect: hazardRatio(0.813),
      chance: chance('0.1435'),
      notes: [],
      citation: 'sec-ascopost2013',
    },
  ],
  notes: [],
  citations: [
    {
      id: 'motzer2013lo',
      kind: 'primary',
      authors: 'Motzer RJ, et al.',
      title:
        'Axitinib versus sorafenib as second-line treatment: overall survival analysis and updated results',
      journal: 'Lancet Oncol 14:552-562',
      medium: 'journal',
      year: 2013,
      doi: '10.1016/S1470-2045(13)70093-7',
      read: 'abstract',
    },
    {
      id: 'sec-ascopost2013',
      kind: 'secondary',
      authors: 'The ASCO Post, 10 Jun 2013',
      title: 'No difference in overall survival with axitinib or sorafenib',
      medium: 'tradePress',
      year: 2013,
      read: 'body',
    },
  ],
};
