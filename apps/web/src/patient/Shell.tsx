import { type ComponentType, useEffect, useState } from 'react';
import { kept } from '../answers/keep.ts';
import { useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';
import { InLanguage, type LanguageProps } from '../parts/InLanguage.tsx';
import { Welcome } from './welcome/Welcome.tsx';

/** What the way through the questions is given by the page around it. */
export interface WayProps extends LanguageProps {
  /** What the page was opened with: the part of a shared address after `#`, or what was kept. */
  readonly opened: string | undefined;
  /** What the person pressed on the first page. */
  readonly wanted: Wanted;
}

/** The ways on from the first page. */
export type Wanted = 'questions' | 'about';

type Loading =
  | { readonly kind: 'not' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'there'; readonly Way: ComponentType<WayProps> };

/** What an address or this device brings along, as it was when the page was opened. */
function openedWith(): string | undefined {
  const { hash } = window.location;
  return hash.includes('r=') ? hash : kept();
}

/** The first page is there at once; the guidelines come when they are wanted. */
export function Shell() {
  const [opened] = useState(openedWith);
  const [way, setWay] = useState<Loading>({ kind: 'not' });
  const [wanted, want] = useState<Wanted>('questions');
  const load = (what: Wanted) => {
    want(what);
    setWay({ kind: 'loading' });
    import('./way/Way.tsx').then(
      ({ Way }) => setWay({ kind: 'there', Way }),
      () => setWay({ kind: 'failed' }),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page was opened with is looked at once
  useEffect(() => {
    if (opened !== undefined) load('questions');
  }, []);
  return (
    <InLanguage>
      {(own) =>
        way.kind === 'there' ? (
          <way.Way {...own} opened={opened} wanted={wanted} />
        ) : (
          <WelcomeFrame {...own} loading={way.kind} onWant={load} />
        )
      }
    </InLanguage>
  );
}

interface WelcomeFrameProps extends Omit<WayProps, 'opened' | 'wanted'> {
  readonly loading: Exclude<Loading['kind'], 'there'>;
  readonly onWant: (wanted: Wanted) => void;
}

function WelcomeFrame({ loading, onWant, ...own }: WelcomeFrameProps) {
  const t = useWords('welcome');
  const shared = useWords('shared');
  return (
    <Frame {...own} here="patient" place={t('place')}>
      <Welcome onStart={() => onWant('questions')} onAbout={() => onWant('about')} />
      <p role="status">{loading === 'loading' ? shared('loading') : ''}</p>
      {loading === 'failed' ? <p role="alert">{shared('loadingFailed')}</p> : null}
    </Frame>
  );
}
