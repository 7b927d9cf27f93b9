import './words/index.ts';
import { useEffect, useState } from 'react';
import { isLink } from '../answers/is-link.ts';
import { useWords } from '../language/language.ts';
import { useLate } from '../loading/use-late.ts';
import { usePage } from '../page/page.ts';
import { Frame } from '../parts/Frame.tsx';
import { InLanguage, type LanguageProps } from '../parts/InLanguage.tsx';
import { Waiting } from '../parts/Waiting.tsx';

const load = () => import('./Inside.tsx').then(({ Inside }) => Inside);

function linkInAddress(): string | undefined {
  const { hash } = window.location;
  return isLink(hash) ? hash.slice(1) : undefined;
}

/** The answers that somebody came with: this page has no use for them, and leads back with them. */
function useBrought(): string | undefined {
  const { hold, take } = usePage().carrier;
  const [link, setLink] = useState(() => take()?.text ?? linkInAddress());
  useEffect(() => {
    hold(() => (link === undefined ? undefined : { text: link }));
  }, [hold, link]);
  useEffect(() => {
    const changed = () => setLink((before) => linkInAddress() ?? before);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return link;
}

function Page(own: LanguageProps) {
  const t = useWords('explore');
  const inside = useLate(load);
  const link = useBrought();
  return (
    <Frame {...own} here="explore" place={t('heading')} link={link}>
      <div className="explore">
        <div className="reading">
          <h1 id="heading" tabIndex={-1}>
            {t('heading')}
          </h1>
          <p className="lead">{t('lead')}</p>
        </div>
        {inside.kind === 'there' ? <inside.Part /> : <Waiting late={inside} />}
      </div>
    </Frame>
  );
}

/** The page for those who want to see every rule, every gap, and where each comes from. */
export function Explore() {
  return <InLanguage>{(own) => <Page {...own} />}</InLanguage>;
}
