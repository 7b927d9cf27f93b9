import type { Language } from '@renavigate/engine';
import i18next from 'i18next';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** A key without the ending by which i18next picks its plural. */
type Singular<K extends string> = K extends `${infer Base}_one`
  ? Base
  : K extends `${infer Base}_other`
    ? Base
    : K;

type KeysOf<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Path}${Singular<K>}`
    : KeysOf<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** The name of something that the pictures say. */
export type ChartKey = KeysOf<typeof en>;

/** Says it, with values in its places and the plural that `count` asks for. */
export type ChartWords = (
  key: ChartKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

// An instance of its own, so that the pictures can be shown on any page. The words are here already: nothing waits.
const instance = i18next.createInstance();
void instance.init({
  resources: { en: { charts: en }, fr: { charts: fr } },
  ns: ['charts'],
  defaultNS: 'charts',
  fallbackLng: false,
  initAsync: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** The words of the pictures in one language. */
export function chartWords(language: Language): ChartWords {
  // The words of the app are typed by namespace; these are an instance's own, and typed by ChartKey.
  const t: unknown = instance.getFixedT(language);
  return t as ChartWords;
}
