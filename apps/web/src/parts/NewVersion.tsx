import { useWords } from '../language/language.ts';
import { useNewVersion } from '../page/page.ts';

/** A new version is there: one button takes it into use. */
export function NewVersion() {
  const t = useWords('shared');
  const use = useNewVersion();
  return (
    <>
      {/* Heard when it comes: what is told must stand in a place that was there before. */}
      <div role="status" className="visually-hidden">
        {use === undefined ? '' : t('version.ready')}
      </div>
      {use === undefined ? null : (
        <aside className="news" aria-label={t('version.label')}>
          <p>{t('version.ready')}</p>
          <button type="button" className="quiet" onClick={use}>
            {t('version.use')}
          </button>
        </aside>
      )}
    </>
  );
}
