import type { Language } from '@renavigate/engine';
import { createInstance } from 'i18next';
import type { Resources } from './resources.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'shared';
    readonly resources: Resources;
  }
}

export type Namespace = keyof Resources;

/** React escapes what it shows; escaping here too would show the escapes. */
const interpolation = { escapeValue: false };

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: false,
  ns: ['shared'],
  initAsync: false,
  interpolation,
  returnNull: false,
  resources: { en: { shared: en }, fr: { shared: fr } },
});

/** Adds the words of a part of the app, in both languages. */
export function addWords<N extends Namespace>(
  namespace: N,
  words: Readonly<Record<Language, Resources[N]>>,
): void {
  i18n.addResourceBundle('en', namespace, words.en);
  i18n.addResourceBundle('fr', namespace, words.fr);
}

/** What says the words of a namespace in one language. */
export type Sayer<N extends Namespace> = ReturnType<typeof i18n.getFixedT<N>>;

/** What says the words of a namespace in a language. */
export function wordsOf<N extends Namespace>(language: Language, namespace: N): Sayer<N> {
  return i18n.getFixedT<N>(language, namespace);
}
