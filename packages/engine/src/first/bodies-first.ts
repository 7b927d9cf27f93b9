import type { OptionId } from '../model/edition.ts';
import type { CompiledLibrary } from '../panel/library.ts';
import type { OptionBeside } from '../panel/option-beside.ts';
import { isOffered, isOpen, rankOf, standingNow, unranked } from '../panel/order.ts';

/** What one edition of today puts first for a patient. */
export interface BodyFirst {
  readonly edition: string;
  /** The firmest that it offers, by its own order; all that it offers, where it states none. */
  readonly options: readonly OptionId[];
  /** What may still come before these, by its own order, once more is known. */
  readonly open: readonly OptionId[];
  /** Whether it puts them in an order. */
  readonly isRanked: boolean;
}

/** What each edition of today puts first, newest first; those that offer nothing here, and cannot come to, are left out. */
export function bodiesFirst(
  { editions }: CompiledLibrary,
  options: readonly OptionBeside[],
): readonly BodyFirst[] {
  const live = options.filter((each) => ['offered', 'open'].includes(standingNow(each)));
  return editions
    .filter(({ edition }) => edition.source.replacedBy === undefined)
    .map(({ edition }) => bodyFirst(edition.id, live))
    .filter((body) => body.options.length + body.open.length > 0);
}

function bodyFirst(edition: string, options: readonly OptionBeside[]): BodyFirst {
  const own = options.flatMap(({ option, voices }) =>
    voices
      .filter((voice) => voice.edition === edition && voice.kind === undefined)
      .map((voice) => ({ option, voice, rank: rankOf(voice) })),
  );
  const offered = own.filter(({ voice }) => isOffered(voice));
  const best = Math.min(unranked, ...offered.map(({ rank }) => rank));
  const named = (each: readonly { readonly option: OptionId }[]) =>
    each.map(({ option }) => option);
  const mayLead = own.filter(({ voice, rank }) => isOpen(voice) && rank < best);
  const firmest = Math.min(unranked, ...mayLead.map(({ rank }) => rank));
  return {
    edition,
    options: named(offered.filter(({ rank }) => rank === best)),
    open: named(mayLead.filter(({ rank }) => rank === firmest)),
    isRanked: best < unranked,
  };
}
