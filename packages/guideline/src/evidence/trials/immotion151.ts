import { text } from '../../base/text.ts';
import { sunitinib } from '../trial/arms.ts';
import { atezolizumab1200 } from '../trial/doses.ts';
import { interim } from '../trial/looks.ts';
import { everyone, notYetTreated, pdL1Positive } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, chance, figure, hazardRatio, reported } from '../trial/write.ts';

const atezolizumabBevacizumab = arm(
  'atezolizumabBevacizumab',
  text('atezolizumab with bevacizumab', 'atézolizumab avec bévacizumab'),
  [
    atezolizumab1200,
    text(
      'bevacizumab 15 mg/kg into a vein every 3 weeks',
      'bévacizumab 15 mg/kg dans une veine toutes les 3 semaines',
    ),
  ],
);

/** IMmotion151. */
export const immotion151: Trial = {
  id: 'immotion151',
  name: text('IMmotion151', 'IMmotion151'),
  phase: '3',
  line: 'first',
  setting: text('metastatic disease not yet treated', 'maladie métastatique non encore traitée'),
  population: text(
    'clear cell or sarcomatoid component; PD-L1-positive tumours in 362 of 915 (40%)',
    'composante à cellules claires ou sarcomatoïde ; tumeurs PD-L1 positives chez 362 sur 915 (40 %)',
  ),
  design: text(
    'randomised 1 to 1, open-label; planned to decide on progression in PD-L1-positive tumours and on survival in everybody',
    'à répartition aléatoire 1 pour 1, sans insu ; prévu pour juger la progression dans les tumeurs PD-L1 positives et la survie chez tous',
  ),
  plain: text(
    'People with kidney cancer that had spread and had not been treated with drugs. Atezolizumab, an immune drug, with bevacizumab was compared with sunitinib.',
    'Des personnes dont le cancer du rein s’était propagé et n’avait pas reçu de médicaments. L’atézolizumab, un médicament immunitaire, avec le bévacizumab a été comparé au sunitinib.',
  ),
  tookIn: [notYetTreated],
  stratifiedBy: 'mskcc',
  followUpMonths: 40,
  arms: [atezolizumabBevacizumab, sunitinib],
  outcomes: [
    {
      id: 'pfs-pd-l1-positive',
      endpoint: 'pfs',
      population: pdL1Positive,
      analysis: reported(2019),
      unit: 'months',
      figures: [figure('atezolizumabBevacizumab', 11.2), figure('sunitinib', 7.7)],
      effect: hazardRatio(0.74, [0.57, 0.96]),
      chance: chance('0.0217'),
      primary: true,
      notes: [],
      citation: 'motzer2022jo',
    },
    {
      id: 'os-interim',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2019, interim),
      figures: between('atezolizumabBevacizumab', 'sunitinib'),
      effect: hazardRatio(0.93, [0.76, 1.14]),
      primary: true,
      laterCut: 'os-final',
      notes: [],
      citation: 'motzer2022jo',
    },
    {
      id: 'os-final',
      endpoint: 'os',
      population: everyone,
      analysis: reported(
        2022,
        text(
          'final analysis (followed for at least 40 months)',
          'analyse finale (suivi d’au moins 40 mois)',
        ),
      ),
      unit: 'months',
      figures: [
        figure('atezolizumabBevacizumab', 36.1, [31.5, 42.3]),
        figure('sunitinib', 35.3, [28.6, 42.1]),
      ],
      effect: hazardRatio(0.91),
      primary: true,
      notes: [text('The interval was not read.', 'L’intervalle n’a pas été lu.')],
      citation: 'motzer2022jo',
    },
  ],
  notes: [
    text(
      'Overall survival was not better. The two drugs together were not adopted.',
      'La survie globale n’était pas meilleure. Les deux médicaments ensemble n’ont pas été retenus.',
    ),
  ],
  citations: [
    {
      id: 'motzer2022jo',
      kind: 'primary',
      authors: 'Motzer RJ, et al.',
      title: 'Final OS and molecular analysis in IMmotion151',
      journal: 'JAMA Oncol 8:275-280',
      medium: 'journal',
      year: 2022,
      doi: '10.1001/jamaoncol.2021.5981',
      pmid: '34940781',
      read: 'abstract',
    },
  ],
};
