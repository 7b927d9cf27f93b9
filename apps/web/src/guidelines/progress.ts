import {
  type Beside,
  type OptionBeside,
  type StandingNow,
  splitKey,
  standingNow,
  type TermId,
} from '@renavigate/engine';

/** Whether a guideline of today could still come to say something else of an option. */
export function isOpen({ voices }: OptionBeside): boolean {
  return voices.some(
    ({ replaced, advice }) =>
      !replaced && advice?.standing === 'undecided' && advice.neverOffered !== true,
  );
}

/** How many options are clear under every guideline of today, and how many are not. */
export function progressOf({ options }: Beside): { readonly clear: number; readonly open: number } {
  const open = options.filter(isOpen).length;
  return { clear: options.length - open, open };
}

/** The options of one standing, in their place; those for which options of their kind speak are left out. */
export function standing({ options }: Beside, ...now: readonly StandingNow[]) {
  return options.filter((option) => option.folded !== true && now.includes(standingNow(option)));
}

/** What is not known and could decide an option under a guideline of today, what decides most options first. */
export function mostAsked(beside: Beside): readonly TermId[] {
  const counts = new Map<TermId, number>();
  for (const { voices } of standing(beside, 'offered', 'open')) {
    const keys = voices.flatMap(({ replaced, advice }) =>
      replaced ? [] : (advice?.missing ?? []),
    );
    for (const term of new Set(keys.map((key) => splitKey(key).term))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, two]) => two - one).map(([term]) => term);
}
