import {
  type Condition,
  definitionsOf,
  type Edition,
  explain,
  reasonLines,
} from '@renavigate/engine';
import { spoken } from '@renavigate/guideline/tell';
import { useLibrary } from '../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../language/language.ts';
import { Assumption } from '../parts/Reasons.tsx';

interface ConditionsProps {
  readonly conditions: readonly Condition[];
  readonly edition: Edition;
}

/** What a rule asks for, line by line, as it is told of somebody of whom nothing is known. */
export function Conditions({ conditions, edition }: ConditionsProps) {
  const { content } = useLibrary();
  const t = useWords('explore');
  const language = useLanguage();
  const say = useSay();
  if (conditions.length === 0) return <p>{t('statements.everybody')}</p>;
  const definitions = definitionsOf(edition);
  return conditions.map(({ expression, origin }, place) => {
    const reason = explain(expression, new Map(), definitions);
    const lines = reasonLines(reason, {
      edition: spoken(edition, content),
      language,
      audience: 'clinician',
    });
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
      <div key={place} className="condition">
        <ul>
          {lines.map(({ depth, text }, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a told reason has no identity but its place
            <li key={line} className={`depth-${Math.min(depth, 3)}`}>
              {text}
            </li>
          ))}
        </ul>
        {origin.kind === 'assumed' ? <Assumption because={say(origin.because)} /> : null}
      </div>
    );
  });
}
