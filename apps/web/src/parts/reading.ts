import type { Edition, Language, Text } from '@renavigate/engine';
import { allTerms } from '../guidelines/guidelines.ts';
import { useLanguage } from '../language/language.ts';

/** What a part needs to tell facts and rules in the language of the page, in the terms of every guideline. */
export interface Reading {
  readonly language: Language;
  readonly say: (text: Text) => string;
  readonly edition: Pick<Edition, 'terms' | 'definitions'>;
}

export function useReading(): Reading {
  const language = useLanguage();
  return { language, say: (text) => text[language], edition: allTerms };
}
