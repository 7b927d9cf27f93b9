import { text } from '../../base/text.ts';
import { everolimus10 } from '../trial/doses.ts';
import { final } from '../trial/looks.ts';
import {
  clearCell,
  everyone,
  everyoneByCentralReview,
  everyoneByInvestigator,
  treated,
  treatedBefore,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, chance, figure, hazardRatio, reported, sized } from '../trial/write.ts';

const everolimusWithCare = arm(
  'everolimus',
  text('everolimus with supportive care', 'évérolimus avec soins de soutien'),
  [everolimus10],
  'everolimus',
);
const placeboWithCare = arm(
  'placebo',
  text('placebo with supportive care', 'placebo avec soins de soutien'),
  [],
);

/** RECORD-1. */
export const record1: Trial = {
  id: 'record-1',
  name: text('RECORD-1', 'RECORD-1'),
  nct: 'NCT00410124',
  phase: '3',
  line: 'secondOrLater',
  setting: text(
    'after sunitinib, sorafenib or both',
    'après le sunitinib, le sorafénib ou les deux',
  ),
  population: text(
    'clear cell component; cancer grew on sunitinib, sorafenib or both; cytokines and bevacizumab allowed before',
    'composante à cellules claires ; progression sous sunitinib, sorafénib ou les deux ; cytokines et bévacizumab permis auparavant',
  ),
  design: text(
    'randomised 2 to 1, double-blind, against placebo; stopped early at the second interim analysis; switching allowed',
    'à répartition aléatoire 2 pour 1, à double insu, contre placebo ; arrêté tôt à la deuxième analyse intermédiaire ; passage à l’évérolimus permis',
  ),
  plain: text(
    'People whose clear cell kidney cancer had grown on sunitinib, sorafenib or both. Everolimus was compared with a placebo, a pill with no drug in it. Everyone also got care for symptoms.',
    'Des personnes dont le cancer du rein à cellules claires avait grossi sous sunitinib, sorafénib ou les deux. L’évérolimus a été comparé à un placebo, un comprimé sans médicament. Tous recevaient aussi des soins pour leurs symptômes.',
  ),
  tookIn: [clearCell, treatedBefore],
  stratifiedBy: 'mskcc',
  arms: [sized(everolimusWithCare, 277), sized(placeboWithCare, 139)],
  outcomes: [
    {
      id: 'pfs-second-interim',
      endpoint: 'pfs',
      population: everyoneByCentralReview,
      analysis: reported(
        2008,
        text(
          'second interim analysis (272 against 138 people)',
          'deuxième analyse intermédiaire (272 personnes contre 138)',
        ),
      ),
      unit: 'months',
      figures: [figure('everolimus', 4, [3.7, 5.5]), figure('placebo', 1.9, [1.8, 1.9])],
      effect: hazardRatio(0.3, [0.22, 0.4]),
      chance: chance('<0.0001'),
      laterCut: 'pfs-final',
      notes: [],
      citation: 'motzer2008',
    },
    {
      id: 'pfs-final',
      endpoint: 'pfs',
      population: everyoneByCentralReview,
      analysis: reported(2010, final),
      unit: 'months',
      figures: [figure('everolimus', 4.9), figure('placebo', 1.9)],
      effect: hazardRatio(0.33, [0.25, 0.43]),
      chance: chance('<0.001'),
      notes: [
        text(
          'The interval comes from the abstract of a review of 2009.',
          'L’intervalle vient du résumé d’une synthèse de 2009.',
        ),
      ],
      citation: 'motzer2010',
    },
    {
      id: 'pfs-investigator-final',
      endpoint: 'pfs',
      population: everyoneByInvestigator,
      analysis: reported(2010, final),
      unit: 'months',
      figures: [figure('everolimus', 5.5), figure('placebo', 1.9)],
      effect: hazardRatio(0.32),
      chance: chance('<0.001'),
      notes: [],
      citation: 'motzer2010',
    },
    {
      id: 'os-final',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2010, final),
      unit: 'months',
      figures: [figure('everolimus', 14.8), figure('placebo', 14.4)],
      effect: hazardRatio(0.87),
      chance: chance('0.162'),
      notes: [
        text(
          'Most people on placebo later switched to everolimus, which blurs this comparison.',
          'La plupart des personnes sous placebo sont ensuite passées à l’évérolimus, ce qui brouille cette comparaison.',
        ),
      ],
      citation: 'motzer2010',
    },
    {
      id: 'mouth-sores',
      endpoint: 'mouthSores',
      population: treated,
      analysis: reported(2008),
      unit: 'percent',
      figures: [figure('everolimus', 40), figure('placebo', 8)],
      notes: [],
      citation: 'motzer2008',
    },
  ],
  notes: [],
  citations: [
    {
      id: 'motzer2008',
      kind: 'primary',
      authors: 'Motzer RJ, et al.',
      title:
        'Efficacy of everolimus in advanced renal cell carcinoma: a double-blind, randomised, placebo-controlled phase III trial',
      journal: 'Lancet 372:449-456',
      medium: 'journal',
      year: 2008,
      read: 'abstract',
    },
    {
      id: 'motzer2010',
      kind: 'primary',
      authors: 'Motzer RJ, et al.',
      title:
        'Phase 3 trial of everolimus for metastatic renal cell carcinoma: final results and analysis of prognostic factors',
      journal: 'Cancer 116:4256-4265',
      medium: 'journal',
      year: 2010,
      read: 'abstract',
    },
  ],
};
