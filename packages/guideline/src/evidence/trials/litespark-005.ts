import { text } from '../../text.ts';
import { everolimus } from '../arms.ts';
import { firstInterim, secondInterim } from '../looks.ts';
import {
  afterImmunotherapy,
  clearCell,
  everyone,
  everyoneByCentralReview,
  karnofsky70,
  treated,
  treatedAnyCause,
  treatedBefore,
} from '../populations.ts';
import type { Trial } from '../trial.ts';
import { arm, chance, figure, hazardRatio, notReached, rate, reported, sized } from '../write.ts';

const belzutifan = arm(
  'belzutifan',
  text('belzutifan', 'belzutifan'),
  [
    text(
      'belzutifan 120 mg by mouth once a day (continuous)',
      'belzutifan 120 mg par la bouche une fois par jour (en continu)',
    ),
  ],
  'belzutifan',
);

/** LITESPARK-005. */
export const litespark005: Trial = {
  id: 'litespark-005',
  name: text('LITESPARK-005', 'LITESPARK-005'),
  nct: 'NCT04195750',
  phase: '3',
  line: 'secondToFourth',
  setting: text(
    'after a PD-1 or PD-L1 drug and a drug against the VEGF receptor',
    'après un médicament anti-PD-1 ou anti-PD-L1 et un médicament contre le récepteur du VEGF',
  ),
  population: text(
    'clear cell; all IMDC groups; Karnofsky 70 or more; 1 to 3 treatments before; enrolled March 2020 to January 2022',
    'à cellules claires ; tous les groupes IMDC ; Karnofsky de 70 ou plus ; de 1 à 3 traitements auparavant ; inclusion de mars 2020 à janvier 2022',
  ),
  design: text(
    'randomised 1 to 1, open-label; planned to decide on progression (independent review) and survival',
    'à répartition aléatoire 1 pour 1, sans insu ; prévu pour juger la progression (évaluation indépendante) et la survie',
  ),
  plain: text(
    'People whose clear cell kidney cancer had grown after an immune drug and a targeted drug that acts on VEGF. Belzutifan was compared with everolimus.',
    'Des personnes dont le cancer du rein à cellules claires avait grossi après un médicament immunitaire et un médicament ciblé qui agit sur le VEGF. Le belzutifan a été comparé à l’évérolimus.',
  ),
  tookIn: [clearCell, treatedBefore, afterImmunotherapy, karnofsky70],
  followUpMonths: 25.7,
  arms: [sized(belzutifan, 374), sized(everolimus, 372)],
  outcomes: [
    {
      id: 'pfs-first-interim',
      endpoint: 'pfs',
      population: everyoneByCentralReview,
      analysis: reported(2024, firstInterim),
      followUpMonths: 18.4,
      unit: 'months',
      figures: [figure('belzutifan', 5.6, [3.9, 7]), figure('everolimus', 5.6, [4.8, 5.8])],
      rates: [rate(6, 46.6, 42.5), rate(12, 33.4, 17.1), rate(18, 24, 8.3)],
      ratesFirst: true,
      effect: hazardRatio(0.75, [0.63, 0.9]),
      chance: chance('0.002', 'twoSided'),
      primary: true,
      notes: [
        text(
          'The two medians are the same. The difference lies in the people who stayed free of progression for longer: see the rates at 12 and 18 months. The ratio comes from the ESMO 2023 abstract.',
          'Les deux médianes sont égales. La différence tient aux personnes restées plus longtemps sans progression : voir les taux à 12 et 18 mois. Le rapport vient du résumé de l’ESMO 2023.',
        ),
      ],
      citation: 'choueiri2024',
    },
    {
      id: 'os-second-interim',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2024, secondInterim),
      followUpMonths: 25.7,
      unit: 'months',
      figures: [figure('belzutifan', 21.4, [18.2, 24.3]), figure('everolimus', 18.1, [15.8, 21.8])],
      rates: [rate(18, 55.2, 50.6)],
      effect: hazardRatio(0.88, [0.73, 1.07]),
      chance: chance('0.20'),
      primary: true,
      notes: [text('Not significantly different.', 'Pas de différence significative.')],
      citation: 'choueiri2024',
    },
    {
      id: 'orr',
      endpoint: 'orr',
      population: everyoneByCentralReview,
      analysis: reported(2024),
      unit: 'percent',
      figures: [figure('belzutifan', 21.9, [17.8, 26.5]), figure('everolimus', 3.5, [1.9, 5.9])],
      chance: chance('<0.001'),
      notes: [],
      citation: 'choueiri2024',
    },
    {
      id: 'cr-second-interim',
      endpoint: 'cr',
      population: everyoneByCentralReview,
      analysis: reported(2023, secondInterim),
      unit: 'percent',
      figures: [figure('belzutifan', 3.5), figure('everolimus', 0)],
      notes: [],
      citation: 'esmo2023lba88',
    },
    {
      id: 'severe-side-effects-treated',
      endpoint: 'severeSideEffects',
      population: treatedAnyCause,
      analysis: reported(2024),
      unit: 'percent',
      figures: [figure('belzutifan', 61.8), figure('everolimus', 62.5)],
      notes: [],
      citation: 'choueiri2024',
    },
    {
      id: 'stopped-for-side-effects',
      endpoint: 'stoppedForSideEffects',
      population: treated,
      analysis: reported(2024),
      unit: 'percent',
      figures: [figure('belzutifan', 5.9), figure('everolimus', 14.7)],
      notes: [],
      citation: 'choueiri2024',
    },
    {
      id: 'time-to-worse-symptoms',
      endpoint: 'timeToWorseSymptoms',
      population: everyone,
      analysis: reported(2023),
      unit: 'months',
      figures: [notReached('belzutifan'), figure('everolimus', 12)],
      effect: hazardRatio(0.53, [0.41, 0.69]),
      chance: chance('<0.0001', 'nominal'),
      notes: [],
      citation: 'esmo2023lba88',
    },
  ],
  notes: [
    text(
      'Overall survival was not significantly different.',
      'L’écart de survie globale n’était pas significatif.',
    ),
  ],
  citations: [
    {
      id: 'choueiri2024',
      kind: 'primary',
      authors: 'Choueiri TK, et al.',
      title: 'Belzutifan versus everolimus for advanced renal-cell carcinoma',
      journal: 'N Engl J Med 391:710-721',
      medium: 'journal',
      year: 2024,
      doi: '10.1056/NEJMoa2313906',
      read: 'abstract',
    },
    {
      id: 'esmo2023lba88',
      kind: 'primary',
      authors: 'Albiges L, et al.',
      title: 'LITESPARK-005 (ESMO 2023 LBA88)',
      journal: 'Ann Oncol (abstract)',
      medium: 'journal',
      year: 2023,
      read: 'abstract',
    },
  ],
};
