import type { RecordWord, RecordWords } from '@renavigate/engine';

/** Whether a text holds one of the words, whole and in any case. A `*` at an end of a word stands for any letters. */
export function holdsWord(text: string, words: readonly RecordWord[]): boolean {
  return words.some((word) => patternOf(word).test(text));
}

/** Whether a text names what these words name, and not something else. */
export function names(text: string, { words, unless = [] }: RecordWords): boolean {
  return holdsWord(text, words) && !holdsWord(text, unless);
}

function patternOf(word: RecordWord): RegExp {
  const [before, after] = [word.startsWith('*'), word.endsWith('*')];
  const bare = escaped(word.slice(before ? 1 : 0, after ? -1 : undefined));
  return new RegExp(`${before ? '' : '(?<!\\p{L})'}${bare}${after ? '' : '(?!\\p{L})'}`, 'iu');
}

/** A text as a pattern for itself. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
