import { useLibrary } from '../guidelines/context.ts';
import './alerts.css';
import { type Audience, type Beside, type Problem, words } from '@renavigate/engine';
import {
  type AlertLine,
  alertHeading,
  alertLines,
  alertWords,
  citationText,
} from '@renavigate/guideline/tell';
import { useId } from 'react';
import { useLanguage, useSay } from '../language/language.ts';

/** What was read, folded, each with its address where one is known. */
export function ReadIn({ sources }: Pick<AlertLine, 'sources'>) {
  const say = useSay();
  if (sources.length === 0) return null;
  return (
    <details className="read-in">
      <summary>{say(alertWords.sources)}</summary>
      <ul>
        {sources.map((source) => (
          <li key={`${source.title} ${source.locator}`}>
            {source.url === undefined ? (
              citationText(source)
            ) : (
              <a href={source.url}>{citationText(source)}</a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface AlertsProps {
  readonly beside: Beside;
  readonly problems: readonly Problem[];
  readonly audience: Audience;
}

/** What cannot wait for a choice of treatment: it stands above everything else on a page. */
export function Alerts({ beside, problems, audience }: AlertsProps) {
  const language = useLanguage();
  const heading = useId();
  const voice = { library: useLibrary(), language, audience };
  const lines = alertLines(beside, problems, voice);
  if (lines.length === 0) return null;
  return (
    <section className={`alerts alerts-${audience}`} aria-labelledby={heading}>
      <h2 id={heading}>{alertHeading(lines, voice)}</h2>
      <ul>
        {lines.map(({ id, label, text, sources }) => (
          <li key={id} data-alert={id}>
            <strong>
              {label}
              {audience === 'patient' ? '.' : words.colon[language]}
            </strong>{' '}
            {text}
            <ReadIn sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
