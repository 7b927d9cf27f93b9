import { useEffect, useMemo } from 'react';
import './words/index.ts';
import { GuidelinesContext, useLibrary } from '../guidelines/context.ts';
import type { Guidelines } from '../guidelines/guidelines.ts';
import { useWords } from '../language/language.ts';
import { usePage } from '../page/page.ts';
import { Frame } from '../parts/Frame.tsx';
import { Guard } from '../parts/Guard.tsx';
import type { LanguageProps } from '../parts/InLanguage.tsx';
import { useAfterPaint } from '../scheduling/use-after-paint.ts';
import { emptyCase, isEmpty } from './case/case.ts';
import { linkTo } from './case/link.ts';
import { useCase } from './case/use-case.ts';
import { Workbench } from './Workbench.tsx';

interface TeamProps extends LanguageProps {
  readonly guidelines: Guidelines;
}

function Held({ language, onLanguage }: LanguageProps) {
  const { terms } = useLibrary().content;
  const shared = useWords('shared');
  const { hold } = usePage().carrier;
  const held = useCase();
  const later = useAfterPaint(held.current);
  const link = useMemo(() => (isEmpty(later) ? undefined : linkTo(terms, later)), [terms, later]);
  // What the page holds goes along when it is made anew.
  useEffect(() => {
    hold(() => (isEmpty(held.current) ? undefined : { text: linkTo(terms, held.current) }));
  }, [hold, terms, held.current]);
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

/** The page of the care team, once the guidelines are there. */
export function Team({ guidelines, ...own }: TeamProps) {
  return (
    <GuidelinesContext value={guidelines}>
      <Held {...own} />
    </GuidelinesContext>
  );
}
