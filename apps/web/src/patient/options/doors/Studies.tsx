import type { Together } from '@renavigate/guideline/tell';
import { Suspense } from 'react';
import { useWords } from '../../../language/language.ts';
import { Guard } from '../../../parts/Guard.tsx';
import { latePart } from '../../../parts/late-part.tsx';

const Found = latePart(() => import('./StudiesFound.tsx'));

export interface StudiesProps {
  readonly option: string;
  readonly together: Together;
}

/** What studies found; the studies and their pictures come when they are asked for. */
export function Studies(props: StudiesProps) {
  const t = useWords('options');
  return (
    <Guard>
      <Suspense fallback={<p role="status">{t('studies.loading')}</p>}>
        <Found {...props} />
      </Suspense>
    </Guard>
  );
}
