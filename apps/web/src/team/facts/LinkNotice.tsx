import { useState } from 'react';
import type { LinkProblem } from '../../answers/link.ts';
import { useWords } from '../../language/language.ts';
import { useLinkProblemText } from '../../parts/link-problems.ts';
import { focusFacts } from '../keyboard/focus.ts';

/** What could not be read of the link, until it was seen. */
export function LinkNotice({ problems }: { readonly problems: readonly LinkProblem[] }) {
  const t = useWords('team');
  const shared = useWords('shared');
  const textOf = useLinkProblemText('clinician');
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
