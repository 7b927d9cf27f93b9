import { text } from '../../base/text.ts';
import { everyone, notYetTreated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, chance, figure, ofHistology, ranged, rate, reported, sized } from '../trial/write.ts';

const nivolumabIpilimumab = arm(
  'nivolumabIpilimumab',
  text('ipilimumab with nivolumab', 'ipilimumab avec nivolumab'),
  [],
  'nivolumabIpilimumab',
);
const standardOfCare = arm(
  'standardOfCare',
  text('treatment that the doctors chose', 'traitement choisi par les médecins'),
  [],
);

/** SUNNIFORECAST: the first randomised trial of two immune drugs in kidney cancer without clear cells. */
export const sunniforecast: Trial = {
  id: 'sunniforecast',
  name: text('SUNNIFORECAST', 'SUNNIFORECAST'),
  nct: 'NCT03075423',
  phase: '2',
  line: 'first',
  setting: text('advanced disease not yet treated', 'maladie avancée non encore traitée'),
  population: text(
    'not clear cell, by central pathology; papillary and others',
    'pas à cellules claires, selon la pathologie centrale ; papillaire et autres',
  ),
  design: text(
    'randomised; planned to decide on survival at 12 months',
    'à répartition aléatoire ; prévu pour juger la survie à 12 mois',
  ),
  plain: text(
    'People with advanced kidney cancer of other kinds than clear cell, not yet treated with drugs. Two immune drugs were compared with what the doctors would have given. More people were alive after one year. Over the whole time the difference was no longer sure.',
    'Des personnes avec un cancer du rein avancé d’un autre type que les cellules claires, sans médicament encore. Deux médicaments immunitaires ont été comparés au choix des médecins. Plus de gens étaient en vie après un an. Sur toute la durée, la différence n’était plus sûre.',
  ),
  tookIn: [
    ofHistology('papillary', 'chromophobe', 'collectingDuct', 'medullary', 'unclassified', 'other'),
    notYetTreated,
  ],
  arms: [sized(nivolumabIpilimumab, 157), sized(standardOfCare, 152)],
  outcomes: [
    {
      id: 'os-12-months',
      row: 'EV26-SUNNI',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2025),
      unit: 'months',
      figures: [
        figure('nivolumabIpilimumab', 42.4, [35.24, 55.54]),
        figure('standardOfCare', 33.9),
      ],
      rates: [ranged(rate(12, 86.9, 76.8), [80.24, 91.46], [68.62, 83.09])],
      ratesFirst: true,
      primary: true,
      chance: chance('0.0141'),
      notes: [
        text(
          'The p value is that of survival at 12 months. Over the whole follow-up the difference was not significant.',
          'La valeur p est celle de la survie à 12 mois. Sur tout le suivi, la différence n’était pas significative.',
        ),
      ],
      citation: 'esmo-news2025',
    },
  ],
  notes: [
    text(
      'No major difference was seen between papillary and other kinds.',
      'Aucune différence majeure n’a été vue entre le type papillaire et les autres.',
    ),
  ],
  citations: [
    {
      id: 'esmo-news2025',
      kind: 'secondary',
      title: 'Ipilimumab and nivolumab in non-clear cell RCC (Bergmann et al., Ann Oncol 2025)',
      medium: 'societyNews',
      year: 2025,
      url: 'https://esmo.org/oncology-news/clinical-benefit-of-a-combination-of-ipilimumab-and-nivolumab-in-treatment-naive-patients-with-advanced-or-metastatic-non-clear-cell-rcc',
      read: 'body',
    },
  ],
};
