import { text } from '../../base/text.ts';
import { everyone } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import {
  arm,
  between,
  chance,
  hazardRatio,
  ofHistology,
  people,
  rate,
  reported,
  sized,
} from '../trial/write.ts';

const durvalumabTremelimumab = arm(
  'durvalumabTremelimumab',
  text('durvalumab with tremelimumab', 'durvalumab avec trémélimumab'),
  [
    text(
      'durvalumab for 1 year, tremelimumab in its first 2 cycles',
      'durvalumab pendant 1 an, trémélimumab aux 2 premiers cycles',
    ),
  ],
);
const monitoring = arm('monitoring', text('active monitoring', 'suivi actif'), []);
const arms = ['durvalumabTremelimumab', 'monitoring'] as const;

/** RAMPART, its first comparison: two drugs against monitoring. */
export const rampart: Trial = {
  id: 'rampart',
  name: text('RAMPART', 'RAMPART'),
  nct: 'NCT03288532',
  phase: '3',
  line: 'adjuvant',
  setting: text(
    'after surgery that removed all that was seen',
    'après une chirurgie qui a enlevé tout ce qui se voyait',
  ),
  population: text(
    'any kind but pure oncocytoma, collecting duct, medullary and transitional; 84% clear cell; Leibovich score 3 to 11',
    'tout type sauf oncocytome pur, tubes collecteurs, médullaire et transitionnel ; 84 % à cellules claires ; score de Leibovich de 3 à 11',
  ),
  design: text(
    'randomised, three groups; one drug alone was not reported yet; recruitment stopped early for reasons other than effect or safety',
    'à répartition aléatoire, trois groupes ; un médicament seul n’est pas encore publié ; recrutement arrêté tôt pour d’autres raisons que l’effet ou la sûreté',
  ),
  plain: text(
    'People whose kidney cancer had been removed. Two immune drugs for a year were compared with checks alone. The cancer came back less often in people at higher risk, and not in people at medium risk. Whether people live longer was not told.',
    'Des gens dont le cancer du rein avait été enlevé. Deux médicaments immunitaires pendant un an ont été comparés à un suivi seul. Le cancer est revenu moins souvent chez les gens à risque plus élevé, et non chez ceux à risque moyen. On n’a pas dit si les gens vivent plus longtemps.',
  ),
  tookIn: [ofHistology('clearCell', 'papillary', 'chromophobe', 'unclassified', 'other')],
  followUpMonths: 36,
  arms: [sized(durvalumabTremelimumab, 225), sized(monitoring, 340)],
  outcomes: [
    {
      id: 'dfs',
      row: 'EV26-RAMPART',
      endpoint: 'dfs',
      population: everyone,
      analysis: reported(2025),
      figures: between(...arms),
      rates: [rate(36, 81, 73)],
      effect: hazardRatio(0.65, [0.45, 0.93]),
      chance: chance('0.0094', 'oneSided'),
      primary: true,
      notes: [
        text(
          'This mixes two groups that did not fare alike: see higher and intermediate risk.',
          'Ceci mêle deux groupes aux résultats différents : voir risque plus élevé et risque intermédiaire.',
        ),
      ],
      citation: 'sec-esmo2025',
    },
    {
      id: 'dfs-higher-risk',
      row: 'EV26-RAMPART',
      endpoint: 'dfs',
      population: people(text('higher risk', 'risque plus élevé')),
      analysis: reported(2025),
      figures: between(...arms),
      rates: [rate(36, 78, 61)],
      effect: hazardRatio(0.52, [0.34, 0.8]),
      notes: [],
      citation: 'sec-esmo2025',
    },
    {
      id: 'dfs-intermediate-risk',
      row: 'EV26-RAMPART',
      endpoint: 'dfs',
      population: people(text('intermediate risk', 'risque intermédiaire')),
      analysis: reported(2025),
      figures: between(...arms),
      effect: hazardRatio(1.19, [0.61, 2.32]),
      notes: [text('No benefit was seen.', 'Aucun bienfait n’a été vu.')],
      citation: 'sec-esmo2025',
    },
  ],
  notes: [
    text(
      'Survival is not reported in what was read. The status of these drugs in Canada for this use was not found.',
      'La survie n’est pas publiée dans ce qui a été lu. Le statut de ces médicaments au Canada pour cet usage n’a pas été trouvé.',
    ),
  ],
  citations: [
    {
      id: 'sec-esmo2025',
      kind: 'secondary',
      title: 'First results from RAMPART (ESMO 2025, LBA93)',
      medium: 'conferenceReport',
      year: 2025,
      url: 'https://kidney.uroonco.uroweb.org/?p=7968',
      read: 'partOfAbstract',
    },
  ],
};
