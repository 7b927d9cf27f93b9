import { type Language, numberText, type Term, termOf, unitText, words } from '@renavigate/engine';
import type { Messages } from '../i18n/messages.ts';
import { useReading } from '../reading.ts';
import type { Answer, Answers } from '../state/answer.ts';

/** An answer as a person would say it. */
export function answerText(
  answer: Answer,
  term: Term,
  language: Language,
  messages: Messages,
): string {
  const labelOf = (id: string) => {
    const values = 'values' in term ? term.values : [];
    return values.find((value) => value.id === id)?.label.patient[language] ?? id;
  };
  switch (answer.kind) {
    case 'unknown':
      return messages.question.unknown;
    case 'yesNo':
      return words.yesNo[answer.value ? 'true' : 'false'][language];
    case 'oneOf':
      return labelOf(answer.value);
    case 'number':
      return `${numberText(answer.value, language)}\u00a0${unitText(answer.unit, language)}`.trimEnd();
    case 'severalOf': {
      const chosen = answer.chosen.map(labelOf);
      const rest = answer.sure ? [] : [messages.answers.unsureRest];
      return chosen.length === 0 ? messages.answers.none : [...chosen, ...rest].join(', ');
    }
  }
}

interface AnswerListProps {
  readonly answers: Answers;
  readonly onChange: (term: string) => void;
}

/** Every answer so far, each with the way to change it. */
export function AnswerList({ answers, onChange }: AnswerListProps) {
  const { edition, language, messages, say } = useReading();
  return (
    <ul className="answers">
      {[...answers].map(([id, answer]) => {
        const term = termOf(id, edition.terms);
        const label = say(term.label.patient);
        return (
          <li key={id}>
            <div>
              <span className="answered">{label}</span>
              <span className="value">{answerText(answer, term, language, messages)}</span>
            </div>
            <button
              type="button"
              className="quiet"
              aria-label={messages.answers.changeOf(label)}
              onClick={() => onChange(id)}
            >
              {messages.answers.change}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
