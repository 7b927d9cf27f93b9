import { Suspense } from 'react';
import { useWords } from '../../../language/language.ts';
import { Guard } from '../../../parts/Guard.tsx';
import { latePart } from '../../../parts/late-part.tsx';
import type { CardProps } from '../base/card-props.ts';

const Funding = latePart(() => import('./Funding.tsx'));

/** Who pays, and what is approved; the facts come when they are asked for. */
export function Paying(props: CardProps) {
  const shared = useWords('shared');
  return (
    <Guard>
      <Suspense fallback={<p role="status">{shared('loading')}</p>}>
        <Funding {...props} />
      </Suspense>
    </Guard>
  );
}
