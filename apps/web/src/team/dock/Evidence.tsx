import { Suspense } from 'react';
import { useWords } from '../../language/language.ts';
import { Guard } from '../../parts/Guard.tsx';
import { latePart } from '../../parts/late-part.tsx';
import type { Consulted } from '../case/consult-case.ts';
import type { Chosen } from '../matrix/Matrix.tsx';

/** Trials, drugs and funding come only when they are asked for. */
const Held = latePart(async () => ({ default: (await import('../evidence/Held.tsx')).Held }));

interface EvidenceProps {
  readonly consulted: Consulted;
  readonly chosen: Chosen | undefined;
}

export function Evidence({ consulted, chosen }: EvidenceProps) {
  const t = useWords('team');
  const shared = useWords('shared');
  if (chosen === undefined) return <p className="dock-empty">{t('evidence.none')}</p>;
  return (
    <Guard of={chosen.option}>
      <Suspense fallback={<p className="dock-empty">{shared('loading')}</p>}>
        <Held key={chosen.option} option={chosen.option} facts={consulted.beside.facts} />
      </Suspense>
    </Guard>
  );
}
