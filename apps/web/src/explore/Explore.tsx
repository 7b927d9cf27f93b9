import { useState } from 'react';
import { firstLanguage, LanguageContext, useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';

export function Explore() {
  const [language, setLanguage] = useState(firstLanguage);
  const shared = useWords('shared');
  return (
    <LanguageContext value={language}>
      <Frame
        language={language}
        onLanguage={setLanguage}
        here="explore"
        place={shared('ways.explore')}
      >
        <h1 id="heading" tabIndex={-1}>
          {shared('ways.explore')}
        </h1>
      </Frame>
    </LanguageContext>
  );
}
