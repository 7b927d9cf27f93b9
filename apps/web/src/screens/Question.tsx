import { type TermId, termOf } from '@renavigate/engine';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Problems } from '../parts/Problems.tsx';
import { ProgressBar, ProgressPanel } from '../parts/Progress.tsx';
import { QuestionForm } from '../parts/QuestionForm.tsx';
import { StatementList, useStatementsAt } from '../parts/StatementList.tsx';
import { useWide } from '../parts/use-wide.ts';
import { useReading } from '../reading.ts';
import type { ScreenProps } from './Screen.ts';

function Notes({ id }: { readonly id: TermId }) {
  const { edition, messages, say } = useReading();
  const wide = useWide();
  const term = termOf(id, edition.terms);
  const said = useStatementsAt((place) => place.kind === 'question' && place.term === id);
  return (
    <div className="notes">
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
          <Notes id={id} />
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
