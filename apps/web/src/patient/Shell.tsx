import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { disease } from '../content/disease.ts';
import { useWords } from '../language/language.ts';
import { loadPart } from '../loading/load-part.ts';
import { Broken } from '../parts/Broken.tsx';
import { Frame } from '../parts/Frame.tsx';
import { InLanguage, type LanguageProps } from '../parts/InLanguage.tsx';
import { linked, type Opened, type Wanted } from './dossier/opened.ts';
import type { WayProps } from './way/props.ts';
import { Welcome } from './welcome/Welcome.tsx';

type Loading =
  | { readonly kind: 'not' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'there'; readonly Way: ComponentType<WayProps> };

/** The first page is there at once; the guidelines come when they are wanted. */
export function Shell({ first }: { readonly first: Opened | undefined }) {
  const [opened, open] = useState(first);
  const [way, setWay] = useState<Loading>({ kind: 'not' });
  const [wanted, want] = useState<Wanted>('questions');
  const load = useCallback((what: Wanted) => {
    want(what);
    setWay({ kind: 'loading' });
    loadPart(() => import('./way/Way.tsx')).then(
      ({ Way }) => setWay({ kind: 'there', Way }),
      () => setWay({ kind: 'failed' }),
    );
  }, []);
  useEffect(() => {
    if (first !== undefined) load('questions');
  }, [first, load]);
  // A link that comes before the way is there is what the page was opened with; after that, the way asks.
  const isThere = way.kind === 'there';
  useEffect(() => {
    if (isThere) return;
    const changed = () => {
      const link = linked();
      if (link === undefined) return;
      open(link);
      load('questions');
    };
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [isThere, load]);
  return (
    <InLanguage>
      {(own) =>
        way.kind === 'there' ? (
          <way.Way {...own} opened={opened} wanted={wanted} />
        ) : (
          <WelcomeFrame {...own} loading={way.kind} onWant={load} onAgain={() => load(wanted)} />
        )
      }
    </InLanguage>
  );
}

interface WelcomeFrameProps extends LanguageProps {
  readonly loading: Exclude<Loading['kind'], 'there'>;
  readonly onWant: (wanted: Wanted) => void;
  readonly onAgain: () => void;
}

function WelcomeFrame({ loading, onWant, onAgain, ...own }: WelcomeFrameProps) {
  const t = useWords('welcome');
  const shared = useWords('shared');
  return (
    <Frame {...own} here="patient" place={t('place')}>
      {loading === 'failed' ? <Broken isMissing onAgain={onAgain} /> : null}
      <Welcome
        disease={disease}
        onStart={() => onWant('questions')}
        onAbout={() => onWant('about')}
      />
      <p role="status">{loading === 'loading' ? shared('loading') : ''}</p>
    </Frame>
  );
}
