import { useMemo } from 'react';
import './words/index.ts';
import { useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';
import type { LanguageProps } from '../parts/InLanguage.tsx';
import { useAfterPaint } from '../parts/use-after-paint.ts';
import { isEmpty } from './case/case.ts';
import { useCase } from './case/use-case.ts';
import { linkTo } from './take/link.ts';
import { Workbench } from './Workbench.tsx';

/** The page of the care team, once the guidelines are there. */
export function Team({ language, onLanguage }: LanguageProps) {
  const shared = useWords('shared');
  const held = useCase();
  const later = useAfterPaint(held.current);
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
