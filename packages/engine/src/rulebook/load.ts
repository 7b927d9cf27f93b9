import { check } from '../check/check.ts';
import type { Edition } from '../model/edition.ts';
import type { RecordMapping } from '../record/mapping.ts';
import type { RulebookPatient } from './form/rulebook.ts';
import { memberOf } from './json/located.ts';
import { positionsIn } from './json/position.ts';
import { problemsOfMapping } from './mapping-terms.ts';
import { problemsOfPatients } from './patients.ts';
import { offsetOf } from './problems/place.ts';
import type { Placed, RulebookProblem } from './problems/problems.ts';
import { type Book, type BookRead, readBook } from './read.ts';

/** An edition from a file, with the patients that it was tried on; or what is wrong with the file, and then nothing of it. */
export type RulebookRead =
  | {
      readonly edition: Edition;
      readonly patients: readonly RulebookPatient[];
      readonly mapping?: RecordMapping;
    }
  | { readonly problems: readonly RulebookProblem[] };

/** Reads a rulebook by its form alone: the edition may still be one that cannot be run. It throws on no text. */
export function readRulebook(text: string): RulebookRead {
  return endedRead(text, readBook(text), () => []);
}

/** Reads a rulebook that can be run: its form and its rules are right. It throws on no text. */
export function loadRulebook(text: string): RulebookRead {
  return endedRead(text, readBook(text), problemsOfRules);
}

/**
 * Reads a rulebook, and tries its rules on its worked patients. It throws on no text.
 *
 * @example
 * ```ts
 * import { checkRulebook, rulebookOf, rulebookText } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const text = rulebookText(rulebookOf(ccs2019)).replace('"remarks"', '"remarcs"');
 * const read = checkRulebook(text);
 * const problems = 'problems' in read ? read.problems : [];
 * for (const { code, received, nearest } of problems) console.log(code, received, nearest);
 * // missing-name undefined undefined
 * // unknown-name remarcs remarks
 * ```
 */
export function checkRulebook(text: string): RulebookRead {
  return endedRead(text, readBook(text), (read) => {
    const problems = problemsOfRules(read);
    const { edition, patients = [] } = read.book;
    return problems.length > 0 ? problems : problemsOfPatients(edition, patients, read.node);
  });
}

/** What is wrong with the rules of a rulebook, and with how records are read for them. */
export function problemsOfRules(read: Book): readonly Placed[] {
  const edition = memberOf(read.node, 'edition') ?? read.node;
  const problems = check(read.book.edition);
  return [
    ...problems.map((each) => ({ ...each, at: offsetOf(each, edition) })),
    ...problemsOfMapping(read),
  ];
}

/** The end of a reading: the edition where nothing was found wrong, else what was, from the first line to the last. */
export function endedRead(
  text: string,
  read: BookRead,
  look: (read: Book) => readonly Placed[],
): RulebookRead {
  const found = 'book' in read ? look(read) : read.mistakes;
  if ('book' in read && found.length === 0) {
    const { edition, patients = [], mapping } = read.book;
    return { edition, patients, ...(mapping === undefined ? {} : { mapping }) };
  }
  return { problems: inLines(found, text) };
}

/** Problems with their lines, from the first of the file to the last. */
function inLines(problems: readonly Placed[], text: string): readonly RulebookProblem[] {
  const positionOf = positionsIn(text);
  return [...problems]
    .sort((one, two) => one.at - two.at)
    .map(({ at, ...problem }) => ({ ...problem, ...positionOf(at) }));
}
