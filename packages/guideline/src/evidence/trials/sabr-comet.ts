import { text } from '../../base/text.ts';
import { everyone, treated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, chance, figure, ranged, rate, reported, sized } from '../trial/write.ts';

const radiation = arm(
  'stereotacticRadiation',
  text(
    'stereotactic ablative radiation with standard care',
    'radiothérapie stéréotaxique ablative avec soins habituels',
  ),
  [],
  'metastasisDirectedTherapy',
);
const usualCare = arm(
  'standardCare',
  text('palliative standard care', 'soins palliatifs habituels'),
  [],
);

/** SABR-COMET. */
export const sabrComet: Trial = {
  id: 'sabr-comet',
  name: text('SABR-COMET', 'SABR-COMET'),
  phase: '2',
  line: 'fewMetastases',
  setting: text(
    'one to five metastases, first tumour under control',
    'une à cinq métastases, première tumeur maîtrisée',
  ),
  population: text(
    'any cancer, mainly breast, lung, bowel and prostate; any earlier treatment',
    'tout cancer, surtout sein, poumon, intestin et prostate ; tout traitement antérieur',
  ),
  design: text(
    'randomised 1 to 2, screening design (alpha 0.20), all kinds of cancer',
    'à répartition aléatoire 1 pour 2, essai de dépistage d’effet (alpha 0,20), tous types de cancer',
  ),
  plain: text(
    'People with one to a few spots of spread from many kinds of cancer. Almost none had kidney cancer. Precise high-dose radiation to each spot with usual care was compared with usual care.',
    'Des personnes ayant un ou quelques foyers de propagation de nombreux types de cancer. Presque aucune n’avait un cancer du rein. Une radiothérapie précise à forte dose sur chaque foyer, avec les soins habituels, a été comparée aux soins habituels.',
  ),
  tookIn: [],
  followUpMonths: 51,
  arms: [sized(radiation, 66), sized(usualCare, 33)],
  outcomes: [
    {
      id: 'os',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2020),
      followUpMonths: 51,
      figures: between('stereotacticRadiation', 'standardCare'),
      rates: [ranged(rate(60, 42.3, 17.7), [28, 56], [6, 34])],
      chance: chance('0.006'),
      notes: [
        text(
          'Intervals of the rates: 28 to 56% and 6 to 34%.',
          'Intervalles des taux : de 28 à 56 % et de 6 à 34 %.',
        ),
      ],
      citation: 'palma2020',
    },
    {
      id: 'os-first-report',
      endpoint: 'os',
      population: everyone,
      analysis: reported(
        2019,
        text('first report (followed for 26 months)', 'premier rapport (suivi de 26 mois)'),
      ),
      unit: 'months',
      figures: [figure('stereotacticRadiation', 41), figure('standardCare', 28)],
      laterCut: 'os',
      notes: [],
      citation: 'sec-palma2019',
    },
    {
      id: 'pfs',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2020),
      figures: between('stereotacticRadiation', 'standardCare'),
      chance: chance('0.001'),
      notes: [
        text(
          'Free of progression at 5 years: 17.3% (8 to 30) with radiation; with standard care not reached (3.2% at 4 years).',
          'Sans progression à 5 ans : 17,3 % (8 à 30) avec radiothérapie ; avec les soins habituels, non atteint (3,2 % à 4 ans).',
        ),
      ],
      citation: 'palma2020',
    },
    {
      id: 'died-from-treatment',
      endpoint: 'diedFromTreatment',
      population: treated,
      analysis: reported(2019),
      unit: 'percent',
      figures: [figure('stereotacticRadiation', 4.5), figure('standardCare', 0)],
      notes: [text('3 of 66 people.', '3 personnes sur 66.')],
      citation: 'sec-palma2019',
    },
  ],
  notes: [
    text(
      'It tells little of kidney cancer: almost nobody in it had one.',
      'Il dit peu du cancer du rein : presque personne n’en avait un.',
    ),
  ],
  citations: [
    {
      id: 'palma2020',
      kind: 'primary',
      authors: 'Palma DA, et al.',
      title: 'SABR-COMET long-term results',
      journal: 'J Clin Oncol 38:2830-2838',
      medium: 'journal',
      year: 2020,
      doi: '10.1200/JCO.20.00818',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7460150',
      read: 'abstract',
    },
    {
      id: 'sec-palma2019',
      kind: 'secondary',
      authors: 'Cancer Therapy Advisor on Lancet 2019;393:2051',
      title: 'SABR-COMET first report',
      medium: 'tradePress',
      year: 2019,
      read: 'abstract',
    },
  ],
};
