import type { Language, Text } from '@renavigate/engine';
import { createContext, useContext } from 'react';
import { type Namespace, wordsOf } from './i18n.ts';
import type { KeptWords } from './kept-words.ts';

export const LanguageContext = createContext<Language>('en');

/** What says the words of a page, and keeps what it said. Where no page stands around a part, nothing is kept. */
export const WordsContext = createContext<KeptWords>(wordsOf);

/** The language that the page speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** What says the words of a part of the app in the language of the page. */
export function useWords<N extends Namespace>(namespace: N) {
  return useContext(WordsContext)(useLanguage(), namespace);
}

/** What says a text of the content in the language of the page. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}

/** The language to begin with: that of the browser, where it is French. */
export function firstLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
