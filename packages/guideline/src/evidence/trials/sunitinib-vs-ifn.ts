import { text } from '../../base/text.ts';
import { sunitinib } from '../trial/arms.ts';
import { updated } from '../trial/looks.ts';
import { clearCell, everyone, notYetTreated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, chance, figure, hazardRatio, reported } from '../trial/write.ts';

const interferon = arm(
  'interferonAlfa',
  text('interferon alfa', 'interféron alfa'),
  [
    text(
      'interferon alfa 9 million units under the skin three times a week',
      'interféron alfa 9 millions d’unités sous la peau trois fois par semaine',
    ),
  ],
  'interferonAlfa',
);

/** Sunitinib against interferon alfa (Motzer 2007). */
export const sunitinibVsIfn: Trial = {
  id: 'sunitinib-vs-ifn',
  name: text(
    'Sunitinib against interferon alfa (Motzer 2007)',
    'Sunitinib contre interféron alfa (Motzer 2007)',
  ),
  phase: '3',
  line: 'first',
  setting: text('metastatic disease not yet treated', 'maladie métastatique non encore traitée'),
  population: text(
    'clear cell; mostly MSKCC favourable or intermediate risk',
    'à cellules claires ; surtout risque MSKCC favorable ou intermédiaire',
  ),
  design: text(
    'randomised, open-label, many centres',
    'à répartition aléatoire, sans insu, dans plusieurs centres',
  ),
  plain: text(
    'People with clear cell kidney cancer that had spread and had not been treated with drugs. Sunitinib was compared with interferon, an older immune drug.',
    'Des personnes dont le cancer du rein à cellules claires s’était propagé et n’avait pas reçu de médicaments. Le sunitinib a été comparé à l’interféron, un ancien médicament immunitaire.',
  ),
  tookIn: [clearCell, notYetTreated],
  arms: [sunitinib, interferon],
  outcomes: [
    {
      id: 'pfs',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2007),
      unit: 'months',
      figures: [figure('sunitinib', 11), figure('interferonAlfa', 5)],
      effect: hazardRatio(0.42, [0.32, 0.54]),
      chance: chance('<0.001'),
      notes: [],
      citation: 'motzer2007',
    },
    {
      id: 'orr',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2007),
      unit: 'percent',
      figures: [figure('sunitinib', 31), figure('interferonAlfa', 6)],
      chance: chance('<0.001'),
      laterCut: 'orr-updated',
      notes: [],
      citation: 'motzer2007',
    },
    {
      id: 'quality-of-life',
      endpoint: 'qualityOfLife',
      population: everyone,
      analysis: reported(2007),
      figures: between('sunitinib', 'interferonAlfa'),
      chance: chance('<0.001'),
      notes: [text('Favoured sunitinib.', 'Favorable au sunitinib.')],
      citation: 'motzer2007',
    },
    {
      id: 'os-updated',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2009, updated),
      unit: 'months',
      figures: [figure('sunitinib', 26.4), figure('interferonAlfa', 21.8)],
      chance: chance('0.051'),
      notes: [
        text(
          'Quoted by a review of 2018; the ratio was not read.',
          'Cité par une synthèse de 2018 ; le rapport n’a pas été lu.',
        ),
      ],
      citation: 'sec-springer2018',
    },
    {
      id: 'orr-updated',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2009, updated),
      unit: 'percent',
      figures: [figure('sunitinib', 47), figure('interferonAlfa', 12)],
      chance: chance('<0.001'),
      notes: [],
      citation: 'sec-springer2018',
    },
  ],
  notes: [],
  citations: [
    {
      id: 'motzer2007',
      kind: 'primary',
      authors: 'Motzer RJ, et al.',
      title: 'Sunitinib versus interferon alfa in metastatic renal-cell carcinoma',
      journal: 'N Engl J Med 356:115-124',
      medium: 'journal',
      year: 2007,
      doi: '10.1056/NEJMoa065044',
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
