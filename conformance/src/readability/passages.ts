import type { Language, Text } from '@renavigate/engine';
import { textsOf } from '../texts.ts';

/** What a reader meets together: one card, one question with its help, one list. */
export interface Passage {
  readonly kind: string;
  readonly id: string;
  readonly text: Text;
}

/** Texts of one passage, each a sentence of its own. */
export function passage(kind: string, id: string, ...texts: readonly Text[]): Passage {
  const joined = (language: Language) =>
    texts
      .map((text) => text[language].trim())
      .filter((text) => text !== '')
      .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
      .join(' ');
  return { kind, id, text: { en: joined('en'), fr: joined('fr') } };
}

/** Every text below a value, as one passage. */
export function passageOf(kind: string, id: string, value: unknown): Passage {
  return passage(kind, id, ...[...textsOf(value)].map(({ text }) => text));
}

type Words = { readonly [key: string]: string | Words };

function linesOf(words: string | Words): readonly string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words).flatMap(linesOf);
}

/** Words of the web app: what stands in braces is a number or a name, and counts as one short word. */
function plain(text: string): string {
  return text.replaceAll(/\{\{\w+\}\}/g, 'ten');
}

/** Every part of a file of words as a passage of its own; single words at the top stand together. */
export function passagesOfWords(
  kind: string,
  words: Readonly<Record<Language, Words>>,
): readonly Passage[] {
  const parts = Object.entries(words.en);
  const single = parts.filter(([, part]) => typeof part === 'string').map(([key]) => key);
  const text = (language: Language, keys: readonly string[]) =>
    keys.flatMap((key) => linesOf(words[language][key] ?? '')).map(plain);
  const made = (id: string, keys: readonly string[]) => {
    const en = text('en', keys);
    const fr = text('fr', keys);
    const texts = en.map((each, place): Text => ({ en: each, fr: fr[place] ?? '' }));
    return passage(kind, id, ...texts);
  };
  const sections = parts.filter(([, part]) => typeof part !== 'string').map(([key]) => key);
  return [
    ...(single.length === 0 ? [] : [made('single words', single)]),
    ...sections.map((key) => made(key, [key])),
  ];
}
