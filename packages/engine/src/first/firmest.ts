import type { OptionBeside } from '../panel/option-beside.ts';
import { cautionsOf, isOffered, isOpen, rankOf, standingNow, unranked } from '../panel/order.ts';
import type { Voice } from '../panel/voice.ts';

/** Voices of today that lead to an option as it stands. */
function leading(option: OptionBeside): readonly Voice[] {
  const leads = standingNow(option) === 'offered' ? isOffered : isOpen;
  return option.voices.filter((voice) => voice.replaced !== true && leads(voice));
}

/** What is put after others by a circumstance, or has a caution that holds, comes after all that stands firm without. */
const [half, behind, marked] = [0.5, 100, 1000];

/**
 * How firmly an option stands among others: the smaller, the firmer. Options of one tier are as firm as each other.
 * What a circumstance of the patient puts first comes first. Then the rank counts that the newest edition gives which
 * states an order, as it does for the order of all options; but what has a caution that holds, or no rank at all, comes
 * after what is ranked and has none.
 */
export function tierOf(option: OptionBeside): number {
  const { place } = option;
  if (place?.how === 'first') return standingNow(option) === 'offered' ? -2 : -1;
  const rank =
    leading(option)
      .map(rankOf)
      .find((each) => each < unranked) ?? unranked;
  const isPlain = cautionsOf(option) === 0 && rank < unranked && place === undefined;
  if (isPlain) return rank;
  const placed = place?.how === 'after' ? behind * place.behind : 0;
  return marked + placed + rank + (cautionsOf(option) > 0 ? half : 0);
}

/** Whether an option stands among others by a rank, or by a circumstance that puts it first. */
export function isRanked(option: OptionBeside): boolean {
  return tierOf(option) % behind < unranked;
}

/** The firmest first; options of one tier keep their order. */
export function firmest(options: readonly OptionBeside[]): readonly OptionBeside[] {
  return [...options].sort((a, b) => tierOf(a) - tierOf(b));
}
