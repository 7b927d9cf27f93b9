import { type Language, numberText, type Term, termOf, unitText, words } from '@renavigate/engine';
import type { Answer, Answers } from '../../answers/answer.ts';
import { useLibrary } from '../../guidelines/context.ts';
import { wordsOf } from '../../language/i18n.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

/** An answer as a person would say it. */
export function answerText(answer: Answer, term: Term, language: Language): string {
  const t = wordsOf(language, 'answers');
  const labelOf = (id: string) => {
    const values = 'values' in term ? term.values : [];
    return values.find((value) => value.id === id)?.label.patient[language] ?? id;
  };
  switch (answer.kind) {
    case 'unknown':
      return t('unknown');
    case 'yesNo':
      return words.yesNo[answer.value ? 'true' : 'false'][language];
    case 'oneOf':
      return labelOf(answer.value);
    case 'number':
      return `${numberText(answer.value, language)}\u00a0${unitText(answer.unit, language)}`.trimEnd();
    case 'severalOf': {
      const chosen = answer.chosen.map(labelOf);
      const isOpen = !answer.sure || answer.isPart === true;
      const rest = isOpen ? [t('unsureRest')] : [];
      if (chosen.length > 0) return [...chosen, ...rest].join(', ');
      // None of those that are known of: what else there may be is open.
      const named = answer.offered.map(labelOf).join(', ');
      return answer.isPart === true
        ? `${t('none')}${words.colon[language]}${named}; ${t('unsureRest')}`
        : t('none');
    }
  }
}

interface AnswerListProps {
  readonly answers: Answers;
  readonly onChange: (term: string) => void;
}

/** Every answer so far, each with the way to change it. */
export function AnswerList({ answers, onChange }: AnswerListProps) {
  const language = useLanguage();
  const say = useSay();
  const t = useWords('way');
  const { terms } = useLibrary().content;
  return (
    <ul className="answers">
      {[...answers].map(([id, answer]) => {
        const term = termOf(id, terms);
        const label = say(term.label.patient);
        return (
          <li key={id}>
            <div>
              <span className="answered">{label}</span>
              <span className="value">{answerText(answer, term, language)}</span>
            </div>
            <button
              type="button"
              className="quiet"
              aria-label={t('answers.changeOf', { what: label })}
              onClick={() => onChange(id)}
            >
              {t('answers.change')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
