import { termOf } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import { useState } from 'react';
import type { LinkProblem } from '../../answers/link.ts';
import '../../answers/words/index.ts';
import { useSay, useWords } from '../../language/language.ts';
import { focusFacts } from '../focus.ts';

/** Why a part of the link that the page was opened with could not be read. */
function useProblemText(): (problem: LinkProblem) => string {
  const t = useWords('answers');
  const say = useSay();
  return (problem) => {
    switch (problem.kind) {
      case 'version':
      case 'changed':
        return t(`link.${problem.kind}`);
      case 'lost':
        return t('link.lost', { count: problem.count });
      case 'unknownTerm':
        return t('link.unknownTerm', { term: problem.term });
      case 'unknownValue': {
        const label = say(termOf(problem.term, common.terms).label.clinician);
        return t('link.unknownValue', { label, value: problem.value });
      }
    }
  };
}

/** What could not be read of the link, until it was seen. */
export function LinkNotice({ problems }: { readonly problems: readonly LinkProblem[] }) {
  const t = useWords('team');
  const shared = useWords('shared');
  const textOf = useProblemText();
  const [isSeen, setSeen] = useState(false);
  if (isSeen || problems.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="link-heading">
      <h3 id="link-heading">{t('problems.link')}</h3>
      <ul className="bullets">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{textOf(problem)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="tool"
        onClick={() => {
          setSeen(true);
          focusFacts();
        }}
      >
        {shared('close')}
      </button>
    </section>
  );
}
