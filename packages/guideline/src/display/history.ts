import type { TermId } from '@renavigate/engine';
import type { Lane } from './display.ts';

/** The terms that tell what happened, each in the lane of a history in which it stands. */
export const history: Readonly<Record<TermId, Lane>> = {
  cancerCameBack: 'disease',
  kidneyCancerTreatedBefore: 'surgery',
  metastatic: 'disease',
  sites: 'disease',
  histology: 'disease',
  sarcomatoid: 'disease',
  receivedDrugs: 'drugs',
  adjuvantTherapyGiven: 'drugs',
  checkpointInhibitorOnlyAdjuvant: 'drugs',
  systemicTherapyForAdvanced: 'drugs',
  linesOfTherapy: 'drugs',
  targetedTherapyStage: 'drugs',
  responseToSystemicTherapy: 'drugs',
  progressedOn: 'progression',
  notToleratedDrugs: 'progression',
  upfrontNephrectomyDone: 'surgery',
  haemoglobin: 'tests',
  calcium: 'tests',
  neutrophils: 'tests',
  platelets: 'tests',
  ldh: 'tests',
  karnofsky: 'tests',
  ecog: 'tests',
};
