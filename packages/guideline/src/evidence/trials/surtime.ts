import { text } from '../../base/text.ts';
import { sunitinib50 } from '../trial/doses.ts';
import { clearCell, everyone, kidneyTumourInPlace, notYetTreated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, chance, figure, hazardRatio, people, reported } from '../trial/write.ts';

const surgeryLater = arm(
  'deferredNephrectomy',
  text('sunitinib for 3 cycles, then nephrectomy', 'sunitinib pendant 3 cycles, puis néphrectomie'),
  [sunitinib50],
  'nephrectomyAfterResponse',
  'systemicTherapyFirst',
);
const surgeryFirst = arm(
  'immediateNephrectomy',
  text('nephrectomy, then sunitinib', 'néphrectomie, puis sunitinib'),
  [sunitinib50],
  'cytoreductiveNephrectomy',
);

/** SURTIME (EORTC 30073). */
export const surtime: Trial = {
  id: 'surtime',
  name: text('SURTIME (EORTC 30073)', 'SURTIME (EORTC 30073)'),
  phase: '3',
  line: 'firstWithSurgery',
  setting: text(
    'when to remove the kidney in metastatic disease',
    'quand enlever le rein dans la maladie métastatique',
  ),
  population: text(
    'clear cell; MSKCC intermediate in 88%; at most 3 surgical risk factors; enrolled July 2010 to March 2016',
    'à cellules claires ; MSKCC intermédiaire chez 88 % ; au plus 3 facteurs de risque chirurgical ; inclusion de juillet 2010 à mars 2016',
  ),
  design: text(
    'randomised 1 to 1, open-label; planned for 458 people, closed with 99',
    'à répartition aléatoire 1 pour 1, sans insu ; prévu pour 458 personnes, fermé à 99',
  ),
  plain: text(
    'People with clear cell kidney cancer that had spread, with the kidney tumour still there. Surgery after some weeks of sunitinib was compared with surgery first. The trial closed early with far fewer people than planned, so its results are not firm.',
    'Des personnes dont le cancer du rein à cellules claires s’était propagé, la tumeur du rein étant encore là. La chirurgie après quelques semaines de sunitinib a été comparée à la chirurgie d’abord. L’essai a fermé tôt avec bien moins de personnes que prévu ; ses résultats ne sont donc pas solides.',
  ),
  tookIn: [clearCell, notYetTreated, kidneyTumourInPlace],
  followUpMonths: 39.6,
  arms: [surgeryLater, surgeryFirst],
  outcomes: [
    {
      id: 'progression-free-at-2-8-weeks',
      endpoint: 'progressionFreeAt28Weeks',
      population: everyone,
      analysis: reported(2019),
      unit: 'percent',
      figures: [figure('deferredNephrectomy', 43), figure('immediateNephrectomy', 42)],
      chance: chance('0.61'),
      notes: [],
      citation: 'bex2019',
    },
    {
      id: 'pfs',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2019),
      figures: between('deferredNephrectomy', 'immediateNephrectomy'),
      effect: hazardRatio(0.88, [0.56, 1.37]),
      chance: chance('0.57'),
      notes: [],
      citation: 'bex2019',
    },
    {
      id: 'os',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2019),
      unit: 'months',
      figures: [
        figure('deferredNephrectomy', 32.4, [14.5, 65.3]),
        figure('immediateNephrectomy', 15, [9.3, 29.5]),
      ],
      effect: hazardRatio(0.57, [0.34, 0.95]),
      chance: chance('0.03'),
      notes: [
        text(
          'Secondary endpoint of a trial that closed with 99 of 458 people: a hint, not a proof.',
          'Critère secondaire d’un essai fermé à 99 personnes sur 458 : un indice, non une preuve.',
        ),
      ],
      citation: 'bex2019',
    },
    {
      id: 'os-per-protocol',
      endpoint: 'os',
      population: people(
        text(
          'people treated as planned (per protocol)',
          'personnes traitées comme prévu (selon le protocole)',
        ),
      ),
      analysis: reported(2019),
      figures: between('deferredNephrectomy', 'immediateNephrectomy'),
      effect: hazardRatio(0.71, [0.4, 1.24]),
      chance: chance('0.23'),
      notes: [
        text(
          'Not significant when only people treated as planned are counted.',
          'Non significatif quand on ne compte que les personnes traitées comme prévu.',
        ),
      ],
      citation: 'bex2019',
    },
  ],
  notes: [
    text(
      'Too small: it was closed with 99 of 458 people. Survival was a secondary endpoint.',
      'Trop petit : il a été fermé à 99 personnes sur 458. La survie était un critère secondaire.',
    ),
  ],
  citations: [
    {
      id: 'bex2019',
      kind: 'primary',
      authors: 'Bex A, et al.',
      title: 'Immediate vs deferred cytoreductive nephrectomy: SURTIME',
      journal: 'JAMA Oncol 5:164-170',
      medium: 'journal',
      year: 2019,
      doi: '10.1001/jamaoncol.2018.5543',
      pmid: '30543350',
      read: 'abstract',
    },
  ],
};
