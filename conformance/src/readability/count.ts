import type { Language } from '@renavigate/engine';
import { syllable } from 'syllable';
import { frenchSyllables } from './french-syllables.ts';

/** What the formulas are made of. */
export interface Count {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Words, and numbers as they are written; what French elides (l’, d’, qu’) counts with its word. */
const word = /[\p{L}\d][\p{L}\p{M}\d]*(?:[’'.,/-][\p{L}\d][\p{L}\p{M}\d]*)*/gu;

/** Sentences end with a stop, a question, an exclamation or an ellipsis; a colon or a semicolon does not end one. */
function sentencesOf(text: string): number {
  const parts = text.replaceAll(/\bSt\. /g, 'St ').split(/[.!?…]+(?=[\s»”)]|$)|\n/u);
  return Math.max(1, parts.filter((part) => /[\p{L}\d]/u.test(part)).length);
}

/** What is spelled when it is said: VEGF, PD-1, IMDC. */
const isSpelled = (part: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(part);

function partSyllables(part: string, language: Language): number {
  // Numbers, and numbers of documents such as PMC4144042, which nobody spells.
  if (/^\d|\d{4}/.test(part)) return 1;
  if (isSpelled(part)) return part.length;
  return Math.max(1, language === 'en' ? syllable(part) : frenchSyllables(part));
}

/** A number is one syllable, what is spelled has one for each letter, and a word with hyphens has those of its parts. */
function syllablesOf(each: string, language: Language): number {
  const parts = each.replaceAll(/-t-(?=[eio])/gu, '-').split(/[/-]/u);
  return parts.reduce((sum, part) => sum + (part === '' ? 0 : partSyllables(part, language)), 0);
}

/** How many words, sentences and syllables a text has. */
export function count(text: string, language: Language): Count {
  const words = text.match(word) ?? [];
  const syllables = words.reduce((sum, each) => sum + syllablesOf(each, language), 0);
  return { words: words.length, sentences: sentencesOf(text), syllables };
}
