import { Suspense } from 'react';
import { useWords } from '../../../language/language.ts';
import { Guard } from '../../../parts/Guard.tsx';
import { latePart } from '../../../parts/late-part.tsx';
import type { StudiesProps } from './studies-props.ts';

const Found = latePart(() => import('./StudiesFound.tsx'));

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
