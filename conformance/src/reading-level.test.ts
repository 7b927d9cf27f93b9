/// <reference types="vite/client" />
import { groupBy, type Language, languages } from '@renavigate/engine';
import { describe, expect, test } from 'vitest';
import { contentPassages } from './readability/content.ts';
import { gradeOf } from './readability/grade.ts';
import { withoutNames } from './readability/names.ts';
import { type Passage, passage, passagesOfWords } from './readability/passages.ts';

/**
 * Formulas speak of running text. A passage with fewer words than this is measured together with the other short ones of
 * its kind: one long word in a line of ten would decide by itself.
 */
const fewest = 25;
const highest = 8;

/** Named gaps: what cannot be said more simply, and why. */
const namesOnly = new Map([
  ['kinds of option all', 'the names of kinds of treatment; the glossary says what each means'],
  ['page: patient/welcome bodies', 'the names and dates of the publishers, and nothing else'],
]);

interface WordFile {
  readonly en?: Parameters<typeof passagesOfWords>[1]['en'];
  readonly fr?: Parameters<typeof passagesOfWords>[1]['fr'];
}

/** The words of the person's pages; the team's and the authors' are in the field's terms. */
const files = import.meta.glob<WordFile>(
  '../../apps/web/src/{answers,charts,language,patient/*}/words/{en,fr}.ts',
  { eager: true },
);

function webPassages(): readonly Passage[] {
  const folders = new Set(Object.keys(files).map((path) => path.replace(/\/(en|fr)\.ts$/, '')));
  return [...folders].flatMap((folder) => {
    const en = files[`${folder}/en.ts`]?.en;
    const fr = files[`${folder}/fr.ts`]?.fr;
    if (en === undefined || fr === undefined) throw new Error(`${folder} lacks a language`);
    const name = folder.replace(/^.*\/src\//, '').replace(/\/words$/, '');
    return passagesOfWords(`page: ${name}`, { en, fr });
  });
}

const all = [...contentPassages, ...webPassages()];

interface Measured {
  readonly passage: Passage;
  readonly grade: number;
  readonly withNames: number;
  readonly words: number;
}

function measure(passages: readonly Passage[], language: Language): readonly Measured[] {
  const told = passages.filter(({ kind, id }) => !namesOnly.has(`${kind} ${id}`));
  return gathered(told, language).map((each) => {
    const text = each.text[language];
    const { grade, words } = gradeOf(withoutNames(text), language);
    return { passage: each, grade, withNames: gradeOf(text, language).grade, words };
  });
}

/** Long passages as they are, and the short ones of each kind as one. */
function gathered(passages: readonly Passage[], language: Language): readonly Passage[] {
  const isLong = ({ text }: Passage) => gradeOf(text[language], language).words >= fewest;
  const short = groupBy(
    passages.filter((each) => !isLong(each)),
    ({ kind }) => kind,
  );
  const joined = [...short].map(([kind, those]) =>
    // What stands in several places is read once.
    passage(kind, 'short ones', ...new Map(those.map(({ text }) => [text.en, text])).values()),
  );
  return [...passages.filter(isLong), ...joined];
}

const one = (value: number) => value.toFixed(1).padStart(5);

/** A line for each kind: how many passages, the middle and the highest grade, and where that is. */
function table(measured: readonly Measured[]): string {
  const kinds = [...groupBy(measured, ({ passage: each }) => each.kind)].map(([kind, those]) => {
    const sorted = [...those].sort((a, b) => a.grade - b.grade);
    const middle = sorted[Math.floor(sorted.length / 2)];
    const last = sorted.at(-1);
    const withNames = Math.max(...those.map((each) => each.withNames));
    return `${kind.padEnd(28)} ${String(those.length).padStart(4)} ${one(middle?.grade ?? 0)} ${one(last?.grade ?? 0)} ${one(withNames)}  ${last?.passage.id}`;
  });
  return ['kind                       count  half   max  with names', ...kinds].join('\n');
}

describe.each(languages)('what a person reads, in %s', (language) => {
  const measured = measure(all, language);
  process.stdout.write(`\nReading grade, ${language}\n${table(measured)}\n`);

  test('every passage is at grade 8 or below', () => {
    const hard = measured
      .filter(({ grade }) => grade > highest)
      .map(({ passage: { kind, id, text }, grade }) => {
        return `${grade.toFixed(1)} ${kind} ${id}: ${text[language]}`;
      });
    expect(hard).toEqual([]);
  });

  test('there is something to measure of every kind', () => {
    expect(measured.length).toBeGreaterThan(150);
    expect(new Set(measured.map(({ passage: each }) => each.kind)).size).toBeGreaterThan(15);
  });
});
