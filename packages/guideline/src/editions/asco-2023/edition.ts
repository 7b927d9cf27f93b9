import { type Edition, is, type Remark, yes } from '@renavigate/engine';
import { both, text } from '../../base/text.ts';
import { imdcTerms } from '../../definitions/imdc.ts';
import { optionsOf } from '../../options/catalogue.ts';
import { groupsOf } from '../../options/groups.ts';
import { adjuvantCountsAsPrior, adjuvantTherapyGiven } from '../../terms/adjuvant.ts';
import { kidneyTumourPresent, symptomsFromCancer } from '../../terms/disease.ts';
import { favourableHistologicProfile, histology } from '../../terms/histology.ts';
import { longIntervalSinceNephrectomy } from '../../terms/kidney.ts';
import { metastatic, metastaticBurdenLimited, mostBurdenRemovable } from '../../terms/spread.ts';
import { metastasisSymptoms } from '../../terms/symptoms.ts';
import {
  coexistingProblemsLimitCombination,
  needsSystemicTherapy,
  systemicTherapyForAdvanced,
} from '../../vocabulary/history.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary-of.ts';
import { definitions } from './definitions.ts';
import { held } from './held.ts';
import { recommendations } from './recommendations.ts';
import { statements } from './statements.ts';

const interleukin2: Remark = {
  id: 'asco-2023-interleukin-2',
  kind: 'caution',
  options: ['highDoseInterleukin2'],
  text: both(
    'Only at centres that give it often; a clinical trial is preferred.',
    'Seulement dans les centres qui la donnent souvent ; un essai clinique est préféré.',
  ),
  statements: ['ASCO22-3.5'],
};

const oneFactor: Remark = {
  id: 'asco-2023-one-factor',
  kind: 'doubt',
  options: ['cytoreductiveNephrectomy'],
  text: both(
    'The text that was read says “optimally 1 risk factor”, and a sign may be missing. The summary says favourable or intermediate risk. We hold the narrower reading.',
    'Le texte lu dit « idéalement 1 facteur de risque », et un signe manque peut-être. Le résumé dit risque favorable ou intermédiaire. Nous gardons la lecture la plus étroite.',
  ),
  statements: ['ASCO22-2.1'],
};

/** American Society of Clinical Oncology, 2022 with the rapid update of 2023: recommendations 1.1 to 3.6. */
export const asco2023: Edition = {
  id: 'asco-2023',
  source: {
    title: text(
      'Management of metastatic clear cell renal cell carcinoma: ASCO guideline 2022, with the rapid update of 2023',
      'Prise en charge du carcinome rénal à cellules claires métastatique : guide de l’ASCO 2022, avec la mise à jour rapide de 2023',
    ),
    body: text('American Society of Clinical Oncology', 'American Society of Clinical Oncology'),
    url: 'https://doi.org/10.1200/JCO.22.00868',
    contentDate: text(
      'June 2022; update of September 2023',
      'juin 2022 ; mise à jour de septembre 2023',
    ),
    date: '2023-09',
    retrievedOn: '2026-11-23',
    completeness: text(
      'Recommendations 1.1 to 3.6 are held here, from the society’s digest. Recommendation 4.1 breaks off, and what follows it (later lines, metastases, bone, brain, sarcomatoid features) was not read.',
      'Les recommandations 1.1 à 3.6 se trouvent ici, d’après le résumé de la société. La recommandation 4.1 s’interrompt, et la suite (intentions suivantes, métastases, os, cerveau, traits sarcomatoïdes) n’a pas été lue.',
    ),
    rights: text(
      'Rathmell et al., J Clin Oncol 2022. © American Society of Clinical Oncology. Its facts are told here in our own words; the society has not reviewed them.',
      'Rathmell et al., J Clin Oncol 2022. © American Society of Clinical Oncology. Ses faits sont dits ici dans nos mots ; la société ne les a pas révisés.',
    ),
    currency: text(
      'This is an American guideline. Drugs that it names may not be approved or paid for in Canada. A newer edition may exist.',
      'C’est un guide américain. Des médicaments qu’il nomme peuvent ne pas être approuvés ou payés au Canada. Il existe peut-être une édition plus récente.',
    ),
  },
  held,
  ...vocabularyOf(
    histology,
    metastatic,
    systemicTherapyForAdvanced,
    adjuvantTherapyGiven,
    adjuvantCountsAsPrior,
    needsSystemicTherapy,
    coexistingProblemsLimitCombination,
    symptomsFromCancer,
    metastasisSymptoms,
    metastaticBurdenLimited,
    mostBurdenRemovable,
    favourableHistologicProfile,
    longIntervalSinceNephrectomy,
    kidneyTumourPresent,
    ...imdcTerms,
  ),
  definitions,
  statements,
  scope: {
    conditions: [
      {
        expression: is(histology, 'clearCell'),
        origin: { kind: 'stated', statements: ['ASCO22-3.2a'] },
      },
      { expression: yes(metastatic), origin: { kind: 'stated', statements: ['ASCO22-3.2a'] } },
    ],
    outside: text(
      'This guideline speaks only of clear cell kidney cancer that has spread. It says nothing about your situation. That does not mean that nothing can be done: your care team can tell you what applies.',
      'Ce guide parle seulement du cancer du rein à cellules claires qui s’est propagé. Il ne dit rien de votre situation. Cela ne veut pas dire que rien ne peut être fait : votre équipe de soins peut vous dire ce qui s’applique.',
    ),
  },
  groups: groupsOf('combination', 'immunotherapy', 'targeted', 'surgery', 'watching'),
  options: optionsOf(...new Set(recommendations.map(({ option }) => option))),
  recommendations,
  remarks: [interleukin2, oneFactor],
  showings: ['ASCO22-1.1', 'ASCO22-1.2', 'ASCO22-3.2a', 'ASCO22-4.1'].map((statement) => ({
    statement,
    place: { kind: 'introduction' },
  })),
  questionOrder: [
    'histology',
    'metastatic',
    'systemicTherapyForAdvanced',
    'adjuvantTherapyGiven',
    'adjuvantCountsAsPrior',
    'needsSystemicTherapy',
    'symptomsFromCancer',
    'metastasisSymptoms',
    'metastaticBurdenLimited',
    'kidneyTumourPresent',
    'mostBurdenRemovable',
    'longIntervalSinceNephrectomy',
    'favourableHistologicProfile',
    'coexistingProblemsLimitCombination',
    'poorPerformanceStatus',
    'systemicTherapyWithinOneYear',
    'haemoglobinBelowLimit',
    'calciumAboveLimit',
    'neutrophilsAboveLimit',
    'plateletsAboveLimit',
  ],
};
