import type { Edition } from '../../model/edition.ts';
import type { RecordMapping } from '../../record/mapping.ts';
import { type Rulebook, type RulebookPatient, rulebookFormat } from './rulebook.ts';

/**
 * An edition as the rulebook that stands in a file. What has no order of its own is in the order of its ids.
 *
 * @example
 * ```ts
 * import { rulebookOf } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const { renavigate, edition } = rulebookOf(ccs2019);
 * console.log(renavigate, edition.id);
 * // rulebook/1 ccs-2019
 * ```
 */
export function rulebookOf(
  edition: Edition,
  patients: readonly RulebookPatient[] = [],
  mapping?: RecordMapping,
): Rulebook {
  const { terms, implications, definitions } = edition;
  return {
    renavigate: rulebookFormat,
    edition: {
      ...edition,
      terms: byId(terms),
      implications: byId(implications),
      definitions: byId(definitions),
    },
    ...(mapping === undefined ? {} : { mapping }),
    ...(patients.length === 0 ? {} : { patients }),
  };
}

function byId<Named extends { readonly id: string }>(list: readonly Named[]): readonly Named[] {
  return [...list].sort((one, two) => (one.id < two.id ? -1 : 1));
}

/**
 * The one text of a rulebook: the names of every object in the order of their letters, what has no order of its own by
 * its ids, two spaces a level, a line end at the end. The same rulebook has the same text, whoever wrote it.
 *
 * @example
 * ```ts
 * import { rulebookOf, rulebookText } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const { edition } = JSON.parse(rulebookText(rulebookOf(ccs2019)));
 * console.log(edition.id);
 * // ccs-2019
 * ```
 */
export function rulebookText({ edition, patients, mapping }: Rulebook): string {
  return `${JSON.stringify(sorted(rulebookOf(edition, patients, mapping)), null, 2)}\n`;
}

/** A JSON value with the names of its objects in order; what is undefined is not there. */
export function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(sorted);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries
      .sort(([one], [two]) => (one < two ? -1 : 1))
      .map(([name, value]) => [name, sorted(value)]),
  );
}
