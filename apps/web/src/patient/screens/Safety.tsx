import { termOf } from '@renavigate/engine';
import { type FormEvent, useState } from 'react';
import type { Answer } from '../../answers/answer.ts';
import { useGuidelines, useLibrary } from '../../guidelines/context.ts';
import { useSay, useWords } from '../../language/language.ts';
import { useTurns } from '../../scheduling/use-turns.ts';
import { safetyTerms } from '../interview/safety.ts';
import { Choice } from '../parts/Choice.tsx';
import type { ScreenProps } from '../state/screen-props.ts';

interface RowProps {
  readonly id: string;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** The three answers, in a row. */
function Answers({ id, answer, onAnswer }: RowProps) {
  const t = useWords('answers');
  const choices = [
    ['yes', t('yes'), { kind: 'yesNo', value: true }],
    ['no', t('no'), { kind: 'yesNo', value: false }],
    ['unknown', t('unknown'), { kind: 'unknown' }],
  ] as const;
  const isChosen = (one: Answer) => JSON.stringify(one) === JSON.stringify(answer);
  return (
    <div className="choices choices-row">
      {choices.map(([value, label, choice]) => (
        <Choice
          key={value}
          type="radio"
          name={id}
          {...{ value, label }}
          checked={isChosen(choice)}
          onChange={() => onAnswer(choice)}
        />
      ))}
    </div>
  );
}

/** One question with its answers, and why it is asked. */
function Row(props: RowProps) {
  const way = useWords('way');
  const say = useSay();
  const { question, label, why } = termOf(props.id, useLibrary().content.terms);
  return (
    <fieldset className="safety-row">
      <legend>{say(question.patient)}</legend>
      <Answers {...props} />
      <details>
        <summary>
          {way('safety.why')}
          <span className="visually-hidden"> {say(label.patient)}</span>
        </summary>
        <p>{say(why)}</p>
      </details>
    </fieldset>
  );
}

/** How many come at once, when the page is opened. */
const atOnce = 2;

const notKnown: Answer = { kind: 'unknown' };

type SafetyProps = Omit<ScreenProps, 'consultation'>;

/** The questions with what is answered so far, and the button that gives all answers at once. */
function Form({ state, dispatch }: SafetyProps) {
  const t = useWords('way');
  const terms = safetyTerms(useGuidelines(), state.answers);
  const turn = useTurns(Math.ceil(terms.length / atOnce));
  const [given, setGiven] = useState<ReadonlyMap<string, Answer>>(
    () => new Map(terms.map((id) => [id, state.answers.get(id) ?? notKnown])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    dispatch({ kind: 'answerAll', answers: given });
  };
  const give = (id: string, answer: Answer) => setGiven(new Map(given).set(id, answer));
  return (
    <form onSubmit={submit}>
      {terms.slice(0, turn * atOnce).map((id) => (
        <Row
          key={id}
          id={id}
          answer={given.get(id) ?? notKnown}
          onAnswer={(answer) => give(id, answer)}
        />
      ))}
      <button type="submit" className="primary">
        {t('safety.go')}
      </button>
    </form>
  );
}

/** What guardrails ask, on one page: each can stay open. */
export function Safety(props: SafetyProps) {
  const t = useWords('way');
  const shared = useWords('shared');
  return (
    <div className="reading">
      <p className="actions">
        <button type="button" className="quiet back" onClick={() => window.history.back()}>
          {shared('back')}
        </button>
      </p>
      <h1 id="heading" tabIndex={-1}>
        {t('safety.heading')}
      </h1>
      <p>{t('safety.lead')}</p>
      <Form {...props} />
    </div>
  );
}
