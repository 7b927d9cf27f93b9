/** The terminologies that records use, by the name that FHIR gives them. */
export const snomed = 'http://snomed.info/sct';
export const loinc = 'http://loinc.org';
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';
export const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm';
export const atc = 'http://www.whocc.no/atc';
export const icdO3 = 'http://terminology.hl7.org/CodeSystem/icd-o-3';
