import { type Edition, yes } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { cancerCameBack, kidneyCancerTreatedBefore } from '../../terms/disease.ts';
import { whole } from '../shared/unheld.ts';
import { definitions } from './definitions.ts';
import { groups, options } from './options.ts';
import { recommendations } from './recommendations.ts';
import { remarks } from './remarks.ts';
import { showings } from './showings.ts';
import { cite, statements } from './statements.ts';
import { vocabulary } from './vocabulary.ts';

/** The Canadian Cancer Society's page "Treatments for recurrent kidney cancer", content of about 2019. */
export const ccs2019: Edition = {
  id: 'ccs-2019',
  source: {
    title: text(
      'Treatments for recurrent kidney cancer',
      'Traitements du cancer du rein récidivant',
    ),
    body: text('Canadian Cancer Society', 'Société canadienne du cancer'),
    url: 'https://cancer.ca/en/cancer-information/cancer-types/kidney/treatment/recurrent',
    contentDate: text(
      'about 2019 (the page gives no date; its newest reference is of 2019, its copyright line of 2024)',
      'environ 2019 (la page ne donne pas de date ; sa référence la plus récente est de 2019, sa ligne de droit d’auteur de 2024)',
    ),
    date: '2019',
    retrievedOn: '2026-11-23',
    completeness: text(
      'The whole page is held here, as 73 statements. Three of its headings and one name were lost when it was saved.',
      'Toute la page se trouve ici, en 73 énoncés. Trois de ses titres et un nom ont été perdus à l’enregistrement.',
    ),
    rights: text(
      'The page is © Canadian Cancer Society. Its facts are told here in our own words; the society has not reviewed them.',
      'La page est © Société canadienne du cancer. Ses faits sont dits ici dans nos mots ; la société ne les a pas révisés.',
    ),
    currency: text(
      'This page is old. In 2021, Canada’s own consensus put pairs of drugs with immunotherapy first for many people whose clear cell kidney cancer had not yet had drug treatment (Canil et al., Can Urol Assoc J 2021;15:84-97). Ask your team what is used today.',
      'Cette page est ancienne. En 2021, le consensus canadien a mis au premier rang des paires de médicaments avec immunothérapie pour beaucoup de personnes dont le cancer du rein à cellules claires n’avait pas encore reçu de médicaments (Canil et al., Can Urol Assoc J 2021;15:84-97). Demandez à votre équipe ce qui se fait aujourd’hui.',
    ),
  },
  held: whole,
  ...vocabulary,
  definitions,
  statements,
  scope: {
    conditions: [
      {
        expression: yes(cancerCameBack),
        origin: { kind: 'stated', statements: cite('CCS19-001') },
      },
      {
        expression: yes(kidneyCancerTreatedBefore),
        origin: { kind: 'stated', statements: cite('CCS19-001') },
      },
    ],
    outside: text(
      'This page speaks only about kidney cancer that came back after treatment. It says nothing about your situation. That does not mean that nothing can be done: your care team and the helpline can point you to the right information.',
      'Cette page parle seulement du cancer du rein qui est revenu après un traitement. Elle ne dit rien de votre situation. Cela ne veut pas dire que rien ne peut être fait : votre équipe de soins et la ligne d’aide peuvent vous diriger vers la bonne information.',
    ),
  },
  groups,
  options,
  recommendations,
  remarks,
  showings,
  questionOrder: [
    'cancerCameBack',
    'kidneyCancerTreatedBefore',
    'sites',
    'receivedDrugs',
    'progressedOn',
    'targetedTherapyPossible',
    'wellEnoughForTargetedTherapy',
    'targetedTherapyStage',
    'kidneyTumourPresent',
    'wellEnoughForSurgery',
    'symptomsFromCancer',
    'treatmentPossible',
    'treatmentWanted',
    'advancedDisease',
    'aimIsSymptomRelief',
    'systemicTherapyWithinOneYear',
    'haemoglobinBelowLimit',
    'calciumAboveLimit',
    'neutrophilsAboveLimit',
    'plateletsAboveLimit',
    'poorPerformanceStatus',
    'interleukin2CentreExperienced',
    'healthyEnoughForInterleukin2',
  ],
};
