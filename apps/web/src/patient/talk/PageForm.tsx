import type { TalkAnswers, TalkPage, TalkQuestion } from '@renavigate/engine';
import { type FormEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useGuidelines } from '../../guidelines/context.ts';
import { useSay, useWords } from '../../language/language.ts';
import type { Talked } from '../interview/talk-answers.ts';
import { asked, type Draft, draftOf, givenOn, problemOf } from '../interview/talk-draft.ts';
import { QuestionField } from './QuestionField.tsx';

interface PageFormProps {
  /** The page as it is declared, with every question that may stand on it. */
  readonly page: TalkPage;
  readonly talked: Talked;
  readonly onGive: (pressed: TalkAnswers) => void;
}

/** The form of a page, with what is asked on it now: an answer can call for another question at once. */
function useDraft(page: TalkPage, talked: Talked) {
  const guidelines = useGuidelines();
  const [draft, setDraft] = useState<Draft>(() => draftOf(guidelines, talked, page));
  // What was pressed is seen first; what it calls for follows.
  const settled = useDeferredValue(draft);
  const questions = useMemo(
    () => asked(guidelines, talked, page, settled),
    [guidelines, talked, page, settled],
  );
  return {
    draft,
    setDraft,
    questions,
    isSettled: settled === draft,
    now: () => asked(guidelines, talked, page, draft),
  };
}

/** One choice of a page that asks one thing: a press gives it and goes on. */
function OnePress({
  question,
  draft,
  onGive,
}: {
  readonly question: TalkQuestion;
  readonly draft: Draft;
  readonly onGive: (pressed: TalkAnswers) => void;
}) {
  const say = useSay();
  const before = draft.get(question.id) ?? [];
  return (
    <fieldset className="talk-question" data-question={question.id}>
      <legend className="visually-hidden">{say(question.text.patient)}</legend>
      <div className="choices">
        {question.choices.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="choice"
            value={id}
            aria-pressed={before.length === 0 ? undefined : before.includes(id)}
            onClick={() => onGive(new Map([[question.id, [id]]]))}
          >
            <span>{say(label.patient)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether one press answers the whole page. */
function isOnePress({ questions }: TalkPage): boolean {
  const [only, ...others] = questions;
  return others.length === 0 && only?.several !== true && only?.number === undefined;
}

/** The questions of a page with the button that goes on. Nothing is chosen beforehand. */
export function PageForm({ page, talked, onGive }: PageFormProps) {
  const say = useSay();
  const t = useWords('talk');
  const way = useWords('way');
  const { draft, setDraft, questions, isSettled, now } = useDraft(page, talked);
  const [isChecked, check] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [only] = page.questions;
  if (isOnePress(page) && only !== undefined) {
    return <OnePress question={only} draft={draft} onGive={onGive} />;
  }
  const problemAt = (question: TalkQuestion) => {
    const problem = isChecked ? problemOf(question, draft) : undefined;
    return problem && t(`error.${problem}`, { question: say(question.text.patient) });
  };
  const give = (event: FormEvent) => {
    event.preventDefault();
    const shown = now();
    const wrong = shown.find((question) => problemOf(question, draft) !== undefined);
    if (wrong === undefined) {
      onGive(givenOn(shown, draft));
      return;
    }
    check(true);
    const field = form.current?.querySelector(`[data-question="${wrong.id}"] input`);
    if (field instanceof HTMLElement) field.focus();
  };
  const { withoutAll } = page;
  return (
    <form ref={form} onSubmit={give} noValidate aria-busy={!isSettled}>
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          pressed={draft.get(question.id) ?? []}
          onChange={(pressed) => setDraft(new Map(draft).set(question.id, pressed))}
          problem={problemAt(question)}
          isHeading={say(question.text.patient) === say(page.heading.patient)}
        />
      ))}
      <div className="bar talk-bar">
        {withoutAll === undefined ? null : (
          <button
            type="button"
            className="quiet"
            onClick={() => onGive(new Map(questions.map(({ id }) => [id, []])))}
          >
            {say(withoutAll.patient)}
          </button>
        )}
        <button type="submit" className="primary">
          {way('question.next')}
        </button>
      </div>
    </form>
  );
}
