import { type Language, words } from '@renavigate/engine';
import { capitalised, type GroupLine } from '../say/lines.ts';

interface LinesProps {
  readonly heading?: string;
  readonly lines: readonly GroupLine[];
  readonly language: Language;
}

/** What was found in each group, in words. */
export function Lines({ heading, lines, language }: LinesProps) {
  return (
    <div className="figure-words">
      {heading && <p className="chart-when">{heading + words.colon[language].trimEnd()}</p>}
      <ul>
        {lines.map(({ id, label, told, sure }) => (
          <li key={id}>
            <strong>{capitalised(label, language)}</strong>
            {words.colon[language]}
            {told}.{sure && <span className="chart-sure"> {sure}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
