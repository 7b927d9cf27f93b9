import type { Language } from '@renavigate/engine';
import { type ReactNode, useState } from 'react';
import { firstLanguage, LanguageContext } from '../language/language.ts';

/** What a page is told of its language. */
export interface LanguageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** A page in the language of the browser, until the reader takes the other. */
export function InLanguage({ children }: { readonly children: (own: LanguageProps) => ReactNode }) {
  const [language, onLanguage] = useState(firstLanguage);
  return <LanguageContext value={language}>{children({ language, onLanguage })}</LanguageContext>;
}
