import type { OneOfTerm } from '@renavigate/engine';
import type { Answer } from '../../answers/answer.ts';
import { useSay, useWords } from '../../language/language.ts';

interface OneOfProps {
  readonly term: OneOfTerm;
  readonly label: string;
  readonly value: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** One of some values, or not known. */
export function OneOf({ term, label, value, onAnswer }: OneOfProps) {
  const t = useWords('team');
  const say = useSay();
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) =>
        onAnswer(target.value === '' ? { kind: 'unknown' } : { kind: 'oneOf', value: target.value })
      }
    >
      <option value="">{t('fact.unknown')}</option>
      {term.values.map(({ id, label: named }) => (
        <option key={id} value={id}>
          {say(named.clinician)}
        </option>
      ))}
    </select>
  );
}
