import { text } from '../../base/text.ts';
import { everyone, notYetTreated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, figure, ofHistology, people, reported, sized } from '../trial/write.ts';

const pembrolizumab = arm(
  'pembrolizumab',
  text('pembrolizumab alone', 'pembrolizumab seul'),
  [
    text(
      'pembrolizumab 200 mg, for at most 24 months',
      'pembrolizumab 200 mg, pendant 24 mois au plus',
    ),
  ],
  'checkpointInhibitorAlone',
);

/** The response in one kind of kidney cancer. */
function response(
  id: string,
  value: number,
  kind: 'papillary' | 'chromophobe' | 'unclassified',
  label: ReturnType<typeof text>,
) {
  return {
    id,
    row: 'EV26-KN427B',
    endpoint: 'orr',
    population: people(label, ofHistology(kind)),
    analysis: reported(2021),
    unit: 'percent',
    figures: [figure('pembrolizumab', value)],
    notes: [],
    citation: 'mcdermott2021',
  } as const;
}

/** KEYNOTE-427, cohort B: kidney cancer without clear cells. */
export const keynote427b: Trial = {
  id: 'keynote-427-b',
  name: text('KEYNOTE-427, cohort B', 'KEYNOTE-427, cohorte B'),
  phase: '2',
  line: 'first',
  setting: text('advanced disease not yet treated', 'maladie avancée non encore traitée'),
  population: text(
    'not clear cell: papillary 71.5%, chromophobe 12.7%, unclassified 15.8%',
    'pas à cellules claires : papillaire 71,5 %, chromophobe 12,7 %, non classé 15,8 %',
  ),
  design: text(
    'one group, nothing compared; 31.5 months from enrolment to the data cut (median)',
    'un seul groupe, sans comparaison ; 31,5 mois de l’inclusion à la coupure des données (médiane)',
  ),
  plain: text(
    'People with advanced kidney cancer of other kinds than clear cell, not yet treated with drugs. All got pembrolizumab alone. With nothing to compare, it cannot show what the drug added.',
    'Des personnes avec un cancer du rein avancé d’un autre type que les cellules claires, sans médicament encore. Toutes ont reçu le pembrolizumab seul. Sans comparaison, l’étude ne peut montrer ce que le médicament a ajouté.',
  ),
  tookIn: [ofHistology('papillary', 'chromophobe', 'unclassified'), notYetTreated],
  arms: [sized(pembrolizumab, 165)],
  outcomes: [
    {
      id: 'orr',
      row: 'EV26-KN427B',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2021),
      unit: 'percent',
      figures: [figure('pembrolizumab', 26.7)],
      notes: [],
      citation: 'mcdermott2021',
    },
    response('orr-papillary', 28.8, 'papillary', text('papillary', 'papillaire')),
    response('orr-chromophobe', 9.5, 'chromophobe', text('chromophobe', 'chromophobe')),
    response('orr-unclassified', 30.8, 'unclassified', text('unclassified', 'non classé')),
    {
      id: 'pfs',
      row: 'EV26-KN427B',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2021),
      unit: 'months',
      figures: [figure('pembrolizumab', 4.2, [2.9, 5.6])],
      notes: [],
      citation: 'mcdermott2021',
    },
    {
      id: 'os',
      row: 'EV26-KN427B',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2021),
      unit: 'months',
      figures: [figure('pembrolizumab', 28.9, [24.3])],
      notes: [],
      citation: 'mcdermott2021',
    },
  ],
  notes: [],
  citations: [
    {
      id: 'mcdermott2021',
      kind: 'primary',
      authors: 'McDermott DF, et al.',
      title: 'Pembrolizumab monotherapy first-line, non-clear cell',
      journal: 'J Clin Oncol 39:1029-1039',
      medium: 'journal',
      year: 2021,
      doi: '10.1200/JCO.20.02365',
      pmid: '33529058',
      read: 'abstract',
    },
  ],
};
