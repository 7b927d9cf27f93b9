import { allTerms, type Edition, type RecordMapping } from '@renavigate/engine';
import { plainDisplay } from '../display/display.ts';
import type { Library } from './library.ts';
import { noParts } from './no-parts.ts';

/** The first letter as a capital. */
function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** An edition with how the records of its patients are read: what a file of rules can hold. */
export interface Book {
  readonly edition: Edition;
  readonly mapping: RecordMapping;
}

/**
 * A library of one edition and nothing beside it, as of a disease that is new here.
 *
 * @example
 * ```ts
 * import { ccs2019, libraryOf, recordMapping } from '@renavigate/guideline';
 *
 * const small = libraryOf({ edition: ccs2019, mapping: recordMapping });
 * console.log(small.disease.name.en, small.editions.length);
 * // kidney cancer 1
 * ```
 */
export function libraryOf({ edition, mapping }: Book): Library {
  const { name } = mapping.cancer;
  const { id, source, terms, implications, options, groups } = edition;
  return {
    disease: {
      name,
      atStart: { en: capital(name.en), fr: capital(name.fr) },
      sources: [source.body],
    },
    terms: allTerms(terms),
    implications,
    definitions: [],
    guardrails: [],
    editions: [edition],
    options,
    optionGroups: groups,
    recordMapping: mapping,
    editionNames: { [id]: source.title },
    interview: [edition],
    notices: [],
    notHeld: [],
    display: plainDisplay,
    parts: noParts,
  };
}
