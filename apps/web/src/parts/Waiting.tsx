import { useWords } from '../language/language.ts';
import { Broken } from './Broken.tsx';
import type { Late } from './use-late.ts';

/** What stands in the place of a part that comes late, or did not come. */
export function Waiting({ late }: { readonly late: Exclude<Late<never>, { kind: 'there' }> }) {
  const t = useWords('shared');
  return (
    <div className="waiting">
      {late.kind === 'failed' ? (
        <Broken isMissing onAgain={late.again} />
      ) : (
        <p role="status">{t('loading')}</p>
      )}
    </div>
  );
}
