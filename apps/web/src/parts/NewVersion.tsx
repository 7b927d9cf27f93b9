import { useWords } from '../language/language.ts';
import { useNewVersion } from '../offline/version.ts';

/** A new version is there: one button takes it into use. */
export function NewVersion() {
  const t = useWords('shared');
  const use = useNewVersion();
  return (
    <aside className="news" aria-label={t('version.label')} hidden={use === undefined}>
      <p role="status">{use === undefined ? '' : t('version.ready')}</p>
      {use === undefined ? null : (
        <button type="button" className="quiet" onClick={use}>
          {t('version.use')}
        </button>
      )}
    </aside>
  );
}
