import type { Edition } from '../edition/edition.ts';
import { type Rulebook, type RulebookPatient, rulebookFormat } from './form/rulebook.ts';

/** An edition as the rulebook that stands in a file. */
export function rulebookOf(edition: Edition, patients: readonly RulebookPatient[] = []): Rulebook {
  const book = { renavigate: rulebookFormat, edition } as const;
  return patients.length === 0 ? book : { ...book, patients };
}

/**
 * The one text of a rulebook: the names of every object in the order of their letters, lists in their own order, two
 * spaces a level, a line end at the end. The same rulebook has the same text, whoever wrote it.
 */
export function rulebookText(book: Rulebook): string {
  return `${JSON.stringify(sorted(book), null, 2)}\n`;
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
