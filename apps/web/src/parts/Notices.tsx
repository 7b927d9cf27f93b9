import { type Audience, words } from '@renavigate/engine';
import type { Notice } from '@renavigate/guideline/notices';
import { noticeLines } from '@renavigate/guideline/tell';
import { useLanguage } from '../language/language.ts';

/** What stands beside an edition or an option and is in no edition: a newer text, what is known since, usual care. */
export function Notices({
  notices,
  audience,
}: {
  readonly notices: readonly Notice[];
  readonly audience: Audience;
}) {
  const language = useLanguage();
  if (notices.length === 0) return null;
  return (
    <ul className="notices">
      {noticeLines(notices, { language, audience }).map(({ id, kind, label, text, source }) => (
        <li key={id} data-notice={id}>
          {kind === 'newerEdition' ? null : (
            <b>
              {label}
              {words.colon[language]}
            </b>
          )}
          {text} <small>{source}</small>
        </li>
      ))}
    </ul>
  );
}
