import type { Language } from '@renavigate/engine';
import { useState } from 'react';
import './words/index.ts';
import './team.css';
import { firstLanguage, LanguageContext, useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';
import { Workbench } from './Workbench.tsx';

interface PageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function Page({ language, onLanguage }: PageProps) {
  const shared = useWords('shared');
  return (
    <Frame language={language} onLanguage={onLanguage} here="team" place={shared('ways.team')}>
      <Workbench />
    </Frame>
  );
}

/** The page of the care team. */
export function Team() {
  const [language, setLanguage] = useState(firstLanguage);
  return (
    <LanguageContext value={language}>
      <Page language={language} onLanguage={setLanguage} />
    </LanguageContext>
  );
}
