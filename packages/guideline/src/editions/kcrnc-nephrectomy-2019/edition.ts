import { and, type Edition, is, no, type Remark, yes } from '@renavigate/engine';
import { both, text, voices } from '../../base/text.ts';
import { optionsOf } from '../../options/catalogue.ts';
import { groupsOf } from '../../options/groups.ts';
import { kidneyTumourPresent } from '../../terms/disease.ts';
import { ecog, poorPerformanceStatus } from '../../terms/fitness.ts';
import { karnofsky } from '../../terms/imdc.ts';
import { adrenalInvolved, kidneyTumourResectable } from '../../terms/kidney.ts';
import * as nephrectomy from '../../terms/nephrectomy.ts';
import {
  kidneyTumourSmallBesideMetastases,
  metastasesTiming,
  metastatic,
  metastaticBurdenLimited,
  rapidProgression,
} from '../../terms/spread.ts';
import {
  activeBrainMetastases,
  limitedLifeExpectancy,
  metastasisSymptoms,
} from '../../terms/symptoms.ts';
import { systemicTherapyForAdvanced } from '../../vocabulary/history.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary-of.ts';
import { allBut } from '../shared/unheld.ts';
import { definitions } from './definitions.ts';
import { recommendations } from './recommendations.ts';
import { statements } from './statements.ts';

const remarks: readonly Remark[] = [
  {
    id: 'kcrnc-nephrectomy-2019-misprint',
    kind: 'doubt',
    options: ['cytoreductiveNephrectomy'],
    text: voices(
      text(
        'One page of the paper prints the score for good general condition the wrong way round. We follow the statement itself: ECOG 0 or 1, or Karnofsky 80 or more.',
        'Une page de l’article imprime à l’envers le score d’un bon état général. Nous suivons l’énoncé lui-même : ECOG 0 ou 1, ou Karnofsky de 80 ou plus.',
      ),
      text(
        'Page 6 prints ECOG above 1 or Karnofsky below 80 for good performance status. We take it for a misprint: statement 2 (page 3) gives ECOG 0 or 1, or Karnofsky 80 or more.',
        'La page 6 imprime ECOG au-dessus de 1 ou Karnofsky sous 80 pour un bon indice fonctionnel. Nous y voyons une coquille : l’énoncé 2 (page 3) donne ECOG 0 ou 1, ou Karnofsky de 80 ou plus.',
      ),
    ),
    statements: ['KCCN-ERR', 'KCCN-2'],
  },
  {
    id: 'kcrnc-nephrectomy-2019-adrenal',
    kind: 'caution',
    options: ['cytoreductiveNephrectomy', 'nephrectomyAfterResponse'],
    when: and(yes(nephrectomy.nephrectomyDecided), no(adrenalInvolved)),
    text: both(
      'The gland on top of the kidney (the adrenal gland) holds no cancer. It is appropriate to leave it in place, if that is technically possible.',
      'La glande au-dessus du rein (la surrénale) est sans cancer. Il convient de la laisser en place, si c’est techniquement possible.',
    ),
    statements: ['KCCN-10'],
  },
];

/**
 * The consensus of the Kidney Cancer Research Network of Canada on taking out the kidney when the cancer has spread.
 * Apart from the network's table of drugs of 2019: it is another paper, of another date, for other patients. Only
 * here must the spread have been there at diagnosis, and only there the cancer be of the clear cell type.
 */
export const kcrncNephrectomy2019: Edition = {
  id: 'kcrnc-nephrectomy-2019',
  source: {
    title: text(
      'KCRNC consensus statement on the role of cytoreductive nephrectomy in metastatic renal cell carcinoma',
      'Énoncé de consensus du KCRNC sur le rôle de la néphrectomie de cytoréduction dans le carcinome rénal métastatique',
    ),
    body: text(
      'Kidney Cancer Research Network of Canada',
      'Réseau canadien de recherche sur le cancer du rein (KCRNC)',
    ),
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6570591',
    contentDate: text(
      '21 December 2018 (online); in the journal in 2019',
      '21 décembre 2018 (en ligne) ; dans la revue en 2019',
    ),
    date: '2018-12-21',
    retrievedOn: '2026-11-23',
    completeness: text(
      'The four statements and what is said under them are held here, from pages 3, 6 and 9. The rest of the discussion was not read.',
      'Les quatre énoncés et ce qui est dit à leur sujet se trouvent ici, d’après les pages 3, 6 et 9. Le reste de la discussion n’a pas été lu.',
    ),
    rights: text(
      'Mason et al., Can Urol Assoc J 2019;13(6):166-174. © the publisher. Its facts are told here in our own words; the authors have not reviewed them.',
      'Mason et al., Can Urol Assoc J 2019;13(6):166-174. © l’éditeur. Ses faits sont dits ici dans nos mots ; les auteurs ne les ont pas révisés.',
    ),
    currency: text(
      'When this statement was written, pairs of drugs with immunotherapy were not yet usual. A later one may exist.',
      'Quand cet énoncé a été écrit, les paires de médicaments avec immunothérapie n’étaient pas encore courantes. Il y en a peut-être un plus récent.',
    ),
  },
  held: allBut({
    id: 'kcrnc-nephrectomy-2019-discussion',
    label: text('other points of its discussion', 'd’autres points de sa discussion'),
    options: ['palliativeNephrectomy', 'tumourEmbolization', 'metastasisResection'],
  }),
  ...vocabularyOf(
    metastatic,
    metastasesTiming,
    kidneyTumourPresent,
    systemicTherapyForAdvanced,
    poorPerformanceStatus,
    karnofsky,
    ecog,
    metastasisSymptoms,
    kidneyTumourResectable,
    metastaticBurdenLimited,
    kidneyTumourSmallBesideMetastases,
    activeBrainMetastases,
    rapidProgression,
    limitedLifeExpectancy,
    adrenalInvolved,
    ...Object.values(nephrectomy),
  ),
  definitions,
  statements,
  scope: {
    conditions: [
      { expression: yes(metastatic), origin: { kind: 'stated', statements: ['KCCN-2'] } },
      {
        expression: is(metastasesTiming, 'atDiagnosis'),
        origin: { kind: 'stated', statements: ['KCCN-2'] },
      },
    ],
    outside: text(
      'This statement speaks only of kidney cancer that had already spread when it was found. It says nothing about your situation. That does not mean that nothing can be done: your care team can tell you what applies.',
      'Cet énoncé parle seulement du cancer du rein qui s’était déjà propagé quand on l’a trouvé. Il ne dit rien de votre situation. Cela ne veut pas dire que rien ne peut être fait : votre équipe de soins peut vous dire ce qui s’applique.',
    ),
  },
  groups: groupsOf('surgery', 'systemic', 'otherLocal', 'watching'),
  options: optionsOf(...new Set(recommendations.map(({ option }) => option))),
  recommendations,
  remarks,
  showings: ['KCCN-1', 'KCCN-9'].map((statement) => ({
    statement,
    place: { kind: 'option', option: 'cytoreductiveNephrectomy' },
  })),
  questionOrder: [
    'metastatic',
    'metastasesTiming',
    'kidneyTumourPresent',
    'upfrontNephrectomyDone',
    'residualDiseaseAfterNephrectomy',
    'systemicTherapyForAdvanced',
    'responseToSystemicTherapy',
    'poorPerformanceStatus',
    'metastasisSymptoms',
    'kidneyTumourResectable',
    'metastaticBurdenLimited',
    'kidneyTumourSmallBesideMetastases',
    'activeBrainMetastases',
    'rapidProgression',
    'nephrectomyEarlierRefused',
    'conditionImproved',
    'limitedLifeExpectancy',
  ],
};
