import { text } from '../../base/text.ts';
import {
  brainTreated,
  everyone,
  karnofsky60,
  mskccIntermediateOrPoorOnly,
  notYetTreated,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, chance, figure, hazardRatio, reported, sized } from '../trial/write.ts';

const temsirolimus = arm(
  'temsirolimus',
  text('temsirolimus', 'temsirolimus'),
  [
    text(
      'temsirolimus 25 mg into a vein once a week',
      'temsirolimus 25 mg dans une veine une fois par semaine',
    ),
  ],
  'temsirolimus',
);
const interferon = arm(
  'interferonAlfa',
  text('interferon alfa', 'interféron alfa'),
  [
    text(
      'interferon alfa 3 million units, raised to 18 million, under the skin three times a week',
      'interféron alfa 3 millions d’unités, augmenté jusqu’à 18 millions, sous la peau trois fois par semaine',
    ),
  ],
  'interferonAlfa',
);
const together = arm(
  'temsirolimusInterferon',
  text('temsirolimus with interferon alfa', 'temsirolimus avec interféron alfa'),
  [
    text(
      'temsirolimus 15 mg into a vein once a week',
      'temsirolimus 15 mg dans une veine une fois par semaine',
    ),
    text(
      'interferon alfa 6 million units under the skin three times a week',
      'interféron alfa 6 millions d’unités sous la peau trois fois par semaine',
    ),
  ],
);

/** Global ARCC. */
export const globalArcc: Trial = {
  id: 'global-arcc',
  name: text('Global ARCC', 'Global ARCC'),
  nct: 'NCT00065468',
  phase: '3',
  line: 'first',
  setting: text('not yet treated, poor outlook', 'non encore traité, pronostic défavorable'),
  population: text(
    'all kinds of kidney cancer; at least 3 of 6 factors of the trial for a poor outlook (MSKCC poor 69 to 76%, intermediate 24 to 31%); kidney removed in about 67 to 80%',
    'tous les types de cancer du rein ; au moins 3 des 6 facteurs de mauvais pronostic de l’essai (MSKCC défavorable de 69 à 76 %, intermédiaire de 24 à 31 %) ; rein enlevé chez environ 67 à 80 %',
  ),
  design: text(
    'randomised, open-label, three groups',
    'à répartition aléatoire, sans insu, trois groupes',
  ),
  plain: text(
    'People with advanced kidney cancer of any kind, not treated with drugs, with signs of a poor outlook. Temsirolimus, interferon, and both together were compared. Interferon is an older immune drug.',
    'Des personnes atteintes d’un cancer du rein avancé de tout type, non traité par des médicaments, avec des signes de mauvais pronostic. Le temsirolimus, l’interféron et les deux ensemble ont été comparés. L’interféron est un ancien médicament immunitaire.',
  ),
  tookIn: [mskccIntermediateOrPoorOnly, notYetTreated, karnofsky60, brainTreated],
  arms: [sized(temsirolimus, 209), sized(interferon, 207), sized(together, 210)],
  outcomes: [
    {
      id: 'os-temsirolimus-interferon-alfa',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2007),
      unit: 'months',
      figures: [figure('temsirolimus', 10.9), figure('interferonAlfa', 7.3)],
      effect: hazardRatio(0.73, [0.58, 0.92]),
      chance: chance('0.008'),
      notes: [],
      citation: 'hudes2007',
    },
    {
      id: 'os-temsirolimus-interferon-interferon-alfa',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2007),
      unit: 'months',
      figures: [figure('temsirolimusInterferon', 8.4), figure('interferonAlfa', 7.3)],
      effect: hazardRatio(0.96, [0.76, 1.2]),
      chance: chance('0.70'),
      notes: [],
      citation: 'hudes2007',
    },
    {
      id: 'pfs-temsirolimus-interferon-alfa',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2007),
      figures: between('temsirolimus', 'interferonAlfa'),
      chance: chance('<0.001'),
      notes: [
        text(
          'Favoured temsirolimus; the medians were not read.',
          'Favorable au temsirolimus ; les médianes n’ont pas été lues.',
        ),
      ],
      citation: 'hudes2007',
    },
  ],
  notes: [],
  citations: [
    {
      id: 'hudes2007',
      kind: 'primary',
      authors: 'Hudes G, et al.',
      title: 'Temsirolimus, interferon alfa, or both for advanced renal-cell carcinoma',
      journal: 'N Engl J Med 356:2271-2281',
      medium: 'journal',
      year: 2007,
      read: 'abstract',
    },
  ],
};
