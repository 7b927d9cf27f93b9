import { allTerms, type Edition } from '@renavigate/engine';
import type { Library } from './library.ts';

/**
 * A library in which an edition from outside can be asked beside what is held: its own terms, options and groups stand
 * beside the held ones. Of a name that both have, the held meaning is kept, so the edition must be one that was opened
 * beside this library. It is none of the library's editions, and nothing follows for those from what it holds.
 *
 * @example
 * ```ts
 * import { ccs2019, library, libraryWith } from '@renavigate/guideline';
 *
 * const [first] = ccs2019.options;
 * const own = first === undefined ? [] : [{ ...first, id: 'ownOption' }];
 * const mine = { ...ccs2019, id: 'mine', options: [...ccs2019.options, ...own] };
 * const wider = libraryWith(library, mine);
 * console.log(wider.options.length - library.options.length, wider.editions === library.editions);
 * // 1 true
 * ```
 */
export function libraryWith(library: Library, edition: Edition): Library {
  return {
    ...library,
    terms: allTerms([...library.terms, ...ownOf(edition.terms, library.terms)]),
    options: [...library.options, ...ownOf(edition.options, library.options)],
    optionGroups: [...library.optionGroups, ...ownOf(edition.groups, library.optionGroups)],
  };
}

/** What an edition has and a library lacks. */
export function ownOf<Named extends { readonly id: string }>(
  ofEdition: readonly Named[],
  held: readonly Named[],
): readonly Named[] {
  const names = new Set(held.map(({ id }) => id));
  return ofEdition.filter(({ id }) => !names.has(id));
}
