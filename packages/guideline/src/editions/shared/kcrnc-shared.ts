import { and, is, type Remark, type Scope, type Term, yes } from '@renavigate/engine';
import { both, text, voices } from '../../base/text.ts';
import { imdcTerms } from '../../definitions/imdc.ts';
import { priorTherapyTerms } from '../../definitions/prior-therapy.ts';
import { adjuvantTherapyGiven, checkpointInhibitorOnlyAdjuvant } from '../../terms/adjuvant.ts';
import { advancedDisease } from '../../terms/disease.ts';
import { histology } from '../../terms/histology.ts';
import type { TableRow } from './table.ts';

/** The terms of a KCRNC table. */
export const kcrncTerms: readonly Term[] = [
  histology,
  advancedDisease,
  ...priorTherapyTerms,
  ...imdcTerms,
];

/** The order in which a KCRNC table asks. */
export const kcrncQuestionOrder = [
  'histology',
  'advancedDisease',
  'systemicTherapyForAdvanced',
  'receivedDrugs',
  'adjuvantTherapyGiven',
  'checkpointInhibitorOnlyAdjuvant',
  'adjuvantCountsAsPrior',
  'poorPerformanceStatus',
  'systemicTherapyWithinOneYear',
  'haemoglobinBelowLimit',
  'calciumAboveLimit',
  'neutrophilsAboveLimit',
  'plateletsAboveLimit',
];

/** For whom a KCRNC table speaks: advanced clear cell disease, as a line of it states. */
export function kcrncScope(statement: string): Scope {
  const origin = { kind: 'stated', statements: [statement] } as const;
  return {
    conditions: [
      { expression: is(histology, 'clearCell'), origin },
      { expression: yes(advancedDisease), origin },
    ],
    outside: text(
      'This table speaks only of advanced kidney cancer of the clear cell type. It says nothing about your situation. That does not mean that nothing can be done: your care team can tell you what applies.',
      'Ce tableau parle seulement du cancer du rein avancé à cellules claires. Il ne dit rien de votre situation. Cela ne veut pas dire que rien ne peut être fait : votre équipe de soins peut vous dire ce qui s’applique.',
    ),
  };
}

/** A KCRNC table is silent on a checkpoint inhibitor given only after surgery. */
export function afterAdjuvant(
  edition: string,
  rows: readonly TableRow[],
  statement: string,
): Remark {
  return {
    id: `${edition}-after-adjuvant`,
    kind: 'doubt',
    options: [...new Set(rows.map(({ option }) => option))],
    when: and(yes(adjuvantTherapyGiven), yes(checkpointInhibitorOnlyAdjuvant)),
    text: both(
      'The table does not say how to count an immune checkpoint drug that was given only after surgery. Both readings are possible. Tell your team the date of the last dose.',
      'Le tableau ne dit pas comment compter un inhibiteur de points de contrôle donné seulement après une chirurgie. Les deux lectures sont possibles. Dites à votre équipe la date de la dernière dose.',
    ),
    statements: [statement],
  };
}

/** A KCRNC table lists active surveillance, and does not say for whom. */
export function surveillance(edition: string, ...statements: readonly string[]): Remark {
  return {
    id: `${edition}-surveillance`,
    kind: 'doubt',
    options: ['activeSurveillance'],
    text: voices(
      text(
        'The table does not say for whom. Watching closely is not meant for cancer that grows fast or causes symptoms; ask your team.',
        'Le tableau ne dit pas pour qui. La surveillance ne convient pas à un cancer qui grossit vite ou cause des symptômes ; demandez à votre équipe.',
      ),
      text(
        'The table gives no criteria for active surveillance, also not in intermediate or poor risk; other guidance limits it to few symptoms and slow disease.',
        'Le tableau ne donne aucun critère pour la surveillance active, même en risque intermédiaire ou défavorable ; d’autres guides la limitent aux maladies lentes et peu symptomatiques.',
      ),
    ),
    statements,
  };
}
