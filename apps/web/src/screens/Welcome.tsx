import { SourceBox, SourceFacts } from '../parts/SourceBox.tsx';
import { StatementList, useStatementsAt } from '../parts/StatementList.tsx';
import { useReading } from '../reading.ts';
import type { ScreenProps } from './Screen.ts';

/** What this is and is not, whose words it tells, and the way in. */
export function Welcome({ state, dispatch }: ScreenProps) {
  const { edition, messages } = useReading();
  const { welcome } = messages;
  const opening = useStatementsAt((place) => place.kind === 'introduction');
  const begun = state.answers.size > 0;
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {welcome.heading}
      </h1>
      <ul className="lines">
        <li>{welcome.does}</li>
        <li>{welcome.doesNot}</li>
        <li>{welcome.decides}</li>
        <li>{welcome.questions(edition.questionOrder.length)}</li>
        <li>{welcome.stays}</li>
      </ul>
      <p className="actions">
        <button type="button" className="primary" onClick={() => dispatch({ kind: 'continue' })}>
          {begun ? welcome.goOn : welcome.start}
        </button>
        {begun ? (
          <button
            type="button"
            className="quiet"
            onClick={() => dispatch({ kind: 'open', view: { screen: 'result' } })}
          >
            {welcome.seeOptions}
          </button>
        ) : null}
      </p>
      <SourceBox />
      <details>
        <summary>{welcome.opening}</summary>
        <StatementList ids={opening} />
        <SourceFacts />
      </details>
    </div>
  );
}
