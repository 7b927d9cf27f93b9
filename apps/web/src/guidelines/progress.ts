import { type Beside, type OptionBeside, type StandingNow, standingNow } from '@renavigate/engine';

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

/** The options of one standing, in their place. */
export function standing({ options }: Beside, ...now: readonly StandingNow[]) {
  return options.filter((option) => now.includes(standingNow(option)));
}
