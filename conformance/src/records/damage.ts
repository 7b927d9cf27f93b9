/** Seeded numbers, so that what once failed fails again (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
type Container = Record<string, unknown> | unknown[];

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** Every place in a JSON value, added to a list: a new one for each level would take most of the time. */
function placesIn(value: unknown, places: Place[] = []): readonly Place[] {
  if (!isContainer(value)) return places;
  const parent = value as Record<string, unknown>;
  for (const key of Object.keys(parent)) {
    places.push({ parent, key });
    placesIn(parent[key], places);
  }
  return places;
}

const strange: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, -0.5, Number.NaN, Number.POSITIVE_INFINITY, 3000],
  ...['', ' ', 'x'.repeat(5000), '🫘', '2024-02-31', '2042-01-01', '0000', 'NaN', '__proto__'],
  ...['#', 'Patient/p', 'urn:uuid:none', '(((', 'sunitinib', 'entered-in-error', 'stopped'],
  ...[[], {}, [[]], [null], { coding: 'x' }, { reference: 7 }, [[[[{}]]]]],
];

type Damage = (place: Place, random: Random, all: readonly Place[]) => void;

const damages: readonly Damage[] = [
  ({ parent, key }) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  ({ parent, key }, random) => {
    parent[key] = structuredClone(pick(random, strange));
  },
  ({ parent, key }) => {
    const value = parent[key];
    parent[key] = Array.isArray(value) ? { ...value } : [value];
  },
  ({ parent, key }) => {
    parent[key] = String(parent[key]);
  },
  ({ parent, key }, random) => {
    if (typeof parent[key] === 'number') parent[key] *= pick(random, [-1, 1e3, 1e-3, 1e300]);
  },
  // The value of one place in another: a reference that leads back, a date where a code belongs.
  ({ parent, key }, random, all) => {
    const other = pick(random, all);
    parent[key] = structuredClone(other.parent[other.key]);
  },
  ({ parent, key }) => {
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  },
  ({ parent, key }) => {
    parent[`${key}x`] = parent[key];
    delete parent[key];
  },
  ({ parent, key }) => {
    if (typeof parent[key] === 'string') parent[key] = parent[key].slice(0, -1);
  },
];

/** A record with one to four things wrong in it. */
export function damage(record: unknown, random: Random): unknown {
  const holder = { record: structuredClone(record) };
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) {
    const all = placesIn(holder);
    // Mostly deep inside, where the medicine is; now and then the whole.
    const place = random() < 0.98 ? pick(random, all.slice(1)) : all[0];
    if (place !== undefined) pick(random, damages)(place, random, all);
  }
  return holder.record;
}

/** The text of a record, cut short: what is left is no JSON, and is mended as a careless reader might. */
export function truncate(text: string, random: Random): unknown {
  const cut = text.slice(0, Math.floor(random() * text.length));
  try {
    return JSON.parse(cut);
  } catch {
    return closed(cut);
  }
}

function closed(cut: string): unknown {
  for (const end of ['}', ']', '"}', '}]}', '"}]}', '}}]}', '"}}]}', ']}}]}', '}]}}]}']) {
    try {
      return JSON.parse(cut + end);
    } catch {
      // Another end may fit.
    }
  }
  return cut;
}
