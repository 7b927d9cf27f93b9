import type { IcdPrefix } from '@renavigate/engine';
import type { RawCoding } from '../raw/concept.ts';

/** The terminologies that records use, by the name that FHIR gives them. */
export const snomed = 'http://snomed.info/sct';
export const loinc = 'http://loinc.org';
export const icd10 = 'http://hl7.org/fhir/sid/icd-10';
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';
export const icdO3 = 'http://terminology.hl7.org/CodeSystem/icd-o-3';
export const conditionClinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical';

interface Code {
  readonly system: string;
  readonly code: string;
}

const inSystem = (system: string, ...codes: readonly string[]): readonly Code[] =>
  codes.map((code) => ({ system, code }));

/** A metastasis, without its place. */
export const secondaryAnySite = [
  ...inSystem(snomed, '128462008'),
  ...inSystem(icd10cm, 'C79.9'),
  ...inSystem(icd10, 'C79.9'),
];

export const diseaseStatus = inSystem(loinc, '97509-4');
export const worsened = inSystem(snomed, '271299001');
export const histologyObservation = inSystem(loinc, '31206-6');

/** Observations of the TNM stage group and of distant metastases. */
export const stageObservation = [
  ...inSystem(snomed, '399537006', '399588009', '399390009', '399387003'),
  ...inSystem(loinc, '21908-9', '21902-2', '21914-7', '21907-1', '21901-4'),
];

export const palliativeRadiotherapy = inSystem(snomed, '168528006');

export const palliativeIntent = inSystem(snomed, '363676003');
export const adjuvantIntent = inSystem(snomed, '373846009');

const mcode = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-';

/** Profiles and extensions of mCODE. */
export const profile = {
  primaryCancer: `${mcode}primary-cancer-condition`,
  secondaryCancer: `${mcode}secondary-cancer-condition`,
  medicationRequest: `${mcode}cancer-related-medication-request`,
  medicationAdministration: `${mcode}cancer-related-medication-administration`,
  surgery: `${mcode}cancer-related-surgical-procedure`,
  radiotherapy: `${mcode}radiotherapy-course-summary`,
} as const;

export const extension = {
  histology: `${mcode}histology-morphology-behavior`,
  intent: `${mcode}procedure-intent`,
} as const;

/** The ICD codes of a concept, as they are compared. */
export function icdIn({ codings }: { readonly codings: readonly RawCoding[] }): readonly string[] {
  return codings.flatMap((coding) => icdOf(coding) ?? []);
}

/** An ICD code as it is compared: without the point, and without regard to case. */
export function icdOf(coding: RawCoding): string | undefined {
  if (coding.system !== icd10 && coding.system !== icd10cm) return undefined;
  return coding.code?.toUpperCase().replaceAll(/[.\s-]/g, '');
}

/** Whether one of some ICD codes begins so. */
export function startsWithOne(icd: readonly string[], prefixes: readonly IcdPrefix[]): boolean {
  return icd.some((each) => prefixes.some((prefix) => each.startsWith(prefix)));
}
