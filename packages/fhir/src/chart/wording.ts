import type { RecordWord, RecordWords } from '@renavigate/engine';

type Words = readonly RecordWord[];

/** The patterns of one reading, each made once. They hold nothing of the record. */
export interface Patterns {
  /** Finds one of the words, whole and in any case. A `*` at an end of a word stands for any letters. */
  readonly words: (words: Words) => RegExp;
  /** Finds a name, whole and in any case, where none of the words follows it. */
  readonly name: (name: string, unlessFollowedBy: Words) => RegExp;
}

/** The patterns for a reading that begins. */
export function newPatterns(): Patterns {
  const words = new Map<Words, RegExp>();
  const names = new Map<Words, Map<string, RegExp>>();
  return {
    words: (of) => madeOnce(words, of, () => wordsPattern(of)),
    name: (name, unlessFollowedBy) => {
      const those = madeOnce(names, unlessFollowedBy, () => new Map<string, RegExp>());
      return madeOnce(those, name, () => namePattern(name, unlessFollowedBy));
    },
  };
}

function madeOnce<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const before = made.get(key);
  if (before !== undefined) return before;
  const value = make();
  made.set(key, value);
  return value;
}

/** Whether a text names what these words name, and not something else. */
export function names(patterns: Patterns, text: string, { words, unless }: RecordWords): boolean {
  if (!patterns.words(words).test(text)) return false;
  return unless === undefined || !patterns.words(unless).test(text);
}

/** Of no words, nothing is found. */
function wordsPattern(words: Words): RegExp {
  return words.length === 0 ? /(?!)/ : new RegExp(words.map(wordSource).join('|'), 'iu');
}

function wordSource(word: RecordWord): string {
  return `${word.startsWith('*') ? '' : '(?<!\\p{L})'}${sourceToItsEnd(word)}`;
}

/** A word of which the beginning is an edge already. */
function sourceToItsEnd(word: RecordWord): string {
  const bare = escaped(word.replaceAll(/^\*|\*$/g, ''));
  return word.endsWith('*') ? bare : `${bare}(?!\\p{L})`;
}

function namePattern(name: string, unlessFollowedBy: Words): RegExp {
  const whole = `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`;
  if (unlessFollowedBy.length === 0) return new RegExp(whole, 'iu');
  const others = unlessFollowedBy.map(sourceToItsEnd).join('|');
  return new RegExp(`${whole}(?![\\s-]*(?:${others}))`, 'iu');
}

/** A text as a pattern for itself. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
