import './alerts.css';
import type { Audience, Beside } from '@renavigate/engine';
import { capital, consideredLines, consideredWords } from '@renavigate/guideline/tell';
import { useId } from 'react';
import { useLanguage, useSay } from '../language/language.ts';
import { ReadIn } from './Alerts.tsx';

/** What no guideline names and is worth asking about: simple cards without any sign of a standing. */
export function Considered({
  beside,
  audience,
}: {
  readonly beside: Beside;
  readonly audience: Audience;
}) {
  const language = useLanguage();
  const say = useSay();
  const heading = useId();
  const lines = consideredLines(beside, { language, audience });
  if (lines.length === 0) return null;
  return (
    <section
      className={audience === 'patient' ? 'group reading' : 'considered-team'}
      aria-labelledby={heading}
    >
      <h2 id={heading}>{say(consideredWords.heading[audience])}</h2>
      <p>{say(consideredWords.meaning[audience])}</p>
      <ul className="considered-list">
        {lines.map(({ option, label, description, text, aside, askWhom, sources }) => (
          <li key={option} data-considered={option}>
            <h3>{capital(label)}</h3>
            {audience === 'patient' ? <p>{description}</p> : null}
            {aside === undefined ? null : <p className="remark">{aside}</p>}
            <p>
              {text} {say(consideredWords.ask).replace('{whom}', askWhom)}
            </p>
            <ReadIn sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
