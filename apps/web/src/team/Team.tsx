import { useEffect, useMemo } from 'react';
import './words/index.ts';
import { hold } from '../answers/carry.ts';
import { useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';
import { Guard } from '../parts/Guard.tsx';
import type { LanguageProps } from '../parts/InLanguage.tsx';
import { useAfterPaint } from '../parts/use-after-paint.ts';
import { emptyCase, isEmpty } from './case/case.ts';
import { useCase } from './case/use-case.ts';
import { linkTo } from './take/link.ts';
import { Workbench } from './Workbench.tsx';

/** The page of the care team, once the guidelines are there. */
export function Team({ language, onLanguage }: LanguageProps) {
  const shared = useWords('shared');
  const held = useCase();
  const later = useAfterPaint(held.current);
  const link = useMemo(() => (isEmpty(later) ? undefined : linkTo(later)), [later]);
  // What the page holds goes along when it is made anew.
  useEffect(() => {
    hold(() => (isEmpty(held.current) ? undefined : { text: linkTo(held.current) }));
  }, [held.current]);
  return (
    <Frame
      language={language}
      onLanguage={onLanguage}
      here="team"
      place={shared('ways.team')}
      link={link}
    >
      <Guard isMain onAnew={() => held.put(emptyCase)}>
        <Workbench held={held} />
      </Guard>
    </Frame>
  );
}
