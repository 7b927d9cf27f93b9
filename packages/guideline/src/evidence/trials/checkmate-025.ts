import { text } from '../../text.ts';
import { everolimus } from '../arms.ts';
import { afterFiveYears, postHoc, primaryAnalysis } from '../looks.ts';
import {
  clearCell,
  everyone,
  karnofsky70,
  mskccPoor,
  neverInBrain,
  treatedBefore,
} from '../populations.ts';
import type { Trial } from '../trial.ts';
import { arm, between, chance, figure, hazardRatio, rate, reported, sized } from '../write.ts';

const nivolumab = arm(
  'nivolumab',
  text('nivolumab', 'nivolumab'),
  [
    text(
      'nivolumab 3 mg/kg into a vein every 2 weeks',
      'nivolumab 3 mg/kg dans une veine toutes les 2 semaines',
    ),
  ],
  'nivolumab',
  'checkpointInhibitorAlone',
);

/** CheckMate 025. */
export const checkmate025: Trial = {
  id: 'checkmate-025',
  name: text('CheckMate 025', 'CheckMate 025'),
  nct: 'NCT01668784',
  phase: '3',
  line: 'secondOrThird',
  setting: text(
    'after one or two treatments against blood vessel growth',
    'après un ou deux traitements contre la formation des vaisseaux',
  ),
  population: text(
    'clear cell; all MSKCC groups; 1 or 2 anti-angiogenic treatments before',
    'à cellules claires ; tous les groupes MSKCC ; 1 ou 2 traitements antiangiogéniques auparavant',
  ),
  design: text('randomised 1 to 1, open-label', 'à répartition aléatoire 1 pour 1, sans insu'),
  plain: text(
    'People whose clear cell kidney cancer had grown after one or two targeted drugs that act on blood vessels. Nivolumab, an immune drug, was compared with everolimus.',
    'Des personnes dont le cancer du rein à cellules claires avait grossi après un ou deux médicaments ciblés qui agissent sur les vaisseaux. Le nivolumab, un médicament immunitaire, a été comparé à l’évérolimus.',
  ),
  tookIn: [clearCell, treatedBefore, karnofsky70, neverInBrain],
  followUpMonths: 72,
  arms: [sized(nivolumab, 410), sized(everolimus, 411)],
  outcomes: [
    {
      id: 'os-primary',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2016, primaryAnalysis),
      unit: 'months',
      figures: [figure('nivolumab', 25), figure('everolimus', 19.6)],
      effect: hazardRatio(0.73, [0.57, 0.93], 'unread'),
      laterCut: 'os-5-year',
      notes: [
        text(
          'Read in a table of the ESMO-MCBS field testing. The level of this interval and the p value were not read.',
          'Lu dans un tableau de l’essai sur le terrain de l’ESMO-MCBS. Le niveau de cet intervalle et la valeur p n’ont pas été lus.',
        ),
      ],
      citation: 'mcbs2016',
    },
    {
      id: 'os-5-year',
      endpoint: 'os',
      population: everyone,
      analysis: reported(
        2020,
        text(
          '5-year analysis (followed for at least 64 months)',
          'analyse à 5 ans (suivi d’au moins 64 mois)',
        ),
      ),
      followUpMonths: 72,
      unit: 'months',
      figures: [figure('nivolumab', 25.8, [22.2, 29.8]), figure('everolimus', 19.7, [17.6, 22.1])],
      rates: [rate(60, 26, 18)],
      effect: hazardRatio(0.73, [0.62, 0.85]),
      notes: [],
      citation: 'motzer2020',
    },
    {
      id: 'pfs-5-year',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2020, afterFiveYears),
      figures: between('nivolumab', 'everolimus'),
      effect: hazardRatio(0.84, [0.72, 0.99]),
      chance: chance('0.0331'),
      notes: [],
      citation: 'motzer2020',
    },
    {
      id: 'pfs-primary',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2016, primaryAnalysis),
      unit: 'months',
      figures: [figure('nivolumab', 4.6), figure('everolimus', 4.4)],
      effect: hazardRatio(0.88, [0.75]),
      laterCut: 'pfs-5-year',
      notes: [
        text(
          'The upper end of the interval is left out: the table that was read misprints it.',
          'La borne supérieure de l’intervalle est omise : le tableau lu contient une coquille.',
        ),
      ],
      citation: 'mcbs2016',
    },
    {
      id: 'orr',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2020),
      unit: 'percent',
      figures: [figure('nivolumab', 23), figure('everolimus', 4)],
      chance: chance('<0.001'),
      notes: [],
      citation: 'motzer2020',
    },
    {
      id: 'os-mskcc-poor-post-hoc',
      endpoint: 'os',
      population: mskccPoor,
      analysis: reported(2017, postHoc),
      figures: between('nivolumab', 'everolimus'),
      effect: hazardRatio(0.48, [0.32, 0.7]),
      notes: [],
      citation: 'escudier2017',
    },
    {
      id: 'quality-of-life',
      endpoint: 'qualityOfLife',
      population: everyone,
      analysis: reported(2020),
      figures: between('nivolumab', 'everolimus'),
      notes: [
        text(
          'Better with nivolumab; unchanged or worse with everolimus.',
          'Meilleure avec le nivolumab ; inchangée ou pire avec l’évérolimus.',
        ),
      ],
      citation: 'motzer2020',
    },
  ],
  notes: [],
  citations: [
    {
      id: 'motzer2020',
      kind: 'primary',
      authors: 'Motzer RJ, et al.',
      title:
        'Nivolumab versus everolimus: updated results with long-term follow-up of CheckMate 025',
      journal: 'Cancer 126:4156-4167',
      medium: 'journal',
      year: 2020,
      doi: '10.1002/cncr.33033',
      pmid: '32673417',
      read: 'abstract',
    },
    {
      id: 'escudier2017',
      kind: 'primary',
      authors: 'Escudier B, et al.',
      title: 'CheckMate 025: outcomes by key baseline factors and prior therapy',
      journal: 'Eur Urol 72',
      medium: 'journal',
      year: 2017,
      pmid: '28262413',
      read: 'abstract',
    },
    {
      id: 'mcbs2016',
      kind: 'secondary',
      title: 'ESMO-MCBS field testing, Table 6 advanced RCC',
      journal: 'ESMO Open 1:e000066',
      medium: 'journal',
      year: 2016,
      doi: '10.1136/esmoopen-2016-000066',
      read: 'table',
    },
  ],
};
