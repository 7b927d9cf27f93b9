import { useWords } from '../language/language.ts';
import type { Late } from './use-late.ts';

/** What stands in the place of a part that comes late. */
export function Waiting({ kind }: { readonly kind: Exclude<Late<never>['kind'], 'there'> }) {
  const t = useWords('shared');
  return (
    <div className="waiting">
      {kind === 'failed' ? (
        <p role="alert">{t('loadingFailed')}</p>
      ) : (
        <p role="status">{t('loading')}</p>
      )}
    </div>
  );
}
