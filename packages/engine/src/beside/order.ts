import type { OptionBeside, Voice } from './beside.ts';

/**
 * How an option stands today: offered or open under an edition that its publisher has not replaced; offered or open
 * under replaced editions alone; only named; or no edition that speaks to the patient names it.
 */
export type StandingNow = 'offered' | 'open' | 'replaced' | 'named' | 'unnamed';

const order: readonly StandingNow[] = ['offered', 'open', 'replaced', 'named', 'unnamed'];

/** How an option stands today. Guidance that was replaced never leads, whatever it offers. */
export function standingNow({ voices }: OptionBeside): StandingNow {
  const today = voices.filter(({ replaced }) => replaced !== true);
  if (today.some(isOffered)) return 'offered';
  if (today.some(isOpen)) return 'open';
  if (voices.some((voice) => isOffered(voice) || isOpen(voice))) return 'replaced';
  return voices.some(isRefused) ? 'named' : 'unnamed';
}

/** Below every rank that an edition gives. */
const unranked = 9;

/**
 * Options as they stand today, each kind by firmness: an option takes its rank from the newest edition that offers and
 * ranks it, and what some edition puts first comes before what another puts second. An edition that states no order
 * moves nothing: its options come after the ranked ones. Equal options keep the order in which they came.
 */
export function firmestFirst(options: readonly OptionBeside[]): readonly OptionBeside[] {
  return options
    .map((option) => ({ option, place: placeOf(option) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ option }) => option);
}

/** Kind of standing, then rank, then age of the edition that the rank comes from. */
function placeOf(option: OptionBeside): readonly number[] {
  const now = standingNow(option);
  const leads = now === 'offered' ? isOffered : isOpen;
  const ranks = option.voices.map((voice) =>
    leads(voice) && voice.replaced !== true ? rankOf(voice) : unranked,
  );
  const ranking = ranks.findIndex((rank) => rank < unranked);
  const first = ranking < 0 ? option.voices.findIndex(leads) : ranking;
  return [order.indexOf(now), ranks[ranking] ?? unranked, first];
}

function isOffered({ advice }: Voice): boolean {
  return advice?.standing === 'offered';
}

/** Whether the edition can still come to offer the option. */
function isOpen({ advice }: Voice): boolean {
  return advice?.standing === 'undecided' && advice.neverOffered !== true;
}

/** Whether the edition names the option and does not offer it, whatever is found out. */
function isRefused({ advice }: Voice): boolean {
  return advice?.standing === 'notOffered' || advice?.neverOffered === true;
}

function rankOf({ advice }: Voice): number {
  return Math.min(unranked, ...(advice?.strengths ?? []).map(({ rank }) => rank ?? unranked));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
