import './words/index.ts';
import { useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';
import { InLanguage, type LanguageProps } from '../parts/InLanguage.tsx';
import { useLate } from '../parts/use-late.ts';
import { Waiting } from '../parts/Waiting.tsx';

const load = () => import('./Inside.tsx').then(({ Inside }) => Inside);

function Page(own: LanguageProps) {
  const t = useWords('explore');
  const inside = useLate(load);
  return (
    <Frame {...own} here="explore" place={t('heading')}>
      <div className="explore">
        <div className="reading">
          <h1 id="heading" tabIndex={-1}>
            {t('heading')}
          </h1>
          <p className="lead">{t('lead')}</p>
        </div>
        {inside.kind === 'there' ? <inside.Part /> : <Waiting kind={inside.kind} />}
      </div>
    </Frame>
  );
}

/** The page for those who want to see every rule, every gap, and where each comes from. */
export function Explore() {
  return <InLanguage>{(own) => <Page {...own} />}</InLanguage>;
}
