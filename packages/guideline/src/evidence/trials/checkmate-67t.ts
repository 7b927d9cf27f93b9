import { text } from '../../base/text.ts';
import { clearCell, everyone } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, figure, reported } from '../trial/write.ts';

const underTheSkin = arm(
  'nivolumabSubcutaneous',
  text('nivolumab under the skin', 'nivolumab sous la peau'),
  [],
  'nivolumab',
);
const intoAVein = arm(
  'nivolumabIntravenous',
  text('nivolumab into a vein', 'nivolumab dans une veine'),
  [],
  'nivolumab',
);

/** CheckMate 67T. */
export const checkmate67t: Trial = {
  id: 'checkmate-67t',
  name: text('CheckMate 67T', 'CheckMate 67T'),
  nct: 'NCT04810078',
  phase: '3',
  line: 'mixed',
  setting: text('advanced disease', 'maladie avancée'),
  population: text('clear cell; 495 randomised', 'à cellules claires ; 495 personnes'),
  design: text(
    'randomised; planned to decide whether blood levels are no lower',
    'à répartition aléatoire ; prévu pour juger si les taux dans le sang ne sont pas plus bas',
  ),
  plain: text(
    'People with advanced clear cell kidney cancer got nivolumab by a needle under the skin or into a vein. The drug in the blood was not lower, and about as many people had their cancer shrink.',
    'Des personnes avec un cancer du rein à cellules claires avancé ont reçu le nivolumab par une aiguille sous la peau ou dans une veine. Le taux dans le sang n’était pas plus bas. Le cancer a rapetissé chez à peu près autant de gens.',
  ),
  tookIn: [clearCell],
  arms: [underTheSkin, intoAVein],
  outcomes: [
    {
      id: 'orr',
      row: 'EV26-67T',
      endpoint: 'orr',
      population: everyone,
      analysis: reported(2024),
      unit: 'percent',
      figures: [figure('nivolumabSubcutaneous', 24), figure('nivolumabIntravenous', 18)],
      notes: [],
      citation: 'sec-news2024',
    },
  ],
  notes: [
    text(
      'The doses of the two forms differ and are not to be converted. The form under the skin is not given together with ipilimumab.',
      'Les doses des deux formes diffèrent et ne se convertissent pas. La forme sous la peau n’est pas donnée avec l’ipilimumab.',
    ),
  ],
  citations: [
    {
      id: 'sec-news2024',
      kind: 'secondary',
      title: 'FDA approves injectable version of nivolumab',
      medium: 'tradePress',
      year: 2024,
      url: 'https://www.beckershospitalreview.com/pharmacy/fda-approves-injectable-version-of-popular-cancer-drug/',
      read: 'body',
    },
  ],
};
