import type { Language } from '@renavigate/engine';
import { syllable } from 'syllable';

/** The grade of school that a text asks for, and what it was counted from. */
export interface Grade {
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
}

/** Sentences end with a stop, a question or an exclamation; a colon or a semicolon begins a new thought as well. */
function sentencesOf(text: string): number {
  return Math.max(1, text.split(/[.!?…:;]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part)).length);
}

/** Words are runs of letters; what is elided in French (l’, d’, qu’) counts with its word. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
}

/**
 * English: the Flesch-Kincaid grade (Kincaid et al. 1975), with syllables counted by the library `syllable`. French: the
 * reading ease of Kandel and Moles (Cahiers d’études de radio-télévision 1958;19:253-274), which is Flesch's made anew
 * for French, with the grades that Flesch gave his bands.
 */
export function gradeOf(text: string, language: Language): Grade {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  const count = Math.max(1, words.length);
  const counts = { perSentence: count / sentences, perWord: syllablesOf(words, language) / count };
  const grade = language === 'en' ? fleschKincaid(counts) : bandOf(kandelMoles(counts));
  return { grade, words: count, sentences };
}

/** Words a sentence, and syllables a word. */
interface Counts {
  readonly perSentence: number;
  readonly perWord: number;
}

function syllablesOf(words: readonly string[], language: Language): number {
  const count = language === 'en' ? syllable : frenchSyllables;
  return words.reduce((sum, word) => sum + Math.max(1, count(word)), 0);
}

/** Groups of vowels; the silent e at the end, alone or with s or nt, makes none. */
function frenchSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/^(?:l|d|j|m|t|s|n|c|qu)[’']/u, '');
  const spoken = plain.replace(/(?<=[^aeiouyàâéèêëîïôûùüœ])(?:es|ent|e)$/u, '');
  return (spoken.match(/[aeiouyàâéèêëîïôûùüœ]+/gu) ?? []).length;
}

function fleschKincaid({ perSentence, perWord }: Counts): number {
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

function kandelMoles({ perSentence, perWord }: Counts): number {
  return 207 - 1.015 * perSentence - 73.6 * perWord;
}

/** Flesch's bands, each from a score to a grade; the band of 60 to 70, for grades 8 and 9, is halved between them. */
const bands = [
  [90, 5],
  [80, 6],
  [70, 7],
  [65, 8],
  [60, 9],
  [55, 10],
  [50, 11],
  [40, 12],
] as const;

function bandOf(score: number): number {
  return bands.find(([from]) => score >= from)?.[1] ?? 13;
}
