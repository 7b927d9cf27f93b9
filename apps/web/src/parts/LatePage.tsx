import type { Language } from '@renavigate/engine';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { firstLanguage, LanguageContext, useWords } from '../language/language.ts';
import { Frame, type Way } from './Frame.tsx';

/** What a page is given by what stands around it while it loads. */
export interface PageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

interface LatePageProps {
  readonly here: Way;
  readonly load: () => Promise<ComponentType<PageProps>>;
  /** What is there at once: the heading, and what the page is for. */
  readonly children: ReactNode;
}

type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'there'; readonly Page: ComponentType<PageProps> };

/** A page whose frame and heading are there at once, and whose rules come as soon as they are loaded. */
export function LatePage({ here, load, children }: LatePageProps) {
  const [language, onLanguage] = useState(firstLanguage);
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  useEffect(() => {
    load().then(
      (Page) => setLoading({ kind: 'there', Page }),
      () => setLoading({ kind: 'failed' }),
    );
  }, [load]);
  const own = { language, onLanguage };
  return (
    <LanguageContext value={language}>
      {loading.kind === 'there' ? (
        <loading.Page {...own} />
      ) : (
        <Waiting {...own} here={here} hasFailed={loading.kind === 'failed'}>
          {children}
        </Waiting>
      )}
    </LanguageContext>
  );
}

interface WaitingProps extends PageProps {
  readonly here: Way;
  readonly hasFailed: boolean;
  readonly children: ReactNode;
}

function Waiting({ here, hasFailed, children, ...own }: WaitingProps) {
  const t = useWords('shared');
  return (
    <Frame {...own} here={here} place={t(`ways.${here}`)}>
      <div className="waiting">
        {children}
        {hasFailed ? <p role="alert">{t('loadingFailed')}</p> : <p role="status">{t('loading')}</p>}
      </div>
    </Frame>
  );
}
