import type { TalkQuestion } from '@renavigate/engine';
import { useSay, useWords } from '../../language/language.ts';
import { isTyped, toggled } from '../interview/talk-draft.ts';
import { Choice } from '../parts/Choice.tsx';

interface QuestionFieldProps {
  readonly question: TalkQuestion;
  /** What is pressed, or the number that is typed. */
  readonly pressed: readonly string[];
  readonly onChange: (pressed: readonly string[]) => void;
  /** Why the answer cannot be taken. */
  readonly problem: string | undefined;
  /** The heading of the page says the same: it is not shown a second time. */
  readonly isHeading: boolean;
}

/** So many choices go into two columns where there is room. */
const many = 6;

/** A number in place of a choice, such as how many months ago. */
function NumberInstead({ question, pressed, onChange, problem }: QuestionFieldProps) {
  const t = useWords('talk');
  const typed = isTyped(question, pressed) ? (pressed[0] ?? '') : '';
  return (
    <div className="number">
      <label>
        <span>{t('number')}</span>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => onChange(target.value === '' ? [] : [target.value])}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : `${question.id}-problem`}
        />
      </label>
    </div>
  );
}

/** One question of a page: its choices, each with a large target. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, pressed, onChange, problem, isHeading } = props;
  const { id, text, choices, several, number } = question;
  const say = useSay();
  const t = useWords('talk');
  const type = several === true ? 'checkbox' : 'radio';
  return (
    <fieldset className="talk-question" data-question={id}>
      <legend className={isHeading ? 'visually-hidden' : undefined}>{say(text.patient)}</legend>
      {several === true ? <p className="hint">{t('chooseAll')}</p> : null}
      {problem === undefined ? null : (
        <p className="error" id={`${id}-problem`} tabIndex={-1}>
          {problem}
        </p>
      )}
      <div className={choices.length > many ? 'choices choices-many' : 'choices'}>
        {choices.map((choice) => (
          <Choice
            key={choice.id}
            type={type}
            name={id}
            value={choice.id}
            label={say(choice.label.patient)}
            checked={pressed.includes(choice.id)}
            onChange={(isOn) => onChange(toggled(question, pressed, choice, isOn))}
            describedBy={problem === undefined ? undefined : `${id}-problem`}
          />
        ))}
      </div>
      {number === undefined ? null : <NumberInstead {...props} />}
    </fieldset>
  );
}
