import { AnswerList } from '../parts/AnswerList.tsx';
import { Problems } from '../parts/Problems.tsx';
import { RuleReasons } from '../parts/Reasons.tsx';
import { SourceBox } from '../parts/SourceBox.tsx';
import { StatementList } from '../parts/StatementList.tsx';
import { useReading } from '../reading.ts';
import type { ScreenProps } from './Screen.ts';

/** The source does not speak to this situation: it says so, why, and what to do now. */
export function Outside({ state, interview, dispatch }: ScreenProps) {
  const { edition, messages, say } = useReading();
  const { scope } = interview.advice;
  const failing = scope.conditions.filter(({ truth }) => truth === 'false');
  const openQuestion = (term: string) =>
    dispatch({ kind: 'open', view: { screen: 'question', term } });
  return (
    <div className="reading outside">
      <p className="actions">
        <button type="button" className="quiet back" onClick={() => window.history.back()}>
          {messages.back}
        </button>
      </p>
      <h1 id="heading" tabIndex={-1}>
        {messages.outside.heading}
      </h1>
      <Problems problems={interview.problems} stated={interview.stated} onChange={openQuestion} />
      <p className="lead">{say(edition.scope.outside)}</p>
      <h2>{messages.outside.because}</h2>
      <RuleReasons rules={[scope]} />
      <StatementList ids={failing.flatMap(({ origin }) => origin.statements)} />
      <h2>{messages.answers.heading(state.answers.size)}</h2>
      <p>{messages.outside.changeAnswer}</p>
      <AnswerList answers={state.answers} onChange={openQuestion} />
      <SourceBox />
    </div>
  );
}
