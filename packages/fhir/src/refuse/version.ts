import { type Text, text, textOf } from '@renavigate/engine';
import { type Json, listIn } from '../raw/json.ts';
import { profilesOf, type Resource } from '../raw/resource.ts';

/** An element that another version of FHIR has and R4 does not. */
interface Sign {
  readonly version: Text;
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

const r5 = textOf(() => 'R5');
const stu3 = textOf(() => 'STU3');
const dstu2 = textOf(() => 'DSTU2');
const dstu2OrStu3 = text('DSTU2 or STU3', 'DSTU2 ou STU3');

const isText = (value: unknown): boolean => typeof value === 'string';

const signs: readonly Sign[] = [
  { version: r5, types: ['MedicationUsage'], element: 'resourceType' },
  { version: r5, types: medications, element: 'medication' },
  { version: r5, types: ['Encounter'], element: 'actualPeriod' },
  { version: r5, types: ['Encounter'], element: 'class', looks: Array.isArray },
  { version: r5, types: ['Procedure'], element: 'occurrenceDateTime' },
  { version: r5, types: ['Procedure'], element: 'occurrencePeriod' },
  // So spelled in R5.
  { version: r5, types: ['MedicationAdministration'], element: 'occurenceDateTime' },
  { version: r5, types: ['MedicationAdministration'], element: 'occurencePeriod' },
  { version: r5, types: ['MedicationStatement'], element: 'adherence' },
  { version: r5, types: ['Observation'], element: 'triggeredBy' },
  { version: stu3, types: ['MedicationStatement'], element: 'taken' },
  { version: stu3, types: ['MedicationStatement'], element: 'reasonNotTaken' },
  { version: stu3, types: ['MedicationAdministration'], element: 'notGiven' },
  { version: stu3, types: ['Procedure', 'MedicationDispense'], element: 'notDone' },
  { version: stu3, types: ['Condition', 'Observation', 'Procedure'], element: 'context' },
  { version: dstu2, types: ['MedicationOrder', 'DiagnosticOrder'], element: 'resourceType' },
  { version: dstu2, types: ['MedicationStatement'], element: 'wasNotTaken' },
  { version: dstu2, types: ['MedicationAdministration'], element: 'wasNotGiven' },
  { version: dstu2, types: ['Condition', ...medications], element: 'patient' },
  { version: dstu2, types: ['Condition'], element: 'dateRecorded' },
  { version: dstu2OrStu3, types: ['Patient'], element: 'animal' },
  { version: dstu2OrStu3, types: ['Condition'], element: 'clinicalStatus', looks: isText },
  { version: dstu2OrStu3, types: ['Condition'], element: 'verificationStatus', looks: isText },
];

interface Met {
  readonly version: Text;
  readonly sign: string;
}

/** Signs of another version of FHIR, each with where it was met. */
export function otherVersion(bundle: Json, resources: readonly Resource[]): Met | undefined {
  const stated = [
    ...listIn(bundle, 'fhirVersion').flatMap((value) =>
      typeof value === 'string' ? [{ version: value, sign: 'fhirVersion' }] : [],
    ),
    ...[bundle, ...resources.map(({ json }) => json)].flatMap(versionsInProfiles),
  ].find(({ version }) => !isReadable(version));
  if (stated !== undefined) return { ...stated, version: textOf(() => stated.version) };
  return resources.flatMap(signsIn)[0];
}

function signsIn({ type, place, json }: Resource): readonly Met[] {
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
