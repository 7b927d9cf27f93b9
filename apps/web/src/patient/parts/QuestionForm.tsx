import type { Term } from '@renavigate/engine';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Answer, Answers } from '../../answers/answer.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { afterPaint } from '../../scheduling/after-paint.ts';
import { offeredValues } from '../interview/offered.ts';
import { type Draft, draftOf, type Submission, submit } from './draft.ts';
import { NumberField, OneField, SeveralField, YesNoField } from './Fields.tsx';

interface QuestionFormProps {
  readonly term: Term;
  readonly answers: Answers;
  readonly onAnswer: (answer: Answer) => void;
  /** Told of what stands in the form, once it is painted and could be given. */
  readonly onDraft: (answer: Answer) => void;
  /** What stands between the question and its choices. */
  readonly children: ReactNode;
}

const errorId = 'answer-error';

/** One question: its choices and the button that gives the answer. Nothing moves on by itself. */
export function QuestionForm(props: QuestionFormProps) {
  const { term, answers, onAnswer, onDraft, children } = props;
  const guidelines = useGuidelines();
  const { anyOfToday } = guidelines;
  const language = useLanguage();
  const say = useSay();
  const t = useWords('answers');
  const way = useWords('way');
  const [draft, setDraft] = useState(() =>
    draftOf(guidelines, anyOfToday, answers, term, language),
  );
  const [error, setError] = useState<Extract<Submission, { error: unknown }>>();
  const errorBox = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (error !== undefined) errorBox.current?.focus();
  }, [error]);

  const values =
    term.kind === 'severalOf' ? offeredValues(guidelines, anyOfToday, answers, term) : [];
  const submission = submit(
    term,
    draft,
    values.map(({ id }) => id),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another draft is another answer
  useEffect(() => {
    if ('error' in submission) return;
    return afterPaint(() => onDraft(submission.answer));
  }, [draft]);
  const give = (event: FormEvent) => {
    event.preventDefault();
    if ('error' in submission) setError(submission);
    else onAnswer(submission.answer);
  };
  const change = (next: Draft) => {
    setDraft(next);
    setError(undefined);
  };
  const field = { draft, onChange: change, describedBy: error ? errorId : undefined };
  return (
    <form onSubmit={give} noValidate>
      <fieldset>
        <legend>
          <h1 id="heading" tabIndex={-1}>
            {say(term.question.patient)}
          </h1>
        </legend>
        {children}
        {term.kind === 'severalOf' ? <p className="hint">{t('chooseAll')}</p> : null}
        {error === undefined ? null : (
          <p className="error" id={errorId} ref={errorBox} tabIndex={-1}>
            <strong>{t('error.heading')}</strong> {error.error(language)}
          </p>
        )}
        {term.kind === 'yesNo' ? <YesNoField {...field} /> : null}
        {term.kind === 'oneOf' ? (
          <OneField
            {...field}
            values={term.values.map(({ id, label }) => ({ id, label: say(label.patient) }))}
          />
        ) : null}
        {term.kind === 'severalOf' ? <SeveralField {...field} values={values} /> : null}
        {term.kind === 'number' ? <NumberField {...field} term={term} /> : null}
      </fieldset>
      <button type="submit" className="primary">
        {answers.has(term.id) ? way('question.save') : way('question.next')}
      </button>
    </form>
  );
}
