/** Small records, made in a test to say one thing. */

type Json = Readonly<Record<string, unknown>>;

export const system = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  atc: 'http://www.whocc.no/atc',
} as const;

export const mcode = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-';

export function concept(of: keyof typeof system, code: string, display?: string): Json {
  return { coding: [{ system: system[of], code, ...(display === undefined ? {} : { display }) }] };
}

export function bundle(...resources: readonly unknown[]): Json {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  };
}

const subject = { reference: 'Patient/p' };

export const patient: Json = { resourceType: 'Patient', id: 'p', birthDate: '1960-01-01' };

const status = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }],
});

export function condition(id: string, code: Json, clinical = 'active', more: Json = {}): Json {
  const clinicalStatus = status(clinical);
  return { resourceType: 'Condition', id, code, clinicalStatus, subject, ...more };
}

export function kidneyCancer(more: Json = {}): Json {
  return condition('kidney', concept('icd10cm', 'C64.1'), 'active', more);
}

/** The record of one patient with kidney cancer, and these resources. */
export function kidneyRecord(...resources: readonly unknown[]): Json {
  return bundle(patient, kidneyCancer(), ...resources);
}

export function observation(id: string, code: string, date: string | undefined, more: Json): Json {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: concept('loinc', code),
    subject,
    ...(date === undefined ? {} : { effectiveDateTime: date }),
    ...more,
  };
}

export function quantity(value: unknown, unit: string, more: Json = {}): Json {
  return { value, unit, system: 'http://unitsofmeasure.org', code: unit, ...more };
}

export function haemoglobin(id: string, date: string | undefined, value: unknown, more: Json = {}) {
  return observation(id, '718-7', date, { valueQuantity: quantity(value, 'g/L'), ...more });
}

export function calcium(id: string, date: string | undefined, value: number, more: Json = {}) {
  return observation(id, '2000-8', date, { valueQuantity: quantity(value, 'mmol/L'), ...more });
}

export function albumin(id: string, date: string | undefined, value: number) {
  return observation(id, '1751-7', date, { valueQuantity: quantity(value, 'g/L') });
}

export const sunitinib = concept('rxnorm', '357977', 'sunitinib');
export const nivolumab = concept('atc', 'L01FF01', 'nivolumab');

export function statement(id: string, drug: Json, status: string, more: Json = {}): Json {
  const medicationCodeableConcept = drug;
  return {
    resourceType: 'MedicationStatement',
    id,
    status,
    medicationCodeableConcept,
    subject,
    ...more,
  };
}

export function request(id: string, drug: Json, status: string, intent: string, more: Json = {}) {
  return { ...statement(id, drug, status, more), resourceType: 'MedicationRequest', intent };
}

export function worsened(date: string | undefined, more: Json = {}): Json {
  const valueCodeableConcept = concept('snomed', '271299001');
  return observation('worsened', '97509-4', date, { valueCodeableConcept, ...more });
}

export function nephrectomy(date: string, more: Json = {}): Json {
  const code = concept('snomed', '108022006');
  return {
    resourceType: 'Procedure',
    id: 'nephrectomy',
    status: 'completed',
    code,
    subject,
    performedDateTime: date,
    ...more,
  };
}

/** An Observation of the histology, as mCODE has it. */
export function histology(id: string, valueCodeableConcept: Json, more: Json = {}): Json {
  return observation(id, '31206-6', '2024-01-01', { valueCodeableConcept, ...more });
}

export function histologyRecord(...types: readonly Json[]): Json {
  return kidneyRecord(...types.map((type, index) => histology(`histology-${index}`, type)));
}

/** The intent of a drug, as mCODE has it. */
export function intent(text: string): Json {
  return { extension: [{ url: `${mcode}procedure-intent`, valueCodeableConcept: { text } }] };
}

/** Nivolumab, given for a year after a nephrectomy of May 2020, and a metastasis of 2023. */
export function adjuvantRecord(drug: Json, ...others: readonly unknown[]): Json {
  const effectivePeriod = { start: '2020-07-01', end: '2021-06-15' };
  const metastasis = { onsetDateTime: '2023-01-20' };
  return bundle(
    patient,
    kidneyCancer({ onsetDateTime: '2020-04-01' }),
    nephrectomy('2020-05-01'),
    statement('nivolumab', nivolumab, 'completed', { effectivePeriod, ...drug }),
    condition('lung', concept('snomed', '94391008'), 'active', metastasis),
    ...others,
  );
}
