import { text } from '../../base/text.ts';
import { cabozantinib } from '../trial/arms.ts';
import { secondInterim } from '../trial/looks.ts';
import {
  afterImmunotherapy,
  clearCell,
  everyone,
  everyoneByCentralReview,
  karnofsky70,
  treatedAnyCause,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, chance, figure, hazardRatio, reported, sized } from '../trial/write.ts';

const belzutifanLenvatinib = arm(
  'belzutifanLenvatinib',
  text('belzutifan with lenvatinib', 'belzutifan avec lenvatinib'),
  [
    text(
      'belzutifan 120 mg by mouth once a day',
      'belzutifan 120 mg par la bouche une fois par jour',
    ),
    text(
      'lenvatinib 20 mg by mouth once a day',
      'lenvatinib 20 mg par la bouche une fois par jour',
    ),
  ],
);

/** LITESPARK-011. No edition that is held knows it. */
export const litespark011: Trial = {
  id: 'litespark-011',
  name: text('LITESPARK-011', 'LITESPARK-011'),
  nct: 'NCT04586231',
  phase: '3',
  line: 'secondOrThird',
  setting: text('after a PD-1 or PD-L1 drug', 'après un médicament anti-PD-1 ou anti-PD-L1'),
  population: text(
    'clear cell; after anti-PD-1 or anti-PD-L1 in first or second line, or adjuvant with progression within 6 months; Karnofsky 70 or more; at most 2 earlier regimens',
    'à cellules claires ; après un anti-PD-1 ou anti-PD-L1 en première ou deuxième ligne, ou en adjuvant avec progression en moins de 6 mois ; Karnofsky de 70 ou plus ; au plus 2 traitements antérieurs',
  ),
  design: text(
    'randomised 1 to 1; planned to decide on progression and survival',
    'à répartition aléatoire 1 pour 1 ; prévu pour juger la progression et la survie',
  ),
  plain: text(
    'People whose clear cell kidney cancer had grown after an immune drug. Belzutifan with lenvatinib was compared with cabozantinib. It held the cancer back for longer. Whether people live longer is not shown. No guideline that we hold knows this study.',
    'Des gens dont le cancer du rein à cellules claires avait grossi après un médicament immunitaire. Le belzutifan avec le lenvatinib a été comparé au cabozantinib. Il a freiné le cancer plus longtemps. Rien ne montre que les gens vivent plus longtemps. Aucun guide que nous tenons ne connaît cette étude.',
  ),
  tookIn: [clearCell, afterImmunotherapy, karnofsky70],
  followUpMonths: 29,
  arms: [sized(belzutifanLenvatinib, 371), sized(cabozantinib, 376)],
  outcomes: [
    {
      id: 'pfs-second-interim',
      row: 'EV26-LS011-PFS',
      endpoint: 'pfs',
      population: everyoneByCentralReview,
      analysis: reported(2026, secondInterim),
      followUpMonths: 29,
      unit: 'months',
      figures: [
        figure('belzutifanLenvatinib', 14.8, [11.2, 16.6]),
        figure('cabozantinib', 10.7, [9.2, 11.1]),
      ],
      effect: hazardRatio(0.7, [0.59, 0.84]),
      chance: chance('0.00007'),
      primary: true,
      notes: [],
      citation: 'release2026',
    },
    {
      id: 'os-second-interim',
      row: 'EV26-LS011-OS',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2026, secondInterim),
      followUpMonths: 29,
      unit: 'months',
      figures: [
        figure('belzutifanLenvatinib', 34.9, [27.5]),
        figure('cabozantinib', 27.6, [24, 31.4]),
      ],
      effect: hazardRatio(0.85, [0.68, 1.05]),
      chance: chance('0.06075'),
      primary: true,
      notes: [
        text(
          'Not significant. The final test is still to come.',
          'Non significatif. Le test final est encore à venir.',
        ),
      ],
      citation: 'release2026',
    },
    {
      id: 'severe-side-effects',
      row: 'EM26-LS011-AE',
      endpoint: 'severeSideEffects',
      population: treatedAnyCause,
      analysis: reported(2026, secondInterim),
      unit: 'percent',
      figures: [figure('belzutifanLenvatinib', 84.1), figure('cabozantinib', 82.7)],
      notes: [],
      citation: 'lba417',
    },
    {
      id: 'died-with-side-effect',
      row: 'EM26-LS011-DEATH',
      endpoint: 'diedWithSideEffect',
      population: treatedAnyCause,
      analysis: reported(2026, secondInterim),
      unit: 'percent',
      figures: [figure('belzutifanLenvatinib', 5.4), figure('cabozantinib', 3.2)],
      notes: [
        text(
          'Two of these deaths, and one with cabozantinib, were laid to the treatment itself.',
          'Deux de ces décès, et un avec le cabozantinib, ont été attribués au traitement lui-même.',
        ),
      ],
      citation: 'lba417',
    },
  ],
  notes: [
    text(
      'Its status in Canada was not found. It is a reason to ask, not advice.',
      'Son statut au Canada n’a pas été trouvé. C’est une raison de demander, pas un avis.',
    ),
    text(
      'The number of people is that of the abstract; the release of the maker counts otherwise.',
      'Le nombre de personnes est celui du résumé ; le communiqué du fabricant compte autrement.',
    ),
  ],
  citations: [
    {
      id: 'release2026',
      kind: 'sponsor',
      authors: 'Merck and Eisai',
      title: 'Welireg plus Lenvima compared to cabozantinib (LITESPARK-011, ASCO GU 2026)',
      medium: 'pressRelease',
      year: 2026,
      url: 'https://www.biospace.com/press-releases/welireg-belzutifan-plus-lenvima-lenvatinib-reduced-the-risk-of-disease-progression-or-death-by-30-compared-to-cabozantinib-in-certain-previously-treated-patients-with-advanced-renal-cell-carcinoma-rcc',
      read: 'body',
    },
    {
      id: 'lba417',
      kind: 'primary',
      title: 'LITESPARK-011 (ASCO GU 2026, LBA417)',
      medium: 'conferenceReport',
      year: 2026,
      url: 'https://synapsesocial.com/papers/69a7cc7ad48f933b5eed8106',
      read: 'abstract',
    },
  ],
};
