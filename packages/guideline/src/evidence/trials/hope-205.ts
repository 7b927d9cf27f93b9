import { text } from '../../base/text.ts';
import { everolimus, lenvatinibEverolimus } from '../trial/arms.ts';
import { labelAnalysis } from '../trial/looks.ts';
import {
  clearCell,
  everyone,
  everyoneByInvestigator,
  treatedBefore,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, chance, figure, hazardRatio, reported, sized } from '../trial/write.ts';

const lenvatinib = arm(
  'lenvatinib',
  text('lenvatinib', 'lenvatinib'),
  [
    text(
      'lenvatinib 24 mg by mouth once a day (continuous)',
      'lenvatinib 24 mg par la bouche une fois par jour (en continu)',
    ),
  ],
  'lenvatinib',
  'vegfDrugAlone',
);

/** Study 205 (lenvatinib with or without everolimus). */
export const hope205: Trial = {
  id: 'hope-205',
  name: text(
    'Study 205 (lenvatinib with or without everolimus)',
    'Étude 205 (lenvatinib avec ou sans évérolimus)',
  ),
  nct: 'NCT01136733',
  phase: '2',
  line: 'second',
  setting: text(
    'after growth on, or within 9 months of, one VEGF-targeted treatment',
    'après progression sous un traitement ciblant le VEGF ou dans les 9 mois suivants',
  ),
  population: text(
    'clear cell; the groups were uneven for 3 or more metastases (35, 54 and 60%); enrolled March 2012 to June 2013',
    'à cellules claires ; groupes inégaux pour 3 métastases ou plus (35, 54 et 60 %) ; inclusion de mars 2012 à juin 2013',
  ),
  design: text(
    'randomised 1 to 1 to 1, open-label; stratified by haemoglobin and corrected calcium',
    'à répartition aléatoire 1 pour 1 pour 1, sans insu ; stratifiée par l’hémoglobine et la calcémie corrigée',
  ),
  plain: text(
    'People whose clear cell kidney cancer had grown after one targeted drug that acts on VEGF. Lenvatinib with everolimus was compared with each of the two alone. The trial was small.',
    'Des personnes dont le cancer du rein à cellules claires avait grossi après un médicament ciblé qui agit sur le VEGF. Le lenvatinib avec évérolimus a été comparé à chacun des deux seul. L’essai était petit.',
  ),
  tookIn: [clearCell, treatedBefore],
  arms: [sized(lenvatinibEverolimus, 51), sized(everolimus, 50), sized(lenvatinib, 52)],
  outcomes: [
    {
      id: 'pfs-investigator-paper-lenvatinib-everolimus-everolimus',
      endpoint: 'pfs',
      population: everyoneByInvestigator,
      analysis: reported(2015, text('analysis of the paper', 'analyse de l’article')),
      unit: 'months',
      figures: [
        figure('lenvatinibEverolimus', 14.6, [5.9, 20.1]),
        figure('everolimus', 5.5, [3.5, 7.1]),
      ],
      effect: hazardRatio(0.4, [0.24, 0.68]),
      chance: chance('0.0005'),
      notes: [],
      citation: 'motzer2015',
    },
    {
      id: 'pfs-investigator-paper-lenvatinib-everolimus-lenvatinib',
      endpoint: 'pfs',
      population: everyoneByInvestigator,
      analysis: reported(2015, text('analysis of the paper', 'analyse de l’article')),
      unit: 'months',
      figures: [
        figure('lenvatinibEverolimus', 14.6, [5.9, 20.1]),
        figure('lenvatinib', 7.4, [5.6, 10.2]),
      ],
      effect: hazardRatio(0.66, [0.39, 1.1]),
      chance: chance('0.12'),
      notes: [],
      citation: 'motzer2015',
    },
    {
      id: 'pfs-label-lenvatinib-everolimus-everolimus',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2016, labelAnalysis),
      unit: 'months',
      figures: [figure('lenvatinibEverolimus', 14.6), figure('everolimus', 5.5)],
      effect: hazardRatio(0.37, [0.22, 0.62]),
      notes: [],
      citation: 'sec-onclive2016',
    },
    {
      id: 'os-update-lenvatinib-everolimus-everolimus',
      endpoint: 'os',
      population: everyone,
      analysis: reported(
        2015,
        text(
          'later update, not planned beforehand',
          'mise à jour ultérieure, non prévue au départ',
        ),
      ),
      unit: 'months',
      figures: [figure('lenvatinibEverolimus', 25.5), figure('everolimus', 15.4)],
      effect: hazardRatio(0.51, [0.3, 0.88]),
      chance: chance('0.024'),
      notes: [
        text(
          'The US label gives another ratio from another analysis.',
          'La monographie américaine donne un autre rapport, d’une autre analyse.',
        ),
      ],
      citation: 'sec-onclive2015',
    },
    {
      id: 'os-label-lenvatinib-everolimus-everolimus',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2016, labelAnalysis),
      figures: between('lenvatinibEverolimus', 'everolimus'),
      effect: hazardRatio(0.67),
      notes: [],
      citation: 'sec-onclive2016',
    },
    {
      id: 'orr-lenvatinib-everolimus-everolimus',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2015),
      unit: 'percent',
      figures: [figure('lenvatinibEverolimus', 43), figure('everolimus', 6)],
      chance: chance('<0.001'),
      notes: [],
      citation: 'sec-onclive2015',
    },
  ],
  notes: [
    text(
      'A phase 2 trial of 153 people. The paper and the US label give different ratios from different analyses; they are not to be mixed.',
      'Un essai de phase 2 de 153 personnes. L’article et la monographie américaine donnent des rapports différents, d’analyses différentes ; il ne faut pas les mélanger.',
    ),
  ],
  citations: [
    {
      id: 'motzer2015',
      kind: 'primary',
      authors: 'Motzer RJ, et al.',
      title: 'Lenvatinib, everolimus, and the combination in metastatic RCC: randomised phase 2',
      journal: 'Lancet Oncol 16:1473-1482',
      medium: 'journal',
      year: 2015,
      doi: '10.1016/S1470-2045(15)00290-9',
      read: 'abstract',
    },
    {
      id: 'sec-onclive2015',
      kind: 'secondary',
      authors: 'OncLive, ASCO 2015 report',
      title: 'Lenvatinib plus everolimus improves survival in mRCC',
      medium: 'tradePress',
      year: 2015,
      read: 'body',
    },
    {
      id: 'sec-onclive2016',
      kind: 'secondary',
      authors: 'OncLive',
      title: 'FDA approves lenvatinib/everolimus for advanced RCC',
      medium: 'tradePress',
      year: 2016,
      read: 'body',
    },
  ],
};
