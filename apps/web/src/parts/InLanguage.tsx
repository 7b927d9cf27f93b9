import type { Language } from '@renavigate/engine';
import { type ReactNode, useState } from 'react';
import { keptWords } from '../language/kept-words.ts';
import { firstLanguage, LanguageContext, WordsContext } from '../language/language.ts';
import { usePage } from '../page/page.ts';
import { Guard } from './Guard.tsx';

/** What a page is told of its language. */
export interface LanguageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** What stands around a page that broke: as little as can break itself. */
function Bare({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <header className="top">
        <p className="brand" translate="no">
          Renavigate
        </p>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A page in the language of the browser, until the reader takes the other. Where it breaks, that is told in it. */
export function InLanguage({ children }: { readonly children: (own: LanguageProps) => ReactNode }) {
  const [language, onLanguage] = useState(firstLanguage);
  const [words] = useState(keptWords);
  const { carryOver, carryNothing } = usePage().carrier;
  return (
    <WordsContext value={words}>
      <LanguageContext value={language}>
        <Guard isMain around={Bare} onAgain={carryOver} onAnew={carryNothing}>
          {children({ language, onLanguage })}
        </Guard>
      </LanguageContext>
    </WordsContext>
  );
}
