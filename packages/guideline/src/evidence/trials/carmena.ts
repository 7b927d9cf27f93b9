import { text } from '../../base/text.ts';
import { sunitinib50 } from '../trial/doses.ts';
import { postHoc, updated } from '../trial/looks.ts';
import {
  clearCell,
  everyone,
  kidneyTumourInPlace,
  mskccIntermediate,
  mskccIntermediateOrPoorOnly,
  mskccPoor,
  notYetTreated,
  oneImdcFactor,
  twoOrMoreImdcFactors,
} from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, chance, figure, hazardRatio, reported, sized, who } from '../trial/write.ts';

const sunitinibAlone = arm(
  'sunitinibAlone',
  text('sunitinib alone', 'sunitinib seul'),
  [sunitinib50],
  'sunitinib',
  'systemicTherapyFirst',
  'vegfDrugAlone',
);
const surgeryFirst = arm(
  'nephrectomyThenSunitinib',
  text('nephrectomy, then sunitinib', 'néphrectomie, puis sunitinib'),
  [sunitinib50],
  'cytoreductiveNephrectomy',
);

/** CARMENA. */
export const carmena: Trial = {
  id: 'carmena',
  name: text('CARMENA', 'CARMENA'),
  phase: '3',
  line: 'firstWithSurgery',
  setting: text(
    'metastases found together with a kidney tumour that could be removed',
    'métastases découvertes avec une tumeur du rein qui pouvait être enlevée',
  ),
  population: text(
    'clear cell; MSKCC intermediate about 58%, poor about 42%; metastases at diagnosis; enrolled September 2009 to September 2017',
    'à cellules claires ; MSKCC intermédiaire environ 58 %, défavorable environ 42 % ; métastases au diagnostic ; inclusion de septembre 2009 à septembre 2017',
  ),
  design: text(
    'randomised 1 to 1, open-label; asked whether sunitinib alone is not worse (upper bound at most 1.20)',
    'à répartition aléatoire 1 pour 1, sans insu ; demandait si le sunitinib seul n’est pas inférieur (borne supérieure d’au plus 1,20)',
  ),
  plain: text(
    'People whose clear cell kidney cancer had already spread when it was found, with the kidney tumour still there. Sunitinib alone was compared with surgery to take out the kidney, then sunitinib. It says little about people whose kidney has already been removed.',
    'Des personnes dont le cancer du rein à cellules claires s’était déjà propagé quand on l’a découvert, la tumeur du rein étant encore là. Le sunitinib seul a été comparé à une chirurgie pour enlever le rein, puis au sunitinib. L’essai dit peu de choses des personnes dont le rein a déjà été enlevé.',
  ),
  tookIn: [
    clearCell,
    mskccIntermediateOrPoorOnly,
    notYetTreated,
    kidneyTumourInPlace,
    who('metastasesAtDiagnosis'),
  ],
  followUpMonths: 50.9,
  arms: [sized(sunitinibAlone, 224), sized(surgeryFirst, 226)],
  outcomes: [
    {
      id: 'os-planned-interim',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2018, text('planned interim analysis', 'analyse intermédiaire prévue')),
      followUpMonths: 50.9,
      unit: 'months',
      figures: [figure('sunitinibAlone', 18.4), figure('nephrectomyThenSunitinib', 13.9)],
      effect: hazardRatio(0.89, [0.71, 1.1]),
      laterCut: 'os-updated',
      notes: [],
      citation: 'mejean2018',
    },
    {
      id: 'os-mskcc-intermediate',
      endpoint: 'os',
      population: mskccIntermediate,
      analysis: reported(2018),
      unit: 'months',
      figures: [figure('sunitinibAlone', 23.4), figure('nephrectomyThenSunitinib', 19)],
      notes: [
        text(
          'One trade page prints these two the wrong way round.',
          'Une page professionnelle imprime ces deux chiffres à l’envers.',
        ),
      ],
      citation: 'sec-kidneynews2018',
    },
    {
      id: 'os-mskcc-poor',
      endpoint: 'os',
      population: mskccPoor,
      analysis: reported(2018),
      unit: 'months',
      figures: [figure('sunitinibAlone', 13.3), figure('nephrectomyThenSunitinib', 10.2)],
      notes: [],
      citation: 'sec-kidneynews2018',
    },
    {
      id: 'os-updated',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2021, updated),
      unit: 'months',
      figures: [figure('sunitinibAlone', 19.8), figure('nephrectomyThenSunitinib', 15.6)],
      effect: hazardRatio(0.97, [0.79, 1.19]),
      chance: chance('0.8'),
      notes: [],
      citation: 'mejean2021',
    },
    {
      id: 'os-two-or-more-imdc-factors-post-hoc',
      endpoint: 'os',
      population: twoOrMoreImdcFactors,
      analysis: reported(2021, postHoc),
      unit: 'months',
      figures: [figure('sunitinibAlone', 31.2), figure('nephrectomyThenSunitinib', 17.6)],
      effect: hazardRatio(0.65),
      chance: chance('0.03'),
      notes: [],
      citation: 'mejean2021',
    },
    {
      id: 'os-one-imdc-factor-post-hoc',
      endpoint: 'os',
      population: oneImdcFactor,
      analysis: reported(2021, postHoc),
      unit: 'months',
      figures: [figure('sunitinibAlone', 25.2), figure('nephrectomyThenSunitinib', 31.4)],
      effect: hazardRatio(1.3),
      chance: chance('0.2'),
      notes: [
        text(
          'Favours surgery first; not significant.',
          'Favorise la chirurgie d’abord ; non significatif.',
        ),
      ],
      citation: 'mejean2021',
    },
  ],
  notes: [
    text(
      'Every ratio sets sunitinib alone against surgery (nephrectomy) and then sunitinib. If it is below 1, it favours leaving the kidney in place.',
      'Chaque rapport oppose le sunitinib seul à la néphrectomie suivie du sunitinib. Sous 1, il favorise le rein laissé en place.',
    ),
    text(
      'All who took part had metastases when the cancer was found. Their MSKCC risk was intermediate or poor.',
      'Toutes les personnes avaient des métastases au diagnostic. Leur risque MSKCC était intermédiaire ou défavorable.',
    ),
  ],
  citations: [
    {
      id: 'mejean2018',
      kind: 'primary',
      authors: 'Mejean A, et al.',
      title: 'Sunitinib alone or after nephrectomy in metastatic renal-cell carcinoma',
      journal: 'N Engl J Med 379:417-427',
      medium: 'journal',
      year: 2018,
      read: 'abstract',
    },
    {
      id: 'mejean2021',
      kind: 'primary',
      authors: 'Mejean A, et al.',
      title: 'CARMENA: is there still a role for cytoreductive nephrectomy?',
      journal: 'Eur Urol 80:417-424',
      medium: 'journal',
      year: 2021,
      pmid: '34187771',
      read: 'abstract',
    },
    {
      id: 'sec-kidneynews2018',
      kind: 'secondary',
      authors: 'ASN Kidney News',
      title: 'CARMENA summary',
      medium: 'societyNews',
      year: 2018,
      read: 'abstract',
    },
  ],
};
