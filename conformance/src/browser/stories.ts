import { besidePatients } from '@renavigate/guideline';
import type { Facts } from './interview.ts';

function factsOf(id: string): Facts {
  const found = besidePatients.find((patient) => patient.id === id);
  if (found === undefined) throw new Error(`no patient ${id}`);
  return found.facts;
}

/** People who are fit: their Karnofsky score is not below 80, which is what the interview asks. */
const fit: Facts = { poorPerformanceStatus: false };

/** Fit, clear cell, favourable risk, no drug yet. */
export const untreated: Facts = { ...factsOf('untreated-fit-favourable'), ...fit };

/** A VEGF drug that failed, and a checkpoint inhibitor before. */
export const afterTwoDrugs: Facts = {
  ...factsOf('failed-vegf-drug-after-checkpoint-inhibitor'),
  ...fit,
};

/** The same person, who does not have the blood tests. */
export const withoutBloodTests: Facts = Object.fromEntries(
  Object.entries(afterTwoDrugs).filter(([term]) => !term.endsWith('Limit')),
);

/** Progress on a drug that was never received. */
export const contradicting: Facts = factsOf('progressed-on-a-drug-never-received');

/** A cancer that neither came back nor spread: no guideline here speaks of it. */
export const outsideAll: Facts = {
  cancerCameBack: false,
  kidneyCancerTreatedBefore: false,
  advancedDisease: false,
  metastatic: false,
  localStageT4WithoutMetastases: false,
};
