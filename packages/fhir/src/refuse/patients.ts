import { isObject, type Json, objectIn, objectsIn, stringIn } from '../raw/json.ts';
import { find } from '../raw/reference.ts';
import type { Resource } from '../raw/resource.ts';

/** The people that a Bundle speaks of, by how it names them. Two names for one person it links count once. */
export function patientsIn(resources: readonly Resource[]): readonly string[] {
  const people = resources.filter(({ type }) => type === 'Patient').map(({ place }) => place);
  const subjects = resources.flatMap((resource) =>
    ['subject', 'patient'].flatMap((key) =>
      objectsIn(resource.json, key).flatMap((subject) => nameOf(subject, resource, resources)),
    ),
  );
  return [...new Set([...people, ...subjects])];
}

function nameOf(subject: Json, from: Resource, resources: readonly Resource[]): readonly string[] {
  const reference = stringIn(subject, 'reference');
  // A contained Patient has no identity of its own to compare.
  if (reference?.startsWith('#')) return [];
  if (reference !== undefined) {
    const found = find(reference, from, resources) ?? patientById(reference, resources);
    return [found?.place ?? reference.replace(/\/_history\/.*$/, '')];
  }
  const identifier = objectIn(subject, 'identifier');
  return identifier === undefined ? [] : [nameByIdentifier(identifier, resources)];
}

/** Some exports refer to the Patient by the bare id, or by it as a UUID, without a fullUrl to match. */
function patientById(reference: string, resources: readonly Resource[]): Resource | undefined {
  const id = reference.replace(/^urn:(?:uuid|oid):/, '');
  return resources.find(({ type, place }) => type === 'Patient' && place === `Patient/${id}`);
}

function nameByIdentifier(identifier: Json, resources: readonly Resource[]): string {
  const [system, value] = [stringIn(identifier, 'system'), stringIn(identifier, 'value')];
  const found = resources.find(
    ({ type, json }) =>
      type === 'Patient' &&
      objectsIn(json, 'identifier').some(
        (each) =>
          isObject(each) &&
          stringIn(each, 'value') === value &&
          stringIn(each, 'system') === system,
      ),
  );
  return found?.place ?? `${system ?? ''}|${value ?? ''}`;
}
