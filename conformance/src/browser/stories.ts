import { besidePatients } from '@renavigate/guideline';
import type { Facts } from './interview.ts';

function factsOf(id: string): Facts {
  const found = besidePatients.find((patient) => patient.id === id);
  if (found === undefined) throw new Error(`no patient ${id}`);
  return found.facts;
}

/** Fit, clear cell, favourable risk, no drug yet. */
export const untreated: Facts = factsOf('untreated-fit-favourable');

/** A VEGF drug that failed, and a checkpoint inhibitor before. */
export const afterTwoDrugs: Facts = factsOf('failed-vegf-drug-after-checkpoint-inhibitor');

/** The same person, who does not have the blood tests. */
export const withoutBloodTests: Facts = Object.fromEntries(
  Object.entries(afterTwoDrugs).filter(([term]) => !term.endsWith('Limit')),
);
