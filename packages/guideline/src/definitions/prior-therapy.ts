import {
  and,
  type ConditionDefinition,
  no,
  not,
  type Origin,
  or,
  type Term,
  type Text,
  yes,
} from '@renavigate/engine';
import { both, text } from '../base/text.ts';
import {
  adjuvantCountsAsPrior,
  adjuvantTherapyGiven,
  checkpointInhibitorOnlyAdjuvant,
} from '../terms/adjuvant.ts';
import { checkpointInhibitors, includesKind, vegfDrugs } from '../vocabulary/drug-classes.ts';
import { listOfDrugs } from '../vocabulary/drug-list.ts';
import type { Drug } from '../vocabulary/drugs.ts';
import { systemicTherapyForAdvanced } from '../vocabulary/history.ts';
import { receivedDrugs } from '../vocabulary/treatment.ts';

/** What an edition holds that asks for earlier treatment: the drugs, and when they were given. */
export const priorTherapyTerms: readonly Term[] = [
  receivedDrugs,
  systemicTherapyForAdvanced,
  adjuvantTherapyGiven,
  checkpointInhibitorOnlyAdjuvant,
  adjuvantCountsAsPrior,
];

/** Why a drug given after surgery may or may not count: an assumption of every definition here that asks it. */
export const adjuvantBasis = text(
  'The source does not say whether a drug given only after surgery counts as an earlier treatment. We count it only when the team says so.',
  'La source ne dit pas si un médicament donné seulement après une chirurgie compte comme un traitement antérieur. Nous le comptons seulement si l’équipe le dit.',
);

/** Why these drugs are counted as VEGF drugs: an assumption, for an edition that only names the class. */
export const vegfBasis = counted(
  vegfDrugs,
  text('as drugs that act on VEGF', 'comme des médicaments qui agissent sur le VEGF'),
);

/** Why these drugs are counted as checkpoint inhibitors: an assumption, for an edition that only names the class. */
export const checkpointInhibitorBasis = counted(
  checkpointInhibitors,
  text('as checkpoint inhibitors', 'comme des inhibiteurs de points de contrôle'),
);

function counted(drugs: readonly Drug[], as: Text): Text {
  const list = listOfDrugs(drugs);
  return text(`We count ${list.en} ${as.en}.`, `Nous comptons ${list.fr} ${as.fr}.`);
}

/** No drug yet for advanced disease, and none after surgery that the team counts as one. */
export function untreatedForAdvanced(origins: readonly Origin[]) {
  return {
    kind: 'condition',
    id: 'untreatedForAdvanced',
    label: both(
      'No drug treatment yet for advanced cancer',
      'Aucun médicament encore pour le cancer avancé',
    ),
    expression: and(
      no(systemicTherapyForAdvanced),
      not(and(yes(adjuvantTherapyGiven), yes(adjuvantCountsAsPrior))),
    ),
    origins,
  } as const satisfies ConditionDefinition;
}

/** A drug that acts on VEGF was given. */
export function priorVegf(origins: readonly Origin[]) {
  return {
    kind: 'condition',
    id: 'priorVegf',
    label: both('A VEGF drug was given', 'Un médicament contre le VEGF a été donné'),
    expression: includesKind(receivedDrugs, 'vegf'),
    origins,
  } as const satisfies ConditionDefinition;
}

/** A checkpoint inhibitor was given; one given only after surgery counts when the team counts it. */
export function priorCheckpointInhibitor(origins: readonly Origin[]) {
  return {
    kind: 'condition',
    id: 'priorCheckpointInhibitor',
    label: both(
      'A checkpoint inhibitor was given',
      'Un inhibiteur de points de contrôle a été donné',
    ),
    expression: and(
      includesKind(receivedDrugs, 'checkpointInhibitor'),
      or(no(checkpointInhibitorOnlyAdjuvant), yes(adjuvantCountsAsPrior)),
    ),
    origins,
  } as const satisfies ConditionDefinition;
}
