import { lazy, Suspense } from 'react';
import { useWords } from '../../../language/language.ts';
import type { CardProps } from '../Card.tsx';

const Funding = lazy(() => import('./Funding.tsx'));

/** Who pays, and what is approved; the facts come when they are asked for. */
export function Paying(props: CardProps) {
  const shared = useWords('shared');
  return (
    <Suspense fallback={<p role="status">{shared('loading')}</p>}>
      <Funding {...props} />
    </Suspense>
  );
}
