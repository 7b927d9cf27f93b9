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

/** Primary kidney cancer, where ICD's C64 does not say it. */
export const kidneyCancer = inSystem(snomed, '363518003', '254915003', '702391001');

/** Neoplasm of kidney: a growth that need not be malignant unless the record says so elsewhere. */
export const kidneyNeoplasm = inSystem(snomed, '126880001');

/** Kidney structure, left, right; and the ICD-O topography. */
export const kidneyStructure = [
  ...inSystem(snomed, '64033007', '18639004', '9846003'),
  ...inSystem(icdO3, 'C64.9'),
];

/** Cancers in the kidney that are other diseases. */
export const notRenalCell = inSystem(snomed, '408642003', '302849000');

/** Kinds of renal cell carcinoma, as ICD-O-3 and SNOMED CT name them. */
export const renalCellHistology = [
  ...inSystem(icdO3, '8310/3', '8260/3', '8317/3', '8319/3', '8318/3', '8311/3', '8312/3'),
  ...inSystem(icdO3, '8316/3', '8323/3', '8480/3', '8510/3'),
  ...inSystem(snomed, '254915003', '702391001'),
];

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

export const nephrectomy = inSystem(snomed, '108022006');
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

/** An ICD code as it is compared: without the point, and without regard to case. */
export function icdOf(coding: { readonly system?: string; readonly code?: string }) {
  if (coding.system !== icd10 && coding.system !== icd10cm) return undefined;
  return coding.code?.toUpperCase().replaceAll(/[.\s-]/g, '');
}
