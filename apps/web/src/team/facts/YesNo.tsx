import type { YesNoTerm } from '@renavigate/engine';
import { useId } from 'react';
import type { Answer } from '../../answers/answer.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { useWords } from '../../language/language.ts';
import { foresee } from '../case/consult-case.ts';

interface YesNoProps {
  readonly term: YesNoTerm;
  readonly label: string;
  readonly value: string;
  readonly onAnswer: (answer: Answer) => void;
}

const choices = ['yes', 'no', 'unknown'] as const;

function answerOf(choice: (typeof choices)[number]): Answer {
  return choice === 'unknown' ? { kind: 'unknown' } : { kind: 'yesNo', value: choice === 'yes' };
}

/** Yes, no or not known, in one row; the arrow keys go along it. */
export function YesNo({ term, label, value, onAnswer }: YesNoProps) {
  const t = useWords('team');
  const guidelines = useGuidelines();
  const name = useId();
  const chosen = value === '' ? 'unknown' : value;
  return (
    <fieldset className="three">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice}
          className={`three-${choice}`}
          onPointerDown={() => foresee(guidelines, term.id, answerOf(choice))}
        >
          <input
            type="radio"
            name={name}
            value={choice}
            checked={chosen === choice}
            onChange={() => onAnswer(answerOf(choice))}
          />
          <span>{t(`fact.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
