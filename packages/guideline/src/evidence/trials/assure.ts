import { text } from '../../base/text.ts';
import { placebo } from '../trial/arms.ts';
import { sunitinib50 } from '../trial/doses.ts';
import { everyone } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, figure, rate, reported, sized } from '../trial/write.ts';

const adjuvantSunitinib = arm('sunitinib', text('adjuvant sunitinib', 'sunitinib adjuvant'), [
  sunitinib50,
]);
const adjuvantSorafenib = arm('sorafenib', text('adjuvant sorafenib', 'sorafénib adjuvant'), [
  text(
    'sorafenib 400 mg by mouth twice a day (54 weeks)',
    'sorafénib 400 mg par la bouche deux fois par jour (54 semaines)',
  ),
]);

/** ASSURE (ECOG-ACRIN E2805). */
export const assure: Trial = {
  id: 'assure',
  name: text('ASSURE (ECOG-ACRIN E2805)', 'ASSURE (ECOG-ACRIN E2805)'),
  phase: '3',
  line: 'adjuvant',
  setting: text('after surgery, high risk of return', 'après la chirurgie, risque élevé de retour'),
  population: text(
    'clear cell and others (about 20%); high-grade T1b or more; 226 centres in the United States and Canada',
    'à cellules claires et autres (environ 20 %) ; T1b de haut grade ou plus ; 226 centres aux États-Unis et au Canada',
  ),
  design: text(
    'randomised 1 to 1 to 1, double-blind, against placebo',
    'à répartition aléatoire 1 pour 1 pour 1, à double insu, contre placebo',
  ),
  plain: text(
    'People whose kidney cancer had been removed by surgery and was likely to come back. Sunitinib and sorafenib were each compared with a placebo. It is about preventing a return, not about treating one. Neither drug helped.',
    'Des personnes dont le cancer du rein avait été enlevé par chirurgie et risquait de revenir. Le sunitinib et le sorafénib ont chacun été comparés à un placebo. L’essai porte sur la prévention d’un retour, non sur son traitement. Aucun des deux n’a aidé.',
  ),
  tookIn: [],
  arms: [sized(adjuvantSunitinib, 647), sized(placebo, 647), sized(adjuvantSorafenib, 649)],
  outcomes: [
    {
      id: 'dfs-sunitinib-placebo',
      endpoint: 'dfs',
      population: everyone,
      analysis: reported(2016),
      unit: 'months',
      figures: [figure('sunitinib', 70), figure('placebo', 79.6)],
      notes: [text('No benefit.', 'Aucun bénéfice.')],
      citation: 'sec-table',
    },
    {
      id: 'dfs-sorafenib-placebo',
      endpoint: 'dfs',
      population: everyone,
      analysis: reported(2016),
      unit: 'months',
      figures: [figure('sorafenib', 73.4), figure('placebo', 79.6)],
      notes: [text('No benefit.', 'Aucun bénéfice.')],
      citation: 'sec-table',
    },
    {
      id: 'os-sunitinib-placebo',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2016),
      figures: between('sunitinib', 'placebo'),
      rates: [rate(60, 77.9, 80.3)],
      notes: [],
      citation: 'sec-table',
    },
    {
      id: 'os-sorafenib-placebo',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2016),
      figures: between('sorafenib', 'placebo'),
      rates: [rate(60, 80.5, 80.3)],
      notes: [],
      citation: 'sec-table',
    },
  ],
  notes: [
    text(
      'This does not treat cancer that has come back.',
      'Ce n’est pas un traitement du cancer qui est revenu.',
    ),
  ],
  citations: [
    {
      id: 'sec-table',
      kind: 'secondary',
      title: 'Table 1 of PMC6192050',
      medium: 'review',
      year: 2018,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6192050/table/T1',
      read: 'table',
    },
  ],
};
