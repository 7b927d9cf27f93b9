import { text } from '../../base/text.ts';
import { placebo, sorafenib } from '../trial/arms.ts';
import {
  afterCytokine,
  clearCell,
  everyone,
  noCytokine,
  treatedBefore,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import {
  between,
  chance,
  figure,
  hazardRatio,
  ofRisk,
  people,
  reported,
  sized,
} from '../trial/write.ts';

/** TARGET. */
export const target: Trial = {
  id: 'target',
  name: text('TARGET', 'TARGET'),
  phase: '3',
  line: 'second',
  setting: text(
    'after standard therapy, mostly cytokines, had failed',
    'après l’échec du traitement habituel, surtout des cytokines',
  ),
  population: text(
    'clear cell; MSKCC favourable or intermediate risk; 742 of 903 had had a cytokine; enrolled November 2003 to March 2005',
    'à cellules claires ; risque MSKCC favorable ou intermédiaire ; 742 sur 903 avaient reçu une cytokine ; inclusion de novembre 2003 à mars 2005',
  ),
  design: text(
    'randomised, double-blind, against placebo; people on placebo could switch from May 2005',
    'à répartition aléatoire, à double insu, contre placebo ; passage du placebo au sorafénib permis dès mai 2005',
  ),
  plain: text(
    'People whose clear cell kidney cancer had grown after an earlier treatment, most often an older immune drug. Sorafenib was compared with a placebo, a pill with no drug in it.',
    'Des gens dont le cancer du rein à cellules claires avait grossi après un traitement. C’était le plus souvent un ancien médicament immunitaire. Le sorafénib a été comparé à un placebo, un comprimé sans médicament.',
  ),
  tookIn: [clearCell, ofRisk('mskcc', 'favourable', 'intermediate'), treatedBefore],
  arms: [sized(sorafenib, 451), sized(placebo, 452)],
  outcomes: [
    {
      id: 'pfs-january-2005',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(
        2007,
        text('planned analysis of January 2005', 'analyse prévue de janvier 2005'),
      ),
      unit: 'months',
      figures: [figure('sorafenib', 5.5), figure('placebo', 2.8)],
      effect: hazardRatio(0.44, [0.35, 0.55]),
      chance: chance('<0.01'),
      notes: [],
      citation: 'escudier2007',
    },
    {
      id: 'os-may-2005',
      endpoint: 'os',
      population: everyone,
      analysis: reported(
        2007,
        text('first interim analysis of May 2005', 'première analyse intermédiaire de mai 2005'),
      ),
      figures: between('sorafenib', 'placebo'),
      effect: hazardRatio(0.72, [0.54, 0.94]),
      chance: chance('0.02'),
      laterCut: 'os-final',
      notes: [
        text(
          'Did not cross the boundary set for an early look (O’Brien-Fleming).',
          'N’a pas franchi la limite fixée pour une analyse précoce (O’Brien-Fleming).',
        ),
      ],
      citation: 'escudier2007',
    },
    {
      id: 'os-final',
      endpoint: 'os',
      population: everyone,
      analysis: reported(
        2009,
        text(
          'final analysis, people who switched counted in their first group',
          'analyse finale, chacun compté dans son groupe de départ',
        ),
      ),
      unit: 'months',
      figures: [figure('sorafenib', 17.8), figure('placebo', 15.2)],
      effect: hazardRatio(0.88),
      chance: chance('0.146'),
      notes: [text('Not significant.', 'Non significatif.')],
      citation: 'escudier2009',
    },
    {
      id: 'os-switching-censored-secondary',
      endpoint: 'os',
      population: people(
        text(
          'everyone in the trial, people on placebo no longer counted once they switched',
          'tous les participants, les personnes sous placebo n’étant plus comptées après leur passage au sorafénib',
        ),
      ),
      analysis: reported(
        2009,
        text('secondary analysis, planned beforehand', 'analyse secondaire, prévue au départ'),
      ),
      unit: 'months',
      figures: [figure('sorafenib', 17.8), figure('placebo', 14.3)],
      effect: hazardRatio(0.78),
      chance: chance('0.029'),
      notes: [],
      citation: 'escudier2009',
    },
    {
      id: 'orr',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2007),
      unit: 'percent',
      figures: [figure('sorafenib', 10), figure('placebo', 2)],
      chance: chance('<0.001'),
      notes: [text('Partial responses.', 'Réponses partielles.')],
      citation: 'escudier2007',
    },
    {
      id: 'pfs-after-cytokine',
      endpoint: 'pfs',
      population: afterCytokine,
      analysis: reported(2010),
      unit: 'months',
      figures: [figure('sorafenib', 5.5), figure('placebo', 2.7)],
      effect: hazardRatio(0.54, [0.45, 0.64]),
      notes: [],
      citation: 'negrier2010',
    },
    {
      id: 'pfs-no-cytokine',
      endpoint: 'pfs',
      population: noCytokine,
      analysis: reported(2010),
      unit: 'months',
      figures: [figure('sorafenib', 5.8), figure('placebo', 2.8)],
      effect: hazardRatio(0.48, [0.32, 0.73]),
      notes: [],
      citation: 'negrier2010',
    },
  ],
  notes: [
    text(
      'People on placebo could switch to sorafenib. In the final look at survival, the difference is significant only if they are no longer counted once they had switched.',
      'Les personnes sous placebo pouvaient passer au sorafénib. La comparaison finale de la survie n’est significative que si on cesse de les compter après ce passage.',
    ),
  ],
  citations: [
    {
      id: 'escudier2007',
      kind: 'primary',
      authors: 'Escudier B, et al. (TARGET Study Group)',
      title: 'Sorafenib in advanced clear-cell renal-cell carcinoma',
      journal: 'N Engl J Med 356:125-134',
      medium: 'journal',
      year: 2007,
      doi: '10.1056/NEJMoa060655',
      pmid: '17215530',
      read: 'abstract',
    },
    {
      id: 'escudier2009',
      kind: 'primary',
      authors: 'Escudier B, et al.',
      title:
        'Sorafenib for treatment of renal cell carcinoma: final efficacy and safety results of TARGET',
      journal: 'J Clin Oncol 27(20):3312-3318',
      medium: 'journal',
      year: 2009,
      read: 'abstract',
    },
    {
      id: 'negrier2010',
      kind: 'primary',
      authors: 'Negrier S, et al.',
      title: 'Sorafenib with and without prior cytokine therapy, subanalysis of TARGET',
      journal: 'Med Oncol 27:899-906',
      medium: 'journal',
      year: 2010,
      doi: '10.1007/s12032-009-9303-z',
      read: 'abstract',
    },
  ],
};
