import { useState } from 'react';
import { download } from '../../files/download.ts';
import { useWords } from '../../language/language.ts';
import { useLinkProblemText } from '../../parts/link-problems.ts';
import type { Beginning } from '../dossier/begin.ts';

type Unread = NonNullable<Beginning['unread']>;

const rawName = 'renavigate-kept.txt';

/** Gives what was kept, as it is: no word of it is lost because it cannot be read. */
function SaveRaw({ text, onSaved }: { readonly text: string; readonly onSaved: () => void }) {
  const t = useWords('answers');
  const save = () => {
    download(rawName, 'text/plain', text);
    onSaved();
  };
  return (
    <button type="button" className="quiet" onClick={save}>
      {t('opening.save')}
    </button>
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
  const { from, text, problems } = unread;
  const isKept = from === 'kept';
  const textOf = useLinkProblemText('patient', isKept);
  const [isSaved, setSaved] = useState(false);
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
        {isKept ? <SaveRaw text={text} onSaved={() => setSaved(true)} /> : null}
        <button type="button" className="quiet" onClick={onClose}>
          {shared('close')}
        </button>
      </p>
      <p role="status">{isSaved ? t('opening.saved', { name: rawName }) : ''}</p>
    </section>
  );
}
