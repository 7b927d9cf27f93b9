import type { Term, TermValue } from '@renavigate/engine';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Answer, Answers } from '../../answers/answer.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { afterPaint } from '../../scheduling/after-paint.ts';
import { offeredValues } from '../interview/offered.ts';
import { type Draft, draftOf, type Submission, submit } from './draft.ts';
import { type FieldProps, NumberField, OneField, SeveralField, YesNoField } from './Fields.tsx';

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

type Failed = Extract<Submission, { error: unknown }>;

/** What stands in the form of a question, what it would give as the answer, and why it was not taken. */
function useDraft({ term, answers, onAnswer, onDraft }: Omit<QuestionFormProps, 'children'>) {
  const guidelines = useGuidelines();
  const { anyOfToday } = guidelines;
  const language = useLanguage();
  const [draft, setDraft] = useState(() =>
    draftOf(guidelines, anyOfToday, answers, term, language),
  );
  const [error, setError] = useState<Failed>();
  const values =
    term.kind === 'severalOf' ? offeredValues(guidelines, anyOfToday, answers, term) : [];
  const offered = values.map(({ id }) => id);
  const submission = submit(term, draft, offered);
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
  const onChange = (next: Draft) => {
    setDraft(next);
    setError(undefined);
  };
  return { draft, onChange, values, error, give };
}

/** Why the answer was not taken; it takes the focus. */
function Refusal({ error }: { readonly error: Failed }) {
  const t = useWords('answers');
  const language = useLanguage();
  const box = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is told
  useEffect(() => box.current?.focus(), [error]);
  return (
    <p className="error" id={errorId} ref={box} tabIndex={-1}>
      <strong>{t('error.heading')}</strong> {error.error(language)}
    </p>
  );
}

interface ChoicesProps extends FieldProps {
  readonly term: Term;
  /** The values of a list that can be chosen. */
  readonly values: readonly TermValue[];
}

/** The field of a question, by its kind. */
function Choices({ term, values, ...field }: ChoicesProps) {
  const say = useSay();
  switch (term.kind) {
    case 'yesNo':
      return <YesNoField {...field} />;
    case 'oneOf': {
      const labelled = term.values.map(({ id, label }) => ({ id, label: say(label.patient) }));
      return <OneField {...field} values={labelled} />;
    }
    case 'severalOf':
      return <SeveralField {...field} values={values} />;
    case 'number':
      return <NumberField {...field} term={term} />;
  }
}

/** One question: its choices and the button that gives the answer. Nothing moves on by itself. */
export function QuestionForm({ children, ...props }: QuestionFormProps) {
  const { term, answers } = props;
  const say = useSay();
  const t = useWords('answers');
  const way = useWords('way');
  const { give, error, ...field } = useDraft(props);
  const describedBy = error === undefined ? undefined : errorId;
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
        {error === undefined ? null : <Refusal error={error} />}
        <Choices {...field} term={term} describedBy={describedBy} />
      </fieldset>
      <button type="submit" className="primary">
        {answers.has(term.id) ? way('question.save') : way('question.next')}
      </button>
    </form>
  );
}
