import type { Language } from '@renavigate/engine';
import type { Entry } from '@renavigate/guideline';

/** A piece of a text: plain, or a hard word with what it means. */
export interface Piece {
  readonly text: string;
  readonly entry?: Entry;
}

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a word stands by itself in a text, in any case; -1 where it does not. */
function placeOf(word: string, text: string): number {
  const plain = text.toLowerCase();
  const wanted = word.toLowerCase();
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    if (!isLetter(plain[at - 1]) && !isLetter(plain[at + wanted.length])) return at;
  }
  return -1;
}

interface Found {
  readonly at: number;
  readonly length: number;
  readonly entry: Entry;
}

/** The first place of every hard word in a text; of words that overlap, the one that begins first. */
function findAll(glossary: readonly Entry[], text: string, language: Language): readonly Found[] {
  const all = glossary.flatMap((entry): readonly Found[] => {
    for (const word of entry.words[language]) {
      const at = placeOf(word, text);
      if (at >= 0) return [{ at, length: word.length, entry }];
    }
    return [];
  });
  const ordered = all.sort((one, two) => one.at - two.at || two.length - one.length);
  return ordered.filter((found, place) => {
    const before = ordered.slice(0, place);
    return before.every(({ at, length }) => found.at >= at + length);
  });
}

/** A text in pieces, the first occurrence of each hard word by itself. Joined, they are the text. */
export function piecesOf(
  glossary: readonly Entry[],
  text: string,
  language: Language,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, length, entry } of findAll(glossary, text, language)) {
    if (at > from) pieces.push({ text: text.slice(from, at) });
    pieces.push({ text: text.slice(at, at + length), entry });
    from = at + length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
