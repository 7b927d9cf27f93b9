import type { RecordWord, RecordWords } from '@renavigate/engine';

/** Whether a text holds one of the words, whole and in any case. A `*` at an end of a word stands for any letters. */
export function holdsWord(text: string, words: readonly RecordWord[]): boolean {
  return words.some((word) => new RegExp(wordPattern(word), 'iu').test(text));
}

/** Whether a text names what these words name, and not something else. */
export function names(text: string, { words, unless = [] }: RecordWords): boolean {
  return holdsWord(text, words) && !holdsWord(text, unless);
}

/** The pattern of one word, for a regular expression with the flags `iu`. */
export function wordPattern(word: RecordWord): string {
  const [before, after] = [word.startsWith('*'), word.endsWith('*')];
  const bare = escaped(word.slice(before ? 1 : 0, after ? -1 : undefined));
  return `${before ? '' : '(?<!\\p{L})'}${bare}${after ? '' : '(?!\\p{L})'}`;
}

/** A text as a pattern for itself. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
