import type { OptionBeside } from './option-beside.ts';
import type { Voice } from './voice.ts';

/**
 * How an option stands today: offered or open under an edition that its publisher has not replaced; offered or open
 * under replaced editions alone; one of these, and yet had before; one of these, and yet set aside by a circumstance of
 * the patient; only named; or no text that is held speaks of it for this patient.
 */
export type StandingNow = 'offered' | 'open' | 'replaced' | 'had' | 'aside' | 'named' | 'unnamed';

const order: readonly StandingNow[] = [
  'offered',
  'open',
  'replaced',
  'had',
  'aside',
  'named',
  'unnamed',
];

/** How an option stands today. Guidance that was replaced never leads, and what was had or set aside is never first. */
export function standingNow(option: OptionBeside): StandingNow {
  const literal = literalStanding(option);
  if (literal === 'named' || literal === 'unnamed') return literal;
  if (option.place?.how === 'aside') return 'aside';
  return option.had?.state === 'had' ? 'had' : literal;
}

/** The standing by the letter of the editions, whatever is known beside them. */
export function literalStanding({
  voices,
}: Pick<OptionBeside, 'voices'>): Exclude<StandingNow, 'had' | 'aside'> {
  const today = voices.filter(({ replaced }) => replaced !== true);
  if (today.some(isOffered)) return 'offered';
  if (today.some(isOpen)) return 'open';
  if (voices.some((voice) => isOffered(voice) || isOpen(voice))) return 'replaced';
  return voices.some(isRefused) ? 'named' : 'unnamed';
}

/** Below every rank that an edition gives. */
export const unranked = 9;

/**
 * Options as they stand today, each kind by firmness: an option takes its rank from the newest edition that offers and
 * ranks it by its name, else from one that ranks its kind; and what some edition puts first comes before what another
 * puts second. An edition that states no order moves nothing: its options come after the ranked ones. Among options of
 * one rank, those with fewer cautions that hold come first, so those with none lead, and those of which nothing was had.
 * What a circumstance puts first comes before all others, where it is offered or open. Equal options keep the order in which they came.
 */
export function firmestFirst(options: readonly OptionBeside[]): readonly OptionBeside[] {
  return options
    .map((option) => ({ option, place: placeOf(option) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ option }) => option);
}

function placeOf(option: OptionBeside): readonly number[] {
  const now = standingNow(option);
  const isLive = now === 'offered' || now === 'open';
  const isFirst = option.place?.how === 'first' && isLive;
  return [
    isFirst ? 0 : 1,
    order.indexOf(now),
    option.place?.how === 'after' ? option.place.behind : 0,
    ...firmnessOf(option),
  ];
}

/** Rank, then whether it is by name, then caution, then what of it was had, then age of the edition that ranks it. */
function firmnessOf(option: OptionBeside): readonly number[] {
  const leads = literalStanding(option) === 'offered' ? isOffered : isOpen;
  const ranks = option.voices.map((voice) =>
    leads(voice) && voice.replaced !== true ? rankOf(voice) : unranked,
  );
  const byName = option.voices.map(({ kind }, index) =>
    kind === undefined ? (ranks[index] ?? unranked) : unranked,
  );
  const named = byName.findIndex((rank) => rank < unranked);
  const ranking = named < 0 ? ranks.findIndex((rank) => rank < unranked) : named;
  const first = ranking < 0 ? option.voices.findIndex(leads) : ranking;
  const isPartHad = option.had?.state === 'partHad';
  const isOfKind = ranking >= 0 && named < 0;
  const rank = ranks[ranking] ?? unranked;
  return [rank, Number(isOfKind), cautionsOf(option), Number(isPartHad), first];
}

/** How many cautions hold: what is said of each drug of an option under one name counts once. */
export function cautionsOf({ marks }: OptionBeside): number {
  const holding = marks.filter(
    ({ truth, guardrail }) => truth === 'true' && guardrail.kind === 'caution',
  );
  return new Set(holding.map(({ guardrail }) => guardrail.label.clinician.en)).size;
}

/** Whether the edition offers the option by its letter. */
export function isOffered({ side, advice }: Voice): boolean {
  return (side === 'offered' || side === 'advisedAgainst') && advice?.standing === 'offered';
}

/** Whether the edition can still come to offer the option. */
export function isOpen({ side, advice }: Voice): boolean {
  const isUndecided = side === 'undecided' || side === 'advisedAgainst';
  return isUndecided && advice?.standing === 'undecided' && advice.neverOffered !== true;
}

/** Whether the edition names the option for this patient and does not offer it, whatever is found out. */
function isRefused({ side, advice }: Voice): boolean {
  return side === 'notOffered' || side === 'advisedAgainst' || advice?.neverOffered === true;
}

/** The firmest rank that an edition gives an option here; `unranked` where it gives none. */
export function rankOf({ advice }: Voice): number {
  return Math.min(unranked, ...(advice?.strengths ?? []).map(({ rank }) => rank ?? unranked));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
