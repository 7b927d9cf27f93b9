import { groupBy, type Language } from '@renavigate/engine';
import { count } from './count.ts';
import { gradeOf } from './grade.ts';
import { withoutNames } from './names.ts';
import { type Passage, passage } from './passages.ts';

/** Formulas speak of running text: a passage with fewer words is measured with the other short ones of its kind. */
export const fewest = 12;

/** The promise. */
export const highest = 8;

/** A passage with its grade, names counted as one short word, and with the names as they are. */
export interface Measured {
  readonly passage: Passage;
  readonly grade: number;
  readonly withNames: number;
}

/** Long passages as they are, and the short ones of each kind as one. */
function gathered(passages: readonly Passage[], language: Language): readonly Passage[] {
  const isLong = ({ text }: Passage) => count(text[language], language).words >= fewest;
  const short = groupBy(
    passages.filter((each) => !isLong(each)),
    ({ kind }) => kind,
  );
  const joined = [...short].map(([kind, those]) =>
    passage(kind, `${those.length} short ones`, ...those.map(({ text }) => text)),
  );
  return [...passages.filter(isLong), ...joined];
}

/** The grade of every passage in a language. */
export function measure(passages: readonly Passage[], language: Language): readonly Measured[] {
  return gathered(passages, language).map((each) => {
    const text = each.text[language];
    return {
      passage: each,
      grade: gradeOf(withoutNames(text, language), language),
      withNames: gradeOf(text, language),
    };
  });
}

/** Every measured passage above the promised grade: its figures, where it is, and its text. */
export function tooHard(measured: readonly Measured[], language: Language): readonly string[] {
  return measured
    .filter(({ grade }) => grade > highest)
    .map(({ passage: { kind, id, text }, grade, withNames }) => {
      const figures = `${grade.toFixed(1)} (with names ${withNames.toFixed(1)})`;
      return `${figures} ${kind} ${id}: ${text[language]}`;
    });
}
