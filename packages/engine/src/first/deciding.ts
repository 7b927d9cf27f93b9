import { byKey, type FactKey, splitKey } from '../model/fact.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { Beside } from '../panel/beside.ts';
import type { CompiledLibrary } from '../panel/library.ts';
import type { OptionBeside } from '../panel/option-beside.ts';
import { cautionsOf, isOffered, isOpen, rankOf, standingNow } from '../panel/order.ts';
import type { Voice } from '../panel/voice.ts';
import { type Definitions, evaluate } from '../semantics/evaluate.ts';
import { explain, missingOf } from '../semantics/explain.ts';
import { tierOf } from './firmest.ts';

const noDefinitions: Definitions = { conditions: new Map(), classifications: new Map() };

/**
 * The terms of which an answer could still change what is told first, the weightiest first. What is not among them
 * changes nothing there, alone or with others: an option can come in only if it can still be as firm as the last choice.
 */
export function decidingTerms(
  library: CompiledLibrary,
  beside: Beside,
  choices: readonly OptionBeside[],
): readonly TermId[] {
  const weights = new Map<TermId, number>();
  const add = (keys: readonly FactKey[], weight: number) => {
    for (const term of new Set(keys.map((key) => splitKey(key).term))) {
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  };
  for (const keys of openPlaces(library, beside)) add(keys, whole);
  for (const option of inPlay(beside, choices)) {
    for (const keys of openKeys(option)) add(keys, choices.includes(option) ? ofChoice : 1);
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([term]) => term);
}

/** What moves all options weighs more than what a choice hangs on, and that more than what lets another in. */
const [whole, ofChoice] = [10, 2];

/** Options that are among the choices, or can still come among them. */
function inPlay({ options }: Beside, choices: readonly OptionBeside[]): readonly OptionBeside[] {
  const live = options.filter((each) => ['offered', 'open'].includes(standingNow(each)));
  const isOfferedNow = choices.some((each) => standingNow(each) === 'offered');
  if (!isOfferedNow || choices.length < enough) return live;
  const last = Math.max(...choices.map(tierOf));
  return live.filter((each) => choices.includes(each) || bestTier(each) <= last);
}

/** So many choices leave no room for a less firm one. */
const enough = 3;

/** The firmest that an option can still come to be. A caution that holds stays. */
function bestTier(option: OptionBeside): number {
  if (cautionsOf(option) > 0) return tierOf(option);
  const ranks = option.voices
    .filter((voice) => voice.replaced !== true && (isOffered(voice) || isOpen(voice)))
    .map(rankOf);
  return Math.min(tierOf(option), ...ranks);
}

/** What is missing to know how an option stands today, whether a caution holds for it, and whether it was had. */
function openKeys({ voices, marks, had }: OptionBeside): readonly (readonly FactKey[])[] {
  const today = voices.filter((voice) => voice.replaced !== true);
  return [
    ...today.filter(isUndecided).map(({ advice }) => advice?.missing ?? []),
    ...marks
      .filter(({ truth, guardrail }) => truth === 'unknown' && guardrail.kind === 'caution')
      .map(({ missing }) => missing),
    ...(had?.parts ?? [])
      .filter(({ truth }) => truth === 'unknown')
      .map(({ part }) => missingOf(explain(part.had, new Map(), noDefinitions))),
  ];
}

function isUndecided({ advice }: Voice): boolean {
  return advice?.standing === 'undecided';
}

/** What is missing to know whether a circumstance holds that moves options. */
function openPlaces(
  { content }: CompiledLibrary,
  { facts, circumstances }: Beside,
): readonly (readonly FactKey[])[] {
  const known = byKey(facts);
  return (content.circumstances ?? [])
    .filter((each) => !circumstances.includes(each))
    .filter(({ when }) => evaluate(when, known, noDefinitions) === 'unknown')
    .filter(
      ({ unless }) => unless === undefined || evaluate(unless, known, noDefinitions) !== 'true',
    )
    .map(({ when }) => missingOf(explain(when, known, noDefinitions)));
}
