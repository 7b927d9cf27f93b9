import { isObject, type Json, objectsIn, stringIn } from './json.ts';

/** One resource of a Bundle, with the name that messages give it. */
export interface Resource {
  readonly type: string;
  /** `Observation/hb-1`, or its place in the Bundle when it has no id. */
  readonly place: string;
  readonly json: Json;
  readonly fullUrl?: string;
}

/** Bundles may hold Bundles (the answer to a batch of searches); deeper ones than this are no record. */
const deepest = 4;

/** The resources of a Bundle, those of Bundles inside it among them, and entries that hold none. */
export function resourcesOf(
  bundle: Json,
  at = '',
): {
  readonly resources: readonly Resource[];
  readonly malformed: readonly string[];
} {
  const entries = entriesOf(bundle, at);
  const deleted = new Set(entries.flatMap(({ entry }) => deletedIn(entry)));
  const resources = entries.flatMap(({ entry, place }) => resourcesIn(entry, place));
  return {
    resources: newest(resources.filter((resource) => !deleted.has(resource.place))),
    malformed: entries.flatMap(({ entry, place }) => (isUsual(entry) ? [] : [place])),
  };
}

interface Entry {
  readonly entry: unknown;
  readonly place: string;
}

function entriesOf(bundle: Json, at: string, depth = 1): readonly Entry[] {
  const list = bundle['entry'];
  if (!Array.isArray(list))
    return list === undefined ? [] : [{ entry: list, place: `${at}/entry` }];
  return list.flatMap((entry: unknown, index): readonly Entry[] => {
    const place = `${at}/entry/${index}`;
    const inner = isObject(entry) ? entry['resource'] : undefined;
    if (!isObject(inner) || inner['resourceType'] !== 'Bundle') return [{ entry, place }];
    return depth < deepest
      ? entriesOf(inner, `${place}/resource`, depth + 1)
      : [{ entry: null, place }];
  });
}

/** An entry without a resource is usual where it asks for something or answers. */
function isUsual(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  if ('resource' in entry) {
    return isObject(entry['resource']) && stringIn(entry['resource'], 'resourceType') !== undefined;
  }
  return 'request' in entry || 'response' in entry;
}

function deletedIn(entry: unknown): readonly string[] {
  const request = isObject(entry) && isObject(entry['request']) ? entry['request'] : undefined;
  const url = stringIn(request, 'url');
  return stringIn(request, 'method') === 'DELETE' && url !== undefined ? [url] : [];
}

function resourcesIn(entry: unknown, place: string): readonly Resource[] {
  const json = isObject(entry) ? entry['resource'] : undefined;
  const type = isObject(json) ? stringIn(json, 'resourceType') : undefined;
  if (!isObject(entry) || !isObject(json) || type === undefined) return [];
  const id = stringIn(json, 'id');
  const fullUrl = stringIn(entry, 'fullUrl');
  const name = id === undefined ? `${place}/resource` : `${type}/${id}`;
  return [{ type, place: name, json, ...(fullUrl === undefined ? {} : { fullUrl }) }];
}

/** One version of each resource: the last updated, where that is stated; otherwise all that differ. */
function newest(resources: readonly Resource[]): readonly Resource[] {
  const byPlace = new Map<string, Resource[]>();
  for (const resource of resources) {
    byPlace.set(resource.place, [...(byPlace.get(resource.place) ?? []), resource]);
  }
  return [...byPlace.values()].flatMap((versions) => {
    if (versions.length === 1) return versions;
    const last = Math.max(...versions.map(updated));
    const distinct = new Map(
      versions.map((each) => [`${each.fullUrl} ${JSON.stringify(each.json)}`, each]),
    );
    return [...distinct.values()].filter((each) => updated(each) === last);
  });
}

function updated({ json }: Resource): number {
  const [meta] = objectsIn(json, 'meta');
  return Date.parse(stringIn(meta, 'lastUpdated') ?? '') || 0;
}

/** The profiles that a resource says it follows, without their versions. */
export function profilesOf(json: Json): readonly string[] {
  const [meta] = objectsIn(json, 'meta');
  const profiles = meta?.['profile'];
  const list: readonly unknown[] = Array.isArray(profiles) ? profiles : [profiles];
  return list.flatMap((each) => (typeof each === 'string' ? [each] : []));
}

export function follows({ json }: Resource, profile: string): boolean {
  return profilesOf(json).some((each) => each.split('|')[0] === profile);
}
