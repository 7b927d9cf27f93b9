import type { Edition } from '../../model/edition.ts';
import { type Fingerprints, fingerprintsOf } from './fingerprints.ts';
import { type Part, partFingerprint, partsOf } from './parts.ts';
import type { Side } from './project.ts';

/** What an edition was when it was published: its fingerprints, and those of its parts, to tell what changed. */
export interface Lock extends Fingerprints {
  readonly parts: Readonly<Record<Side, Readonly<Record<string, string>>>>;
}

/** What changed in an edition since it was locked. */
export interface LockChange {
  readonly side: Side;
  readonly kind: 'added' | 'removed' | 'changed';
  /** `recommendations/water-1`. */
  readonly place: string;
  /** What stands there now; undefined, where nothing does. */
  readonly now?: unknown;
}

/** The lock of an edition as it is now. */
export function lockOf(edition: Edition): Lock {
  const parts = partsOf(edition);
  return {
    ...fingerprintsOf(edition),
    parts: { meaning: locked(parts, 'meaning'), wording: locked(parts, 'wording') },
  };
}

function locked(parts: readonly Part[], side: Side): Readonly<Record<string, string>> {
  const found = parts.flatMap((part) => {
    const fingerprint = partFingerprint(part, side);
    return fingerprint === undefined ? [] : [[part.place, fingerprint] as const];
  });
  return Object.fromEntries(found.sort(([one], [two]) => (one < two ? -1 : 1)));
}

/** What changed in an edition since it was locked, part by part; nothing, when it is as it was. */
export function changesSince(lock: Lock, edition: Edition): readonly LockChange[] {
  const parts = partsOf(edition);
  const sides: readonly Side[] = ['meaning', 'wording'];
  return sides.flatMap((side) => changesOf(side, lock.parts[side], parts));
}

function changesOf(
  side: Side,
  before: Readonly<Record<string, string>>,
  parts: readonly Part[],
): readonly LockChange[] {
  const now = locked(parts, side);
  const values = new Map(parts.map(({ place, value }) => [place, value]));
  const places = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return places.flatMap((place): readonly LockChange[] => {
    if (before[place] === now[place]) return [];
    if (now[place] === undefined) return [{ side, kind: 'removed', place }];
    const kind = before[place] === undefined ? 'added' : 'changed';
    return [{ side, kind, place, now: values.get(place) }];
  });
}
