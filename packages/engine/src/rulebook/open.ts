import { type HeldBefore, problemsBeside, publishedOtherwise } from './beside.ts';
import { endedRead, problemsOfRules, type RulebookRead } from './load.ts';
import type { Placed } from './problems/problems.ts';
import { type Book, readBook } from './read.ts';

/**
 * Opens an edition from a file to run it. It must be right by itself. One that says how records of its patients are
 * read brings a disease of its own, and is run by itself; any other is run beside what is held, with the terms and
 * options that it defines beside the held ones, and must mean the same by those that both have. A file of an edition
 * that is held is that edition, and nothing else of it counts; one that only goes by its name is refused.
 */
export function openRulebook(text: string, held: HeldBefore): RulebookRead {
  return opened(text, held, (book) =>
    book.book.mapping === undefined ? problemsBeside(book, held) : publishedOtherwise(book, held),
  );
}

/** Opens an edition from a file to run it beside what is held, whatever disease it is of. */
export function openBeside(text: string, held: HeldBefore): RulebookRead {
  return opened(text, held, (book) => problemsBeside(book, held));
}

function opened(
  text: string,
  held: HeldBefore,
  problemsHere: (book: Book) => readonly Placed[],
): RulebookRead {
  const read = endedRead(text, readBook(text), (book) => {
    const problems = problemsOfRules(book);
    return problems.length > 0 ? problems : problemsHere(book);
  });
  if ('problems' in read) return read;
  const same = held.editions.find(({ id }) => id === read.edition.id);
  return same === undefined ? read : { edition: same, patients: read.patients };
}
