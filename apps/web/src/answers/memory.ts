/**
 * What a page finds for the person who answers, and keeps so as not to look for it again, until everything is forgotten.
 * The page holds it; of the person themselves no module holds anything.
 */
export interface Memory {
  /** What is kept under what makes it: made when it is first asked for, and anew once everything was forgotten. */
  readonly of: <Kept>(make: () => Kept) => Kept;
  /** Lets go of all of it: nothing of the answers is kept. */
  readonly forget: () => void;
  /** Does something else when everything is forgotten. */
  readonly whenForgotten: (then: () => void) => void;
}

/** A memory that is empty. */
export function emptyMemory(): Memory {
  const kept = new Map<() => unknown, unknown>();
  const others = new Set<() => void>();
  return {
    of: <Kept>(make: () => Kept) => {
      if (!kept.has(make)) kept.set(make, make());
      // Under what makes it lies what it made.
      return kept.get(make) as Kept;
    },
    forget: () => {
      kept.clear();
      for (const then of others) then();
    },
    whenForgotten: (then) => {
      others.add(then);
    },
  };
}
