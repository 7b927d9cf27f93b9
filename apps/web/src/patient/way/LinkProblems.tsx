import { useState } from 'react';
import { useLinkProblemText } from '../../answers/link-problems.ts';
import { useWords } from '../../language/language.ts';
import { download } from '../../parts/download.ts';
import type { Beginning } from '../begin.ts';

type Unread = NonNullable<Beginning['unread']>;

/** Gives what was kept, as it is: no word of it is lost because it cannot be read. */
function SaveRaw({ text }: { readonly text: string }) {
  const t = useWords('answers');
  const [name, setName] = useState('');
  const save = () => {
    download('renavigate-kept.txt', 'text/plain', text);
    setName('renavigate-kept.txt');
  };
  return (
    <>
      <button type="button" className="quiet" onClick={save}>
        {t('opening.save')}
      </button>
      <span role="status">{name === '' ? '' : t('opening.saved', { name })}</span>
    </>
  );
}

interface LinkProblemsProps {
  readonly unread: Unread;
  /** Whether any answer could be read. */
  readonly hasAnswers: boolean;
  readonly onClose: () => void;
}

/** What could not be read of a link, or of what was kept, until the person has seen it. */
export function LinkProblems({ unread, hasAnswers, onClose }: LinkProblemsProps) {
  const t = useWords('answers');
  const shared = useWords('shared');
  const textOf = useLinkProblemText('patient');
  const { from, text, problems } = unread;
  const isKept = from === 'kept';
  return (
    <section className="problem notice-of-link" aria-labelledby="link-heading">
      <h2 id="link-heading">{t(isKept ? 'opening.unread' : 'link.heading')}</h2>
      {isKept ? <p>{t('opening.unreadWhat')}</p> : null}
      {isKept ? null : <p>{t(hasAnswers ? 'link.explain' : 'link.nothing')}</p>}
      <ul className="bullets">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{textOf(problem)}</li>
        ))}
      </ul>
      <p className="actions">
        {isKept ? <SaveRaw text={text} /> : null}
        <button type="button" className="quiet" onClick={onClose}>
          {shared('close')}
        </button>
      </p>
    </section>
  );
}
