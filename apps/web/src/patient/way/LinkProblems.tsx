import { termOf } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import { useState } from 'react';
import type { LinkProblem } from '../../answers/link.ts';
import { useSay, useWords } from '../../language/language.ts';
import { openDossier } from '../dossier.ts';

function useProblemText(): (problem: LinkProblem) => string {
  const t = useWords('answers');
  const say = useSay();
  return (problem) => {
    switch (problem.kind) {
      case 'version':
        return t('link.version');
      case 'changed':
        return t('link.changed');
      case 'lost':
        return t('link.lost', { count: problem.count });
      case 'unknownTerm':
        return t('link.unknownTerm', { term: problem.term });
      case 'unknownValue': {
        const label = say(termOf(problem.term, common.terms).label.patient);
        return t('link.unknownValue', { label, value: problem.value });
      }
    }
  };
}

interface LinkProblemsProps {
  readonly opened: string | undefined;
  readonly isShown: boolean;
}

/** What could not be read of the link that the page was opened with, until the person has seen it. */
export function LinkProblems({ opened, isShown }: LinkProblemsProps) {
  const t = useWords('answers');
  const shared = useWords('shared');
  const textOf = useProblemText();
  const [isSeen, setSeen] = useState(false);
  const { dossier, problems } = openDossier(opened);
  if (!isShown || isSeen || problems.length === 0) return null;
  return (
    <section className="problem" aria-labelledby="link-heading">
      <h2 id="link-heading">{t('link.heading')}</h2>
      <p>{dossier.answers.size === 0 ? t('link.nothing') : t('link.explain')}</p>
      <ul className="bullets">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{textOf(problem)}</li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="quiet" onClick={() => setSeen(true)}>
          {shared('close')}
        </button>
      </p>
    </section>
  );
}
