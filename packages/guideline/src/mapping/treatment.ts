import type {
  DrugsMapping,
  OnlyAdjuvantMapping,
  SurgeryMapping,
  TimingMapping,
} from '@renavigate/engine';
import { snomed } from '../base/systems.ts';
import { text } from '../base/text.ts';
import * as adjuvant from '../terms/adjuvant.ts';
import { monthsToSystemicTherapy, systemicTherapyWithinOneYear } from '../terms/imdc.ts';
import { systemicTherapyForAdvanced } from '../vocabulary/history.ts';
import { progressedOn, receivedDrugs } from '../vocabulary/treatment.ts';

export const surgery: SurgeryMapping = {
  codes: [{ system: snomed, code: '108022006', display: 'Kidney excision' }],
  called: {
    words: ['nephrectomy', 'nephrectomie', 'néphrectomy', 'néphrectomie'],
    unless: ['*donor*', '*donneur*', '*donneuse*', '*history*', '*antécédent*'],
  },
  operation: text('the operation on the kidney', 'l’opération du rein'),
};

const onlyOf: OnlyAdjuvantMapping = {
  term: adjuvant.checkpointInhibitorOnlyAdjuvant.id,
  unnamed: 'checkpointInhibitorUnnamed',
  kind: text('checkpoint inhibitors', 'des inhibiteurs de points de contrôle'),
  confirm: text(
    'Confirm that no immunotherapy was given since the cancer came back.',
    'Confirmez qu’aucune immunothérapie n’a été donnée depuis le retour du cancer.',
  ),
};

export const drugs: DrugsMapping = {
  received: receivedDrugs.id,
  progressedOn: progressedOn.id,
  forAdvanced: systemicTherapyForAdvanced.id,
  // Interferon beta and gamma are other drugs than interferon alfa.
  otherWhenFollowedBy: ['beta*', 'bêta*', 'gamma*', 'lambda*'],
  // The longest usual interval between doses of a checkpoint inhibitor is six weeks. A longer gap may be the one
  // between two lines of treatment.
  longestInterval: 42,
  whenPlanned: text(
    'Answer the questions on drugs: which were received, and whether targeted therapy has begun.',
    'Répondez aux questions sur les médicaments : lesquels ont été reçus, et si le traitement ciblé a commencé.',
  ),
  adjuvant: {
    given: adjuvant.adjuvantTherapyGiven.id,
    months: adjuvant.monthsSinceAdjuvant.id,
    // No source sets this: a drug that began later may have been given for disease that the record does not show.
    longestWait: 183,
    onlyOf,
  },
};

export const timing: TimingMapping = {
  months: monthsToSystemicTherapy.id,
  within: { term: systemicTherapyWithinOneYear.id, months: 12 },
  asked: text(
    'whether systemic therapy began within a year of diagnosis',
    'si le traitement systémique a commencé dans l’année du diagnostic',
  ),
};
