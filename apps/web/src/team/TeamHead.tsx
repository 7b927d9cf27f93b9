import './words/index.ts';
import { useWords } from '../language/language.ts';

/** What the page is for: there before the guidelines are. */
export function TeamHead() {
  const t = useWords('team');
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('heading')}
      </h1>
      <p>{t('lead')}</p>
    </div>
  );
}
