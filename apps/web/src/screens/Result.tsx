import type { TermId } from '@renavigate/engine';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Findings } from '../parts/Findings.tsx';
import { Contents } from '../parts/Frame.tsx';
import { GroupSection } from '../parts/GroupSection.tsx';
import { Problems } from '../parts/Problems.tsx';
import { RiskGroup } from '../parts/RiskGroup.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SourceBox, SourceFacts } from '../parts/SourceBox.tsx';
import { StatementList, useStatementsAt } from '../parts/StatementList.tsx';
import { useReading } from '../reading.ts';
import { countStandings, findings, optionsByGroup } from '../state/summary.ts';
import type { ScreenProps } from './Screen.ts';

function Summary({ interview, dispatch }: Omit<ScreenProps, 'state'>) {
  const { edition, messages } = useReading();
  const { advice, next } = interview;
  const stillOpen = findings(edition, advice).length > 0;
  const done = stillOpen ? messages.result.noMoreButOpen : messages.result.noMore;
  return (
    <>
      <p className="lead">{messages.result.summary(countStandings(advice))}</p>
      <p>{next === undefined ? done : messages.result.stillQuestions}</p>
      <p className="actions">
        {next === undefined ? null : (
          <button type="button" className="primary" onClick={() => dispatch({ kind: 'continue' })}>
            {messages.result.goOn}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => window.print()}>
          {messages.result.print}
        </button>
      </p>
    </>
  );
}

function Sources() {
  const { messages } = useReading();
  const opening = useStatementsAt((place) => place.kind === 'introduction');
  const references = useStatementsAt((place) => place.kind === 'references');
  const disclaimer = useStatementsAt((place) => place.kind === 'disclaimer');
  return (
    <section>
      <h2 id="sources" tabIndex={-1}>
        {messages.result.sources}
      </h2>
      <SourceFacts />
      <h3>{messages.welcome.opening}</h3>
      <StatementList ids={opening} />
      <h3>{messages.result.references}</h3>
      <StatementList ids={references} />
      <h3>{messages.result.disclaimer}</h3>
      <StatementList ids={disclaimer} />
    </section>
  );
}

/** Everything the edition says to these answers, at any time: also before the last question. */
export function Result({ state, interview, dispatch }: ScreenProps) {
  const { edition, messages } = useReading();
  const { advice, next } = interview;
  const { answers } = state;
  const openQuestion = (term: TermId) =>
    dispatch({ kind: 'open', view: { screen: 'question', term } });
  const hasFindings = findings(edition, advice).length > 0;
  const parts = [
    ['options', messages.result.options],
    ...(hasFindings ? [['to-find-out', messages.result.toFindOut] as const] : []),
    ['answers', messages.answers.heading(answers.size)],
    ['sources', messages.result.sources],
  ] as const;
  return (
    <>
      <div className="result">
        <p className="actions">
          <button type="button" className="quiet back" onClick={() => window.history.back()}>
            {messages.back}
          </button>
        </p>
        <Problems problems={interview.problems} stated={interview.stated} onChange={openQuestion} />
        <div className="summing-up">
          <div className="said">
            <h1 id="heading" tabIndex={-1}>
              {next === undefined ? messages.result.heading : messages.result.headingSoFar}
            </h1>
            <Summary interview={interview} dispatch={dispatch} />
            <Contents parts={parts} />
          </div>
          <SourceBox />
        </div>
        <section>
          <h2 id="options" tabIndex={-1}>
            {messages.result.options}
          </h2>
          {optionsByGroup(edition, advice).map((group) => (
            <GroupSection key={group.group.id} {...group} />
          ))}
          {advice.classifications.map((each) => (
            <RiskGroup key={each.definition} advice={each} />
          ))}
        </section>
        {hasFindings ? (
          <section>
            <h2 id="to-find-out" tabIndex={-1}>
              {messages.result.toFindOut}
            </h2>
            <p>{messages.result.toFindOutWhy}</p>
            <Findings advice={advice} />
          </section>
        ) : null}
        <section>
          <h2 id="answers" tabIndex={-1}>
            {messages.answers.heading(answers.size)}
          </h2>
          <AnswerList answers={answers} onChange={openQuestion} />
        </section>
        <Sources />
      </div>
      <Sheet advice={advice} answers={answers} />
    </>
  );
}
