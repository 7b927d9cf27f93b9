import { text } from '../../text.ts';
import { lenvatinibEverolimus, sunitinib } from '../arms.ts';
import { pembrolizumab200For35Cycles } from '../doses.ts';
import { final } from '../looks.ts';
import {
  brainTreated,
  clearCell,
  everyone,
  karnofsky70,
  notYetTreated,
  withBoneMetastases,
} from '../populations.ts';
import type { Trial } from '../trial.ts';
import { arm, between, figure, hazardRatio, rate, reported } from '../write.ts';

const lenvatinibPembrolizumab = arm(
  'lenvatinibPembrolizumab',
  text('lenvatinib with pembrolizumab', 'lenvatinib avec pembrolizumab'),
  [
    text(
      'lenvatinib 20 mg by mouth once a day (continuous)',
      'lenvatinib 20 mg par la bouche une fois par jour (en continu)',
    ),
    pembrolizumab200For35Cycles,
  ],
  'lenvatinibPembrolizumab',
  'checkpointInhibitorWithVegfDrug',
);

/** CLEAR (Study 307, KEYNOTE-581). */
export const clear: Trial = {
  id: 'clear',
  name: text('CLEAR (Study 307, KEYNOTE-581)', 'CLEAR (étude 307, KEYNOTE-581)'),
  phase: '3',
  line: 'first',
  setting: text('advanced disease not yet treated', 'maladie avancée non encore traitée'),
  population: text(
    'clear cell component; all MSKCC groups; Karnofsky 70 or more',
    'composante à cellules claires ; tous les groupes MSKCC ; Karnofsky de 70 ou plus',
  ),
  design: text(
    'randomised 1 to 1 to 1, open-label; planned to decide on progression in everybody; stratified by MSKCC',
    'à répartition aléatoire 1 pour 1 pour 1, sans insu ; prévu pour juger la progression chez tous ; stratifiée par MSKCC',
  ),
  plain: text(
    'People with advanced clear cell kidney cancer that had not been treated with drugs. Pembrolizumab, an immune drug, with lenvatinib was compared with sunitinib. A third group got lenvatinib with everolimus.',
    'Des personnes atteintes d’un cancer du rein à cellules claires avancé qui n’avait pas reçu de médicaments. Le pembrolizumab, un médicament immunitaire, avec le lenvatinib a été comparé au sunitinib. Un troisième groupe recevait le lenvatinib avec l’évérolimus.',
  ),
  tookIn: [clearCell, notYetTreated, karnofsky70, brainTreated],
  stratifiedBy: 'mskcc',
  arms: [lenvatinibPembrolizumab, sunitinib, lenvatinibEverolimus],
  outcomes: [
    {
      id: 'os-final',
      endpoint: 'os',
      population: everyone,
      analysis: reported(
        2024,
        text('final analysis, data of 31 July 2022', 'analyse finale, données du 31 juillet 2022'),
      ),
      unit: 'months',
      figures: [figure('lenvatinibPembrolizumab', 53.7, [48.7]), figure('sunitinib', 54.3, [40.9])],
      rates: [rate(36, 66.4, 60.2)],
      ratesFirst: true,
      effect: hazardRatio(0.79, [0.63, 0.99]),
      notes: [
        text(
          'The medians lie close together and in the other order, although the ratio favours the combination. The rates at 36 months tell more.',
          'Les médianes sont proches et dans l’ordre inverse, bien que le rapport favorise la combinaison. Les taux à 36 mois en disent plus.',
        ),
      ],
      citation: 'motzer2024',
    },
    {
      id: 'pfs-final',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2024, final),
      unit: 'months',
      figures: [
        figure('lenvatinibPembrolizumab', 23.9, [20.8, 27.7]),
        figure('sunitinib', 9.2, [6, 11]),
      ],
      effect: hazardRatio(0.47, [0.38, 0.57]),
      primary: true,
      notes: [],
      citation: 'motzer2024',
    },
    {
      id: 'orr-final',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2024, final),
      unit: 'percent',
      figures: [figure('lenvatinibPembrolizumab', 71.3), figure('sunitinib', 36.7)],
      effect: {
        kind: 'relativeRisk',
        value: 1.94,
        interval: { low: 1.67, high: 2.26 },
        levelPercent: 95,
      },
      notes: [],
      citation: 'motzer2024',
    },
    {
      id: 'pfs-bone-metastases-subgroup',
      endpoint: 'pfs',
      population: withBoneMetastases,
      analysis: reported(2023, text('subgroup analysis', 'analyse de sous-groupe')),
      figures: between('lenvatinibPembrolizumab', 'sunitinib'),
      effect: hazardRatio(0.33, [0.21, 0.52]),
      notes: [],
      citation: 'grunwald2023',
    },
  ],
  notes: [
    text(
      'Its risk groups are those of MSKCC. They are not for a reader who knows only an IMDC group.',
      'Ses groupes de risque sont ceux du MSKCC. Ils ne conviennent pas à un lecteur qui ne connaît que son groupe IMDC.',
    ),
    text(
      'The first report and the figures of lenvatinib with everolimus were not read.',
      'Le premier rapport et les chiffres du lenvatinib avec évérolimus n’ont pas été lus.',
    ),
  ],
  citations: [
    {
      id: 'motzer2024',
      kind: 'primary',
      authors: 'Motzer RJ, et al.',
      title: 'Final prespecified overall survival analysis of CLEAR',
      journal: 'J Clin Oncol 42:1222-1228',
      medium: 'journal',
      year: 2024,
      doi: '10.1200/JCO.23.01569',
      pmid: '38227898',
      read: 'abstract',
    },
    {
      id: 'grunwald2023',
      kind: 'primary',
      authors: 'Grunwald V, et al.',
      title: 'CLEAR: outcomes in subgroups',
      journal: 'Front Oncol 13:1223282',
      medium: 'journal',
      year: 2023,
      doi: '10.3389/fonc.2023.1223282',
      pmid: '37664025',
      read: 'abstract',
    },
  ],
};
