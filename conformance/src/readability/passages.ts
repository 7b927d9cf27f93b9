import { type Language, type Text, textOf } from '@renavigate/engine';
import { textsOf } from './texts.ts';

/** What a reader meets together: one question with its help, one card, one section of a page. */
export interface Passage {
  readonly kind: string;
  readonly id: string;
  readonly text: Text;
}

/** Texts that stand together, each on a line of its own. */
export function passage(kind: string, id: string, ...texts: readonly Text[]): Passage {
  const lines = (language: Language) =>
    texts.map((text) => plain(text[language])).filter((line) => line !== '');
  return { kind, id, text: textOf((language) => [...new Set(lines(language))].join('\n')) };
}

/** What stands in braces is a number or a name, and counts as one short word. */
function plain(text: string): string {
  return text.replaceAll(/\{\{?\w+\}?\}/gu, '10').trim();
}

/** The patient’s voice where a text has two; without what names or points (ids, addresses). */
function toPatients(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('patient' in value && 'clinician' in value) return value.patient;
  if (Array.isArray(value)) return value.map(toPatients);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPatients(part)]));
}

/** Every text that a value holds, in the patient’s voice. */
export function textsToPatients(value: unknown): readonly Text[] {
  return [...textsOf(toPatients(value))].map(({ text }) => text);
}

/**
 * Passages out of any texts, for other tests: each part of `texts` is one, with all that it holds (`{ en, fr }`, two voices,
 * or more parts), and is known as its key.
 */
export function passagesOf(
  kind: string,
  texts: Readonly<Record<string, unknown>>,
): readonly Passage[] {
  return Object.entries(texts).map(([id, value]) => passage(kind, id, ...textsToPatients(value)));
}

export type Words = { readonly [key: string]: string | Words };

/** The texts of one part of a file of words, in both languages. Of plural forms, a reader meets one: the most common. */
function joined(en: string | Words | undefined, fr: string | Words | undefined): readonly Text[] {
  if (typeof en === 'string') return typeof fr === 'string' ? [{ en, fr }] : [];
  if (en === undefined || typeof fr !== 'object') return [];
  return Object.keys(en)
    .filter((key) => !key.endsWith('_one'))
    .flatMap((key) => joined(en[key], fr[key]));
}

/** Passages out of a file of words in two languages: each section is one, and the single lines at the top are one. */
export function passagesOfWords(
  kind: string,
  { en, fr }: Readonly<Record<Language, Words>>,
): readonly Passage[] {
  const isLine = (key: string) => typeof en[key] === 'string';
  const single = Object.fromEntries(Object.entries(en).filter(([key]) => isLine(key)));
  const sections = Object.keys(en).filter((key) => !isLine(key));
  return [
    passage(kind, 'single lines', ...joined(single, fr)),
    ...sections.map((key) => passage(kind, key, ...joined(en[key], fr[key]))),
  ].filter(({ text }) => text.en !== '');
}
