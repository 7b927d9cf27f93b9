import { type Json, objectsIn, stringIn } from './json.ts';
import type { Resource } from './resource.ts';

/** `Type/id` at the end of a reference, without a version. */
function relativePart(reference: string): string | undefined {
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]+)(?:\/_history\/[^/]+)?$/.exec(reference)?.[1];
}

/** The resource that a reference means: contained in the one that refers, or elsewhere in the Bundle. */
export function find(
  reference: string,
  from: Resource,
  resources: readonly Resource[],
): Resource | undefined {
  if (reference.startsWith('#')) return findContained(reference.slice(1), from);
  const exact = resources.find(({ fullUrl }) => fullUrl === reference);
  const relative = relativePart(reference);
  return exact ?? resources.find(({ place }) => place === relative);
}

function findContained(id: string, from: Resource): Resource | undefined {
  const json = objectsIn(from.json, 'contained').find((each) => stringIn(each, 'id') === id);
  const type = stringIn(json, 'resourceType');
  if (json === undefined || type === undefined) return undefined;
  // What it refers to in turn is contained beside it.
  const contained = { ...json, contained: from.json['contained'] } satisfies Json;
  return { type, place: `${from.place}#${id}`, json: contained };
}
