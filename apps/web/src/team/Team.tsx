import type { Language } from '@renavigate/engine';
import { useDeferredValue, useMemo, useState } from 'react';
import './words/index.ts';
import './team.css';
import { firstLanguage, LanguageContext, useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';
import { isEmpty } from './case/case.ts';
import { useCase } from './case/use-case.ts';
import { linkTo } from './take/link.ts';
import { Workbench } from './Workbench.tsx';

interface PageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function Page({ language, onLanguage }: PageProps) {
  const shared = useWords('shared');
  const held = useCase();
  const later = useDeferredValue(held.current);
  const link = useMemo(() => (isEmpty(later) ? undefined : linkTo(later)), [later]);
  return (
    <Frame
      language={language}
      onLanguage={onLanguage}
      here="team"
      place={shared('ways.team')}
      link={link}
    >
      <Workbench held={held} />
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
