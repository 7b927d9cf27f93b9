import { asco2023Patients } from './asco-2023.ts';
import { ccs2019Patients } from './ccs-2019.ts';
import { ccsEarlierMbPatients, ccsEarlierNbPatients } from './ccs-earlier.ts';
import { kcrnc2019Patients } from './kcrnc-2019.ts';
import { kcrnc2021Patients } from './kcrnc-2021.ts';
import { kcrncNephrectomy2019Patients } from './kcrnc-nephrectomy-2019.ts';
import { pdq2025Patients } from './pdq-2025.ts';
import type { WorkedPatient } from './worked-patient.ts';

/** The worked patients of each edition, by its name. */
export const workedPatients: Readonly<Record<string, readonly WorkedPatient[]>> = {
  'pdq-2025': pdq2025Patients,
  'asco-2023': asco2023Patients,
  'kcrnc-2021': kcrnc2021Patients,
  'kcrnc-2019': kcrnc2019Patients,
  'ccs-2019': ccs2019Patients,
  'kcrnc-nephrectomy-2019': kcrncNephrectomy2019Patients,
  'ccs-earlier-mb': ccsEarlierMbPatients,
  'ccs-earlier-nb': ccsEarlierNbPatients,
};
