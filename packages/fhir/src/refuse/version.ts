import { type Json, listIn } from '../raw/json.ts';
import { profilesOf, type Resource } from '../raw/resource.ts';

/** An element that another version of FHIR has and R4 does not. */
interface Sign {
  readonly version: 'DSTU2' | 'STU3' | 'DSTU2 or STU3' | 'R5';
  readonly types: readonly string[];
  readonly element: string;
  /** When the element is in R4 too, what it looks like in the other version. */
  readonly looks?: (value: unknown) => boolean;
}

const medications = [
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
  'MedicationDispense',
];

const isText = (value: unknown): boolean => typeof value === 'string';

const signs: readonly Sign[] = [
  { version: 'R5', types: ['MedicationUsage'], element: 'resourceType' },
  { version: 'R5', types: medications, element: 'medication' },
  { version: 'R5', types: ['Encounter'], element: 'actualPeriod' },
  { version: 'R5', types: ['Encounter'], element: 'class', looks: Array.isArray },
  { version: 'R5', types: ['Procedure'], element: 'occurrenceDateTime' },
  { version: 'R5', types: ['Procedure'], element: 'occurrencePeriod' },
  // So spelled in R5.
  { version: 'R5', types: ['MedicationAdministration'], element: 'occurenceDateTime' },
  { version: 'R5', types: ['MedicationAdministration'], element: 'occurencePeriod' },
  { version: 'R5', types: ['MedicationStatement'], element: 'adherence' },
  { version: 'R5', types: ['Observation'], element: 'triggeredBy' },
  { version: 'STU3', types: ['MedicationStatement'], element: 'taken' },
  { version: 'STU3', types: ['MedicationStatement'], element: 'reasonNotTaken' },
  { version: 'STU3', types: ['MedicationAdministration'], element: 'notGiven' },
  { version: 'STU3', types: ['Procedure', 'MedicationDispense'], element: 'notDone' },
  { version: 'STU3', types: ['Condition', 'Observation', 'Procedure'], element: 'context' },
  { version: 'DSTU2', types: ['MedicationOrder', 'DiagnosticOrder'], element: 'resourceType' },
  { version: 'DSTU2', types: ['MedicationStatement'], element: 'wasNotTaken' },
  { version: 'DSTU2', types: ['MedicationAdministration'], element: 'wasNotGiven' },
  { version: 'DSTU2', types: ['Condition', ...medications], element: 'patient' },
  { version: 'DSTU2', types: ['Condition'], element: 'dateRecorded' },
  { version: 'DSTU2 or STU3', types: ['Patient'], element: 'animal' },
  { version: 'DSTU2 or STU3', types: ['Condition'], element: 'clinicalStatus', looks: isText },
  { version: 'DSTU2 or STU3', types: ['Condition'], element: 'verificationStatus', looks: isText },
];

/** Signs of another version of FHIR, each with where it was met. */
export function otherVersion(
  bundle: Json,
  resources: readonly Resource[],
): { readonly version: string; readonly sign: string } | undefined {
  const stated = [
    ...listIn(bundle, 'fhirVersion').flatMap((value) =>
      typeof value === 'string' ? [{ version: value, sign: 'fhirVersion' }] : [],
    ),
    ...[bundle, ...resources.map(({ json }) => json)].flatMap(versionsInProfiles),
  ].filter(({ version }) => !isReadable(version));
  if (stated[0] !== undefined) return stated[0];
  return resources.flatMap(signsIn)[0];
}

function signsIn({ type, place, json }: Resource) {
  return signs
    .filter(({ types, element, looks }) => types.includes(type) && isMet(json[element], looks))
    .map(({ version, element }) => ({ version, sign: `${place}.${element}` }));
}

function isMet(value: unknown, looks: Sign['looks']): boolean {
  return value !== undefined && value !== null && (looks?.(value) ?? true);
}

/** R4 and R4B, whose parts that are read here are the same. */
function isReadable(version: string): boolean {
  return /^4\.[0-3]\b/.test(version) || ['R4', 'R4B'].includes(version);
}

/** A version of FHIR itself, named by a profile; other guides have version numbers of their own. */
function versionsInProfiles(json: Json): readonly { version: string; sign: string }[] {
  const base = /^https?:\/\/hl7\.org\/fhir\/(?:([^/]+)\/)?StructureDefinition\/[^|]+(?:\|(.+))?$/;
  return profilesOf(json).flatMap((profile) => {
    const [, folder, stated] = base.exec(profile) ?? [];
    const version = stated ?? (/^(?:DSTU2|STU3|R\d|\d)/.test(folder ?? '') ? folder : undefined);
    return version === undefined ? [] : [{ version, sign: profile }];
  });
}
