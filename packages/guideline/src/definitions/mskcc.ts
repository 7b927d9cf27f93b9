import {
  amount,
  type Classification,
  compare,
  measured,
  type Origin,
  type Term,
  yes,
} from '@renavigate/engine';
import { both } from '../base/text.ts';
import { correctedCalcium } from '../terms/corrected-calcium.ts';
import { ecog, poorPerformanceStatus } from '../terms/fitness.ts';
import * as imdc from '../terms/imdc.ts';
import { ldh, ldhUpperLimit } from '../terms/mskcc.ts';
import { riskGroups } from './risk-groups.ts';

/** What an edition holds that names the MSKCC groups: the factors, and the values that they are told from. */
export const mskccTerms: readonly Term[] = [
  poorPerformanceStatus,
  imdc.karnofsky,
  ecog,
  imdc.systemicTherapyWithinOneYear,
  imdc.monthsToSystemicTherapy,
  imdc.haemoglobinBelowLimit,
  imdc.haemoglobin,
  imdc.haemoglobinLowerLimit,
  imdc.calcium,
  imdc.albumin,
  ldh,
  ldhUpperLimit,
];

/**
 * The five factors of the 2002 version; each counts one. Calcium has a fixed limit of 2.5 mmol/L (10 mg/dL),
 * not the laboratory's, and LDH stands for neutrophils and platelets: one score is never fed into the other.
 */
export const mskccFactors = [
  yes(poorPerformanceStatus),
  yes(imdc.systemicTherapyWithinOneYear),
  yes(imdc.haemoglobinBelowLimit),
  compare(correctedCalcium, '>', amount(2.5, 'mmol/L')),
  compare(measured(ldh), '>', {
    unit: 'U/L',
    constant: 0,
    parts: [{ term: ldhUpperLimit.id, factor: 1.5, unit: 'U/L' }],
  }),
] as const;

/** The MSKCC (Motzer, 2002) risk group, with every group that missing factors still allow. */
export function mskccRisk(origins: readonly Origin[]) {
  return {
    kind: 'classification',
    id: 'mskccRisk',
    label: both('MSKCC risk group', 'Groupe de risque MSKCC'),
    groups: riskGroups(mskccFactors),
    origins,
  } as const satisfies Classification;
}
