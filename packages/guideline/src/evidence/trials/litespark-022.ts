import { text } from '../../base/text.ts';
import { firstInterim } from '../trial/looks.ts';
import { clearCell, everyone, everyoneByInvestigator } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, chance, hazardRatio, rate, reported, sized } from '../trial/write.ts';

const pembrolizumabBelzutifan = arm(
  'pembrolizumabBelzutifan',
  text('pembrolizumab with belzutifan', 'pembrolizumab avec belzutifan'),
  [],
);
const pembrolizumabPlacebo = arm(
  'pembrolizumabPlacebo',
  text('pembrolizumab with a placebo', 'pembrolizumab avec un placebo'),
  [],
  'adjuvantPembrolizumab',
);

/** LITESPARK-022. */
export const litespark022: Trial = {
  id: 'litespark-022',
  name: text('LITESPARK-022', 'LITESPARK-022'),
  nct: 'NCT05239728',
  phase: '3',
  line: 'adjuvant',
  setting: text(
    'after surgery that removed all that was seen, at raised risk of return',
    'après une chirurgie qui a enlevé tout ce qui se voyait, à risque accru de retour',
  ),
  population: text(
    'clear cell component; intermediate-high or high risk, or metastases removed within 2 years of the nephrectomy (M1 NED; 1 year in KEYNOTE-564); no earlier systemic therapy',
    'composante à cellules claires ; risque intermédiaire-élevé ou élevé, ou métastases enlevées dans les 2 ans suivant la néphrectomie (M1 NED ; 1 an dans KEYNOTE-564) ; aucun traitement systémique antérieur',
  ),
  design: text(
    'randomised 1 to 1, double-blind; planned to decide on disease-free survival',
    'à répartition aléatoire 1 pour 1, à double insu ; prévu pour juger la survie sans maladie',
  ),
  plain: text(
    'People whose clear cell kidney cancer had been removed and was likely to come back. Belzutifan was added to pembrolizumab, or a placebo was. The cancer came back less often. Whether people live longer is not known yet. Side effects were worse.',
    'Des gens dont le cancer du rein à cellules claires avait été enlevé et risquait de revenir. Au pembrolizumab, on a ajouté le belzutifan ou un placebo. Le cancer est revenu moins souvent. On ne sait pas encore si les gens vivent plus longtemps. Les effets secondaires étaient pires.',
  ),
  tookIn: [clearCell],
  arms: [sized(pembrolizumabBelzutifan, 921), sized(pembrolizumabPlacebo, 920)],
  outcomes: [
    {
      id: 'dfs-first-interim',
      row: 'EV26-LS022-DFS',
      endpoint: 'dfs',
      population: everyoneByInvestigator,
      analysis: reported(2026, firstInterim),
      figures: between('pembrolizumabBelzutifan', 'pembrolizumabPlacebo'),
      rates: [rate(12, 91.9, 85.2), rate(24, 80.7, 73.7), rate(30, 75.8, 68.6)],
      effect: hazardRatio(0.72, [0.59, 0.87]),
      chance: chance('0.0003'),
      primary: true,
      notes: [],
      citation: 'sec-onclive2026',
    },
    {
      id: 'os-first-interim',
      row: 'EV26-LS022-OS',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2026, firstInterim),
      figures: between('pembrolizumabBelzutifan', 'pembrolizumabPlacebo'),
      effect: hazardRatio(0.78, [0.51, 1.19]),
      chance: chance('0.1220', 'oneSided'),
      notes: [
        text(
          'Immature, and not significant so far.',
          'Données immatures, et non significatives jusqu’ici.',
        ),
      ],
      citation: 'sec-onclive2026',
    },
  ],
  notes: [
    text(
      'An overview says that severe side effects doubled; their numbers were not read. The status of the pair in Canada was not found.',
      'Une synthèse dit que les effets secondaires sévères ont doublé ; leurs chiffres n’ont pas été lus. Le statut de ce duo au Canada n’a pas été trouvé.',
    ),
  ],
  citations: [
    {
      id: 'sec-onclive2026',
      kind: 'secondary',
      authors: 'OncLive',
      title: 'Reports on LITESPARK-022, ASCO GU 2026',
      medium: 'tradePress',
      year: 2026,
      url: 'https://www.onclive.com/view/adjuvant-belzutifan-plus-pembrolizumab-leads-to-significant-dfs-benefit-in-ccrcc',
      read: 'body',
    },
  ],
};
