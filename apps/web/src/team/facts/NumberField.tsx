import { messageTo, type NumberTerm, unitText } from '@renavigate/engine';
import { useId, useState } from 'react';
import { type Answer, numberProblem, parseNumber } from '../../answers/answer.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

interface NumberFieldProps {
  readonly term: NumberTerm;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** What is typed, until what is known agrees with it. */
interface Typing {
  readonly typed: string;
  readonly unit: string;
  readonly left: boolean;
}

/** A number with its unit. It counts as soon as it can; while it cannot, the term is not known. */
export function NumberField({ term, label, value, unit, onAnswer }: NumberFieldProps) {
  const t = useWords('team');
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [typing, setTyping] = useState<Typing>();
  const shown = typing ?? { typed: value, unit: unit || term.units[0].code, left: true };
  const number = parseNumber(shown.typed);
  const problem = shown.typed.trim() === '' ? undefined : numberProblem(term, number, shown.unit);
  const enter = (typed: string, code: string, left: boolean) => {
    setTyping({ typed, unit: code, left });
    const entered = parseNumber(typed);
    const isUsable = typed.trim() !== '' && numberProblem(term, entered, code) === undefined;
    onAnswer(isUsable ? { kind: 'number', value: entered, unit: code } : { kind: 'unknown' });
  };
  const isWrong = problem !== undefined && shown.left;
  return (
    <div className="number-field">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        value={shown.typed}
        placeholder={t('fact.noNumber')}
        onChange={({ target }) => enter(target.value, shown.unit, false)}
        onBlur={() =>
          setTyping((now) => (problem === undefined ? undefined : now && { ...now, left: true }))
        }
      />
      {term.units.length > 1 ? (
        <select
          aria-label={t('fact.unitOf', { label })}
          value={shown.unit}
          onChange={({ target }) => enter(shown.typed, target.value, true)}
        >
          {term.units.map(({ code }) => (
            <option key={code} value={code}>
              {unitText(code, language)}
            </option>
          ))}
        </select>
      ) : (
        <span className="unit-name">{unitText(term.units[0].code, language)}</span>
      )}
      {isWrong && problem !== undefined ? (
        <p className="wrong" id={id}>
          {say(messageTo(problem, 'clinician'))} {say(problem.mend)}
        </p>
      ) : null}
    </div>
  );
}
