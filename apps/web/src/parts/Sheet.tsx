import { type Advice, termOf } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import type { Answers } from '../state/answer.ts';
import { findings, optionsByGroup } from '../state/summary.ts';
import { answerText } from './AnswerList.tsx';
import { dateText } from './SourceBox.tsx';
import { StatementList, useStatementsAt } from './StatementList.tsx';

interface SheetProps {
  readonly advice: Advice;
  readonly answers: Answers;
}

function Situation({ answers }: Pick<SheetProps, 'answers'>) {
  const { edition, language, messages, say } = useReading();
  return (
    <ul className="sheet-columns">
      {[...answers].map(([id, answer]) => {
        const term = termOf(id, edition.terms);
        return (
          <li key={id}>
            {say(term.label.patient)}
            {messages.colon} <strong>{answerText(answer, term, language, messages)}</strong>
          </li>
        );
      })}
    </ul>
  );
}

interface OptionsOnPaperProps {
  readonly advice: Advice;
  readonly standing: 'offered' | 'undecided' | 'notOffered';
}

function OptionsOnPaper({ advice, standing }: OptionsOnPaperProps) {
  const { edition, messages, say } = useReading();
  const groups = optionsByGroup(edition, advice).map(({ group, shown, notOffered }) => ({
    group,
    options: [...shown, ...notOffered].filter((each) => each.standing === standing),
  }));
  return groups
    .filter(({ options }) => options.length > 0)
    .map(({ group, options }) => (
      <div key={group.id} className="sheet-group">
        <h3>{say(group.label)}</h3>
        <ul>
          {options.map(({ option: id, strengths }) => {
            const option = edition.options.find((each) => each.id === id);
            const said = strengths.map(({ words }) => messages.option.quote(say(words)));
            return (
              <li key={id}>
                {option === undefined ? id : say(option.label.patient)}
                {standing === 'offered' && said.length > 0 ? ` – ${said.join(', ')}` : null}
              </li>
            );
          })}
        </ul>
      </div>
    ));
}

function ToFindOut({ advice }: Pick<SheetProps, 'advice'>) {
  const { edition, messages, say } = useReading();
  const open = findings(edition, advice);
  if (open.length === 0) return null;
  return (
    <>
      <h2>{messages.result.toFindOut}</h2>
      <ul className="sheet-columns boxes">
        {open.map(({ term }) => (
          <li key={term}>{say(termOf(term, edition.terms).question.patient)}</li>
        ))}
      </ul>
    </>
  );
}

/** Two pages to bring along. It exists on paper only: on the screen everything in it stands elsewhere. */
export function Sheet({ advice, answers }: SheetProps) {
  const { edition, language, messages, say } = useReading();
  const { title, body, contentDate, currency, url } = edition.source;
  const has = (standing: string) => advice.options.some((each) => each.standing === standing);
  const sections = [
    ['offered', messages.sheet.toTalkAbout],
    ['undecided', messages.sheet.unclear],
    ['notOffered', messages.sheet.doesNotFit],
  ] as const;
  const footer = useStatementsAt((place) => place.kind === 'footer');
  return (
    <div className="sheet">
      <h1>{messages.sheet.title}</h1>
      <p>
        {messages.sheet.printed(dateText(new Date(), language))}. {messages.notAdvice}
      </p>
      <p>
        {messages.welcome.aboutSource}
        {messages.colon} {messages.option.quote(say(title))}, {say(body)}, {say(contentDate)}.{' '}
        {say(currency)}
      </p>
      <h2>{messages.sheet.situation}</h2>
      <Situation answers={answers} />
      {sections.map(([standing, heading]) =>
        has(standing) ? (
          <section key={standing} className={`sheet-${standing}`}>
            <h2>{heading}</h2>
            <OptionsOnPaper advice={advice} standing={standing} />
          </section>
        ) : null,
      )}
      <ToFindOut advice={advice} />
      <h2>{messages.sheet.myQuestions}</h2>
      <div className="rule" />
      <div className="rule" />
      <div className="rule" />
      <p>{url}</p>
      <StatementList ids={footer} />
    </div>
  );
}
