import type { Drug } from '../vocabulary/drugs.ts';
import type { Facts } from './worked-mark.ts';

/** A Karnofsky score. */
export const karnofsky = (value: number): Facts => ({ karnofsky: { value, unit: '{score}' } });

/** An ECOG score. */
export const ecog = (value: number): Facts => ({ ecog: { value, unit: '{score}' } });

/** Lines of drug treatment for advanced disease. */
export const lines = (value: number): Facts => ({ linesOfTherapy: { value, unit: '{count}' } });

/** No IMDC factor: favourable risk. */
export const noFactor: Facts = {
  ...karnofsky(90),
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  calciumAboveLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
};

/** One IMDC factor, and three: what makes intermediate and poor risk of a patient without any. */
export const oneFactor: Facts = { systemicTherapyWithinOneYear: true };
export const threeFactors: Facts = {
  ...oneFactor,
  haemoglobinBelowLimit: true,
  calciumAboveLimit: true,
};

/** No IMDC factor is known, present or absent. */
export const riskNotKnown: Facts = Object.fromEntries(
  Object.keys(noFactor).map((term) => [term, null]),
);

/** The terms that decide the risk group, where an edition takes both performance scores. */
export const riskTerms = [
  'poorPerformanceStatus',
  'systemicTherapyWithinOneYear',
  'haemoglobinBelowLimit',
  'calciumAboveLimit',
  'neutrophilsAboveLimit',
  'plateletsAboveLimit',
] as const;

/** No cancer drug was ever given. */
export const noDrug: Facts = { receivedDrugs: { exactly: [] } };

/** These drugs and no others were given, all for advanced disease. */
export function treatedWith(...drugs: readonly Drug[]): Facts {
  return {
    receivedDrugs: { exactly: drugs },
    systemicTherapyForAdvanced: true,
    checkpointInhibitorOnlyAdjuvant: false,
  };
}

/** These drugs were given for advanced disease; whether others were is not known. */
export function treatedAtLeastWith(...drugs: readonly Drug[]): Facts {
  return { ...treatedWith(), receivedDrugs: { includes: drugs } };
}

/** Pembrolizumab was given after surgery, and nothing since; whether the team counts it (null: not known). */
export function adjuvantPembrolizumab(counts: boolean | null): Facts {
  return {
    receivedDrugs: { exactly: ['pembrolizumab'] },
    systemicTherapyForAdvanced: false,
    adjuvantCountsAsPrior: counts,
  };
}

/** Sunitinib was given after surgery, and nothing since; whether the team counts it. */
export function adjuvantSunitinib(counts: boolean): Facts {
  return {
    receivedDrugs: { exactly: ['sunitinib'] },
    systemicTherapyForAdvanced: false,
    adjuvantTherapyGiven: true,
    adjuvantCountsAsPrior: counts,
  };
}

/** Nivolumab was given after surgery, which the team does not count, and sunitinib since. */
export const adjuvantNivolumabThenSunitinib: Facts = {
  receivedDrugs: { exactly: ['nivolumab', 'sunitinib'] },
  systemicTherapyForAdvanced: true,
  checkpointInhibitorOnlyAdjuvant: true,
  adjuvantCountsAsPrior: false,
};

/** Nothing is known of earlier drugs. */
export const drugsNotKnown: Facts = { receivedDrugs: null };

/** The terms that earlier treatment hangs on. */
export const priorTherapyTerms = [
  'systemicTherapyForAdvanced',
  'receivedDrugs',
  'adjuvantTherapyGiven',
  'checkpointInhibitorOnlyAdjuvant',
  'adjuvantCountsAsPrior',
] as const;
