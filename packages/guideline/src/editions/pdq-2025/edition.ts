import { type Edition, not, or, yes } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { imdcTerms } from '../../definitions/imdc.ts';
import { priorTherapyTerms } from '../../definitions/prior-therapy.ts';
import { optionsOf } from '../../options/catalogue.ts';
import { groupsOf } from '../../options/groups.ts';
import {
  cancerCameBack,
  kidneyCancerTreatedBefore,
  kidneyTumourPresent,
} from '../../terms/disease.ts';
import { histology } from '../../terms/histology.ts';
import { kidneyTumourResectable, localStageT4WithoutMetastases } from '../../terms/kidney.ts';
import { metastasesFewAndResectable, metastatic } from '../../terms/spread.ts';
import { kidneyTumourSymptoms } from '../../terms/symptoms.ts';
import { linesOfTherapy } from '../../vocabulary/history.ts';
import { aimIsSymptomRelief } from '../../vocabulary/treatment.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary-of.ts';
import { allBut, everyOption } from '../shared/unheld.ts';
import { definitions } from './definitions.ts';
import { recommendations } from './recommendations.ts';
import { remarks } from './remarks.ts';
import { statements } from './statements.ts';

/** The National Cancer Institute's PDQ summary for professionals of 13 May 2025: stage IV and recurrent disease. */
export const pdq2025: Edition = {
  id: 'pdq-2025',
  source: {
    title: text(
      'Renal Cell Cancer Treatment (PDQ), health professional version: stage IV and recurrent',
      'Traitement du cancer à cellules rénales (PDQ), version pour professionnels : stade IV et récidive',
    ),
    body: text(
      'National Cancer Institute (United States)',
      'Institut national du cancer des États-Unis (NCI)',
    ),
    url: 'https://www.cancer.gov/types/kidney/hp/kidney-treatment-pdq',
    contentDate: text('13 May 2025', '13 mai 2025'),
    date: '2025-05-13',
    retrievedOn: '2026-11-23',
    completeness: text(
      'The whole section on stage IV and recurrent disease is held here, from a stored public copy of 30 December 2025. Figures of trials are told apart, as evidence. The other stages are not held.',
      'Toute la section sur le stade IV et la récidive se trouve ici, d’après une copie publique du 30 décembre 2025. Les chiffres des essais sont dits à part, comme preuves. Les autres stades ne s’y trouvent pas.',
    ),
    rights: text(
      'The summary is in the public domain; its text may be used freely with attribution. Its facts are told here in our own words; the institute has not reviewed them.',
      'Le sommaire est du domaine public ; son texte peut être utilisé librement en le citant. Ses faits sont dits ici dans nos mots ; l’institut ne les a pas révisés.',
    ),
    currency: text(
      'This is an American summary, which puts its treatments in no order. Drugs that it names may not be approved or paid for in Canada. A newer version may exist.',
      'C’est un sommaire américain, qui ne classe pas ses traitements. Des médicaments qu’il nomme peuvent ne pas être approuvés ou payés au Canada. Il en existe peut-être une version plus récente.',
    ),
  },
  held: allBut({
    id: 'pdq-2025-other-stages',
    label: text('the other stages', 'les autres stades'),
    options: everyOption,
    beyondScope: true,
    when: not(or(yes(cancerCameBack), yes(metastatic), yes(localStageT4WithoutMetastases))),
  }),
  ...vocabularyOf(
    cancerCameBack,
    kidneyCancerTreatedBefore,
    metastatic,
    localStageT4WithoutMetastases,
    histology,
    linesOfTherapy,
    ...priorTherapyTerms,
    aimIsSymptomRelief,
    kidneyTumourPresent,
    kidneyTumourResectable,
    kidneyTumourSymptoms,
    metastasesFewAndResectable,
    ...imdcTerms,
  ),
  definitions,
  statements,
  scope: {
    conditions: [
      {
        expression: or(yes(cancerCameBack), yes(metastatic), yes(localStageT4WithoutMetastases)),
        origin: { kind: 'stated', statements: ['PDQ25-005', 'PDQ25-006', 'PDQ25-028'] },
      },
    ],
    outside: text(
      'This part of the summary speaks only of kidney cancer that came back, that has spread, or of stage IV. It says nothing about your situation. That does not mean that nothing can be done: your care team can tell you what applies.',
      'Cette partie du sommaire parle seulement du cancer du rein qui est revenu, qui s’est propagé ou qui est de stade IV. Elle ne dit rien de votre situation. Cela ne veut pas dire que rien ne peut être fait : votre équipe de soins peut vous dire ce qui s’applique.',
    ),
  },
  groups: groupsOf(
    'combination',
    'immunotherapy',
    'targeted',
    'surgery',
    'radiation',
    'otherLocal',
    'trials',
  ),
  options: optionsOf(...new Set(recommendations.map(({ option }) => option))),
  recommendations,
  remarks,
  showings: [
    { statement: 'PDQ25-028', place: { kind: 'introduction' } },
    { statement: 'PDQ25-029', place: { kind: 'introduction' } },
  ],
  questionOrder: [
    'cancerCameBack',
    'metastatic',
    'localStageT4WithoutMetastases',
    'kidneyCancerTreatedBefore',
    'systemicTherapyForAdvanced',
    'receivedDrugs',
    'linesOfTherapy',
    'adjuvantTherapyGiven',
    'checkpointInhibitorOnlyAdjuvant',
    'adjuvantCountsAsPrior',
    'histology',
    'kidneyTumourPresent',
    'kidneyTumourSymptoms',
    'kidneyTumourResectable',
    'metastasesFewAndResectable',
    'aimIsSymptomRelief',
    'poorPerformanceStatus',
    'systemicTherapyWithinOneYear',
    'haemoglobinBelowLimit',
    'calciumAboveLimit',
    'neutrophilsAboveLimit',
    'plateletsAboveLimit',
  ],
};
