import { useWords } from '../language/language.ts';
import type { Late } from '../loading/use-late.ts';
import { Broken } from './Broken.tsx';

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
