import { Suspense } from 'react';
import { useWords } from '../../../language/language.ts';
import { Guard } from '../../../parts/Guard.tsx';
import { latePart } from '../../../parts/late-part.tsx';
import { Drawing } from '../drawings/Drawing.tsx';
import { AskList } from './AskList.tsx';

const Drugs = latePart(() => import('./Drugs.tsx'));

function Trial() {
  const t = useWords('options');
  return (
    <>
      <p>{t('trial.what')}</p>
      <p>{t('trial.choose')}</p>
      <p>{t('trial.first')}</p>
      <p className="label">{t('involves.questions')}</p>
      <AskList keys="trial.ask" />
    </>
  );
}

/** What a treatment is like: a drawing where one explains, the drugs, or what to ask. */
export function Involves({ option }: { readonly option: string }) {
  const shared = useWords('shared');
  if (option === 'clinicalTrial') return <Trial />;
  return (
    <>
      <Drawing option={option} />
      <Guard>
        <Suspense fallback={<p role="status">{shared('loading')}</p>}>
          <Drugs option={option} />
        </Suspense>
      </Guard>
    </>
  );
}
