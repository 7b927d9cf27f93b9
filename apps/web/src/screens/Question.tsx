import { aimText, type Question as Chosen, type TermId, termOf } from '@renavigate/engine';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Problems } from '../parts/Problems.tsx';
import { ProgressBar, ProgressPanel } from '../parts/Progress.tsx';
import { QuestionForm } from '../parts/QuestionForm.tsx';
import { StatementList, useStatementsAt } from '../parts/StatementList.tsx';
import { useWide } from '../parts/use-wide.ts';
import { useReading } from '../reading.ts';
import type { ScreenProps } from './Screen.ts';

interface NotesProps {
  readonly id: TermId;
  /** The question as it was chosen; undefined where the reader went back to it. */
  readonly chosen: Chosen | undefined;
}

/** What the answer can settle, why the question is asked, and where to find the answer. */
function Notes({ id, chosen }: NotesProps) {
  const { edition, language, messages, say } = useReading();
  const wide = useWide();
  const term = termOf(id, edition.terms);
  const said = useStatementsAt((place) => place.kind === 'question' && place.term === id);
  return (
    <div className="notes">
      {chosen === undefined ? null : <p className="hint">{aimText(chosen, language)}</p>}
      <details open={wide}>
        <summary>{messages.question.why}</summary>
        <p>{say(term.why)}</p>
        {said.length === 0 ? null : (
          <>
            <p className="label">{messages.question.sourceSays}</p>
            <StatementList ids={said} />
          </>
        )}
      </details>
      <details open={wide}>
        <summary>{messages.question.where}</summary>
        <p>{say(term.whereToFind)}</p>
      </details>
    </div>
  );
}

interface QuestionProps extends ScreenProps {
  readonly id: TermId;
}

/** One question, with what is already clear beside it. */
export function Question({ id, state, interview, dispatch }: QuestionProps) {
  const { edition, messages } = useReading();
  const { answers } = state;
  const { next } = interview;
  const openQuestion = (term: TermId) =>
    dispatch({ kind: 'open', view: { screen: 'question', term } });
  const openResult = () => dispatch({ kind: 'open', view: { screen: 'result' } });
  return (
    <div className="beside">
      <div className="asking">
        <p className="actions">
          <button type="button" className="quiet back" onClick={() => window.history.back()}>
            {messages.back}
          </button>
        </p>
        <Problems problems={interview.problems} stated={interview.stated} onChange={openQuestion} />
        <QuestionForm
          term={termOf(id, edition.terms)}
          answers={answers}
          onAnswer={(answer) => dispatch({ kind: 'answer', term: id, answer })}
        >
          <Notes id={id} chosen={next?.term === id ? next : undefined} />
        </QuestionForm>
        {answers.size === 0 ? null : (
          <details className="so-far">
            <summary>{messages.answers.heading(answers.size)}</summary>
            <AnswerList answers={answers} onChange={openQuestion} />
          </details>
        )}
      </div>
      <ProgressPanel advice={interview.advice} />
      <ProgressBar advice={interview.advice} onSee={openResult} />
    </div>
  );
}
