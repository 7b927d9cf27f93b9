/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a key, or undefined where there is something else. */
export function objectIn(parent: Json | undefined, key: string): Json | undefined {
  const value = parent?.[key];
  return isObject(value) ? value : undefined;
}

/** The text under a key, or undefined where there is something else or nothing to read. */
export function stringIn(parent: Json | undefined, key: string): string | undefined {
  const value = parent?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The values under a key. A lone value stands for a list of one: a common slip, with one meaning. */
export function listIn(parent: Json | undefined, key: string): readonly unknown[] {
  const value = parent?.[key];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects under a key; whatever else is in the list is passed over. */
export function objectsIn(parent: Json | undefined, key: string): readonly Json[] {
  return listIn(parent, key).filter(isObject);
}
