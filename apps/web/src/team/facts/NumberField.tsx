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

/** What stands in the field, what is wrong with it, and what is done with what is typed. */
function useTyping({ term, value, unit, onAnswer }: Omit<NumberFieldProps, 'label'>) {
  const [typing, setTyping] = useState<Typing>();
  const shown = typing ?? { typed: value, unit: unit || term.units[0].code, left: true };
  const isEmpty = shown.typed.trim() === '';
  const problem = isEmpty ? undefined : numberProblem(term, parseNumber(shown.typed), shown.unit);
  const enter = (typed: string, code: string, left: boolean) => {
    setTyping({ typed, unit: code, left });
    const entered = parseNumber(typed);
    const isUsable = typed.trim() !== '' && numberProblem(term, entered, code) === undefined;
    onAnswer(isUsable ? { kind: 'number', value: entered, unit: code } : { kind: 'unknown' });
  };
  const leave = () =>
    setTyping((now) => (problem === undefined ? undefined : now && { ...now, left: true }));
  return { shown, wrong: shown.left ? problem : undefined, enter, leave };
}

interface UnitProps extends Pick<NumberFieldProps, 'term' | 'label'> {
  readonly unit: string;
  readonly onUnit: (unit: string) => void;
}

/** The unit, to choose where there are several. */
function Unit({ term, label, unit, onUnit }: UnitProps) {
  const t = useWords('team');
  const language = useLanguage();
  if (term.units.length === 1) {
    return <span className="unit-name">{unitText(term.units[0].code, language)}</span>;
  }
  return (
    <select
      aria-label={t('fact.unitOf', { label })}
      value={unit}
      onChange={({ target }) => onUnit(target.value)}
    >
      {term.units.map(({ code }) => (
        <option key={code} value={code}>
          {unitText(code, language)}
        </option>
      ))}
    </select>
  );
}

/** A number with its unit. It counts as soon as it can; while it cannot, the term is not known. */
export function NumberField({ term, label, ...entry }: NumberFieldProps) {
  const t = useWords('team');
  const say = useSay();
  const id = useId();
  const { shown, wrong, enter, leave } = useTyping({ term, ...entry });
  const isWrong = wrong !== undefined;
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
        onBlur={leave}
      />
      <Unit
        {...{ term, label }}
        unit={shown.unit}
        onUnit={(code) => enter(shown.typed, code, true)}
      />
      {isWrong ? (
        <p className="wrong" id={id}>
          {say(messageTo(wrong, 'clinician'))} {say(wrong.mend)}
        </p>
      ) : null}
    </div>
  );
}
