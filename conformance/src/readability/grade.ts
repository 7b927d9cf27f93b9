import type { Language } from '@renavigate/engine';
import { type Count, count } from './count.ts';

/**
 * The grade of school that a text asks for. English: Flesch-Kincaid (Kincaid, Fishburne, Rogers, Chissom 1975, Research
 * Branch Report 8-75). French: the reading ease of Kandel and Moles (1958, Cahiers d’études de radio-télévision 19:253-274),
 * which is Flesch’s for French, with the grade of each of Flesch’s bands.
 */
export function gradeOf(text: string, language: Language): number {
  const counted = count(text, language);
  if (counted.words === 0) return 0;
  return language === 'en' ? fleschKincaid(counted) : gradeOfEase(kandelMoles(counted));
}

function fleschKincaid({ words, sentences, syllables }: Count): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Reading ease, from 0 (very hard) to 100 (very easy). */
export function kandelMoles({ words, sentences, syllables }: Count): number {
  return 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
}

/**
 * Flesch (1949) gives bands of ten: 90 is grade 5, 80 grade 6, 70 grade 7; 60 to 70 is grades 8 and 9, 50 to 60 grades 10 to 12.
 * The line through the lower ends of the bands keeps a text from leaping a grade for one syllable.
 */
const bands: readonly (readonly [ease: number, grade: number])[] = [
  [100, 4],
  [90, 5],
  [80, 6],
  [70, 7],
  [60, 9],
  [50, 12],
  [30, 16],
  [0, 20],
];

function gradeOfEase(ease: number): number {
  const below = bands.findIndex(([from]) => ease >= from);
  const [lower, upper] =
    below === -1 ? [bands.at(-1), undefined] : [bands[below], bands[below - 1]];
  if (lower === undefined) return 0;
  if (upper === undefined) return lower[1];
  const share = (ease - lower[0]) / (upper[0] - lower[0]);
  return lower[1] + share * (upper[1] - lower[1]);
}
