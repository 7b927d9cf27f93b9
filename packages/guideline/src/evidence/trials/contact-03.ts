import { text } from '../../base/text.ts';
import { cabozantinib } from '../trial/arms.ts';
import { atezolizumab1200, cabozantinib60 } from '../trial/doses.ts';
import {
  afterImmunotherapy,
  everyone,
  everyoneByCentralReview,
  treated,
  treatedBefore,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import {
  arm,
  chance,
  figure,
  hazardRatio,
  ofHistology,
  rate,
  reported,
  sized,
} from '../trial/write.ts';

const atezolizumabCabozantinib = arm(
  'atezolizumabCabozantinib',
  text('atezolizumab with cabozantinib', 'atézolizumab avec cabozantinib'),
  [atezolizumab1200, cabozantinib60],
  'checkpointInhibitorWithVegfDrug',
);

/** CONTACT-03. */
export const contact03: Trial = {
  id: 'contact-03',
  name: text('CONTACT-03', 'CONTACT-03'),
  nct: 'NCT04338269',
  phase: '3',
  line: 'secondOrThird',
  setting: text(
    'after growth on or after a checkpoint inhibitor',
    'après progression pendant ou après un inhibiteur de points de contrôle',
  ),
  population: text(
    'clear cell and other kinds (papillary, unclassified), sarcomatoid included; checkpoint inhibitor before (adjuvant, first or second line); enrolled July 2020 to December 2021',
    'à cellules claires et autres types (papillaire, non classé), y compris sarcomatoïde ; inhibiteur de points de contrôle auparavant (adjuvant, première ou deuxième ligne) ; inclusion de juillet 2020 à décembre 2021',
  ),
  design: text(
    'randomised 1 to 1, open-label; planned to decide on progression and survival in everybody',
    'à répartition aléatoire 1 pour 1, sans insu ; prévu pour juger la progression et la survie chez tous',
  ),
  plain: text(
    'People whose kidney cancer had grown after an immune drug. Cabozantinib with a second immune drug, atezolizumab, was compared with cabozantinib alone. The second immune drug did not help and caused more side effects.',
    'Des gens dont le cancer du rein avait grossi après un médicament immunitaire. Les uns ont eu le cabozantinib avec un deuxième médicament de ce genre, l’atézolizumab. Les autres ont eu le cabozantinib seul. Le deuxième médicament n’a pas aidé, et il a causé plus d’effets secondaires.',
  ),
  tookIn: [
    ofHistology('clearCell', 'papillary', 'unclassified'),
    treatedBefore,
    afterImmunotherapy,
  ],
  stratifiedBy: 'imdc',
  followUpMonths: 15.2,
  arms: [sized(atezolizumabCabozantinib, 263), sized(cabozantinib, 259)],
  outcomes: [
    {
      id: 'pfs',
      endpoint: 'pfs',
      population: everyoneByCentralReview,
      analysis: reported(2023),
      unit: 'months',
      figures: [
        figure('atezolizumabCabozantinib', 10.6, [9.8, 12.3]),
        figure('cabozantinib', 10.8, [10, 12.5]),
      ],
      rates: [rate(12, 44, 48)],
      effect: hazardRatio(1.03, [0.83, 1.28]),
      chance: chance('0.78'),
      primary: true,
      notes: [],
      citation: 'pal2023',
    },
    {
      id: 'os',
      row: 'EM26-CT03-OS',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2023),
      unit: 'months',
      figures: [
        figure('atezolizumabCabozantinib', 25.7, [21.5]),
        { arm: 'cabozantinib', instead: 'notEvaluable', interval: { low: 21.1 } },
      ],
      effect: hazardRatio(0.94, [0.7, 1.27]),
      chance: chance('0.69'),
      primary: true,
      notes: [],
      citation: 'sec-cancernetwork2023',
    },
    {
      id: 'serious-side-effects',
      row: 'EM26-CT03-SAE',
      endpoint: 'seriousSideEffects',
      population: treated,
      analysis: reported(2023),
      unit: 'percent',
      figures: [figure('atezolizumabCabozantinib', 48), figure('cabozantinib', 33)],
      notes: [],
      citation: 'sec-cancernetwork2023',
    },
    {
      id: 'died-with-side-effect',
      row: 'EM26-CT03-DEATH',
      endpoint: 'diedWithSideEffect',
      population: treated,
      analysis: reported(2023),
      unit: 'percent',
      figures: [figure('atezolizumabCabozantinib', 6), figure('cabozantinib', 4)],
      notes: [],
      citation: 'sec-cancernetwork2023',
    },
  ],
  notes: [
    text(
      'A second checkpoint inhibitor after a first one did not help. It was more toxic.',
      'Un deuxième inhibiteur de points de contrôle après un premier n’a pas aidé. Il a été plus toxique.',
    ),
  ],
  citations: [
    {
      id: 'pal2023',
      kind: 'primary',
      authors: 'Pal SK, et al.',
      title: 'CONTACT-03',
      journal: 'Lancet 402:185-195',
      medium: 'journal',
      year: 2023,
      doi: '10.1016/S0140-6736(23)00922-4',
      read: 'abstract',
    },
    {
      id: 'sec-cancernetwork2023',
      kind: 'secondary',
      authors: 'Cancer Network',
      title: 'CONTACT-03 at ASCO 2023, panel report',
      medium: 'tradePress',
      year: 2023,
      url: 'https://cancernetwork.com/view/contact-03-the-most-important-data-readout-in-rcc-from-the-2023-asco-annual-meeting',
      read: 'body',
    },
  ],
};
