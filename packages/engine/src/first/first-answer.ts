import type { OptionId } from '../model/edition.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { AlertHit } from '../panel/alert.ts';
import type { Beside } from '../panel/beside.ts';
import type { CompiledLibrary } from '../panel/library.ts';
import type { OptionBeside } from '../panel/option-beside.ts';
import { isOffered, rankOf, type StandingNow, standingNow } from '../panel/order.ts';
import type { Voice } from '../panel/voice.ts';
import { type BodyFirst, bodiesFirst } from './bodies-first.ts';
import { decidingTerms } from './deciding.ts';
import { firmest, isRanked, tierOf } from './firmest.ts';

/** One of the options that are told first, with the editions of today that lead to it, the firmest first. */
export interface FirstChoice {
  readonly option: OptionBeside;
  readonly by: readonly Voice[];
}

/**
 * What is told before everything else. Every option that is not folded stands in exactly one of its lists, so whoever
 * counts them counts the same everywhere.
 */
export interface FirstAnswer {
  /** How the choices stand: offered today; or none is, and these are still open; or there are none. */
  readonly standing: 'offered' | 'open' | 'none';
  /** Three to five where there are so many, the firmest first; one with a caution that holds comes after those without. */
  readonly choices: readonly FirstChoice[];
  /** How many others are as firm as the last of the choices. */
  readonly asFirm: number;
  /** What goes with any choice. */
  readonly alongside: readonly OptionBeside[];
  /** What could still change the choices, the weightiest first. */
  readonly decides: readonly TermId[];
  /** What cannot wait. */
  readonly alerts: readonly AlertHit[];
  /** What each edition of today that speaks to the patient puts first, newest first. */
  readonly bodies: readonly BodyFirst[];
  /** All other options, by how they stand today. */
  readonly rest: Readonly<Record<StandingNow, readonly OptionBeside[]>>;
}

/** How many choices are told at least, where there are so many, and at most. */
const [fewest, most] = [3, 5];

/**
 * The first answer to a patient: what editions of today would first consider, what goes with it, what could still
 * change it and what cannot wait. It adds nothing to what the editions say: it only chooses what is told first. Pure.
 *
 * @example
 * ```ts
 * import { adviseBeside, compileLibrary, firstAnswer, readPatient } from '@renavigate/engine';
 * import { library } from '@renavigate/guideline';
 *
 * const compiled = compileLibrary(library);
 * const file = { renavigate: 'patient/1', facts: { cancerCameBack: true, treatmentWanted: false } };
 * const beside = adviseBeside(compiled, readPatient(file, library.terms).patient);
 * console.log(firstAnswer(compiled, beside).choices.map(({ option }) => option.option));
 * // [ 'careWithoutCancerTreatment' ]
 * ```
 */
export function firstAnswer(library: CompiledLibrary, beside: Beside): FirstAnswer {
  const options = beside.options.filter(({ folded }) => folded !== true);
  const goesAlong = alongsideOf(options, library);
  const chosen = chosenFrom(options, new Set(goesAlong.map(({ option }) => option)), library);
  const choices = chosen.choices.map((option) => ({ option, by: leadersOf(option) }));
  const told = new Set<OptionBeside>([...chosen.choices, ...goesAlong]);
  return {
    ...chosen,
    choices,
    alongside: goesAlong.filter((option) => !chosen.choices.includes(option)),
    decides: decidingTerms(library, beside, chosen.choices),
    alerts: beside.alerts,
    bodies: bodiesFirst(library, options),
    rest: byStanding(options.filter((option) => !told.has(option))),
  };
}

function alongsideOf(
  options: readonly OptionBeside[],
  { content }: CompiledLibrary,
): readonly OptionBeside[] {
  return (content.alongside ?? []).flatMap(({ option: id, always }) =>
    options.filter((each) => each.option === id && (always === true || isLive(each))),
  );
}

function isLive(option: OptionBeside): boolean {
  return ['offered', 'open'].includes(standingNow(option));
}

/** What goes with any choice is one itself only where a circumstance of the patient puts it first. */
function chosenFrom(
  options: readonly OptionBeside[],
  goesAlong: ReadonlySet<OptionId>,
  library: CompiledLibrary,
): Pick<FirstAnswer, 'standing' | 'asFirm'> & { readonly choices: readonly OptionBeside[] } {
  const mayLead = options.filter(
    (each) => isLive(each) && (!goesAlong.has(each.option) || each.place?.how === 'first'),
  );
  const named = withoutKinds(mayLead, library);
  const offered = named.filter((each) => standingNow(each) === 'offered');
  const isLed = offered.some(isPlacedFirst);
  const pool = isLed
    ? offered
    : named.filter((each) => offered.includes(each) || isPlacedFirst(each));
  if (pool.length > 0)
    return { standing: offered.length > 0 ? 'offered' : 'open', ...firstOf(pool) };
  return { standing: named.length > 0 ? 'open' : 'none', ...firstOf(named) };
}

function isPlacedFirst({ place }: OptionBeside): boolean {
  return place?.how === 'first';
}

/** Where options of a kind are among them, they speak for the kind. */
function withoutKinds(
  options: readonly OptionBeside[],
  { content: { kinds = {} } }: CompiledLibrary,
): readonly OptionBeside[] {
  const ids = new Set(options.map(({ option }) => option));
  return options.filter(({ option }) => !kinds[option]?.some((member) => ids.has(member)));
}

/** The firmest, tier after tier, until there are enough. */
function firstOf(pool: readonly OptionBeside[]) {
  const ordered = firmest(pool);
  const third = ordered[fewest - 1];
  const isAsFirm = (option: OptionBeside) => third === undefined || tierOf(option) <= tierOf(third);
  const firm = ordered.filter(isAsFirm);
  // What stands in no order fills up to the fewest: more of it would be a list, and no choice.
  const count = third === undefined || isRanked(third) ? most : fewest;
  return { choices: firm.slice(0, count), asFirm: Math.max(0, firm.length - count) };
}

/** The voices of today that offer an option; while it is open, those that may. */
function leadersOf(option: OptionBeside): readonly Voice[] {
  const today = option.voices.filter(({ replaced }) => replaced !== true);
  const offering = today.filter(isOffered);
  const leading = offering.length > 0 ? offering : today.filter(({ side }) => side === 'undecided');
  return [...leading].sort((one, other) => rankOf(one) - rankOf(other));
}

const states: readonly StandingNow[] = [
  'offered',
  'open',
  'replaced',
  'had',
  'aside',
  'named',
  'unnamed',
];

function byStanding(options: readonly OptionBeside[]): FirstAnswer['rest'] {
  const of = (state: StandingNow) => options.filter((each) => standingNow(each) === state);
  const [offered, open, replaced, had, aside, named, unnamed] = states.map(of);
  return {
    offered: offered ?? [],
    open: open ?? [],
    replaced: replaced ?? [],
    had: had ?? [],
    aside: aside ?? [],
    named: named ?? [],
    unnamed: unnamed ?? [],
  };
}
