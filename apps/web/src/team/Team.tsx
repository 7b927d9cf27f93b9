import { useState } from 'react';
import { firstLanguage, LanguageContext, useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';

export function Team() {
  const [language, setLanguage] = useState(firstLanguage);
  const shared = useWords('shared');
  return (
    <LanguageContext value={language}>
      <Frame language={language} onLanguage={setLanguage} here="team" place={shared('ways.team')}>
        <h1 id="heading" tabIndex={-1}>
          {shared('ways.team')}
        </h1>
      </Frame>
    </LanguageContext>
  );
}
