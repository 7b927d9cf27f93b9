import type { OptionAdvice, Remark, StatementId } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import { RuleReasons } from './Reasons.tsx';
import { StatementList, useStatementsAt } from './StatementList.tsx';

export function Strengths({ option }: { readonly option: OptionAdvice }) {
  const { messages, say } = useReading();
  if (option.strengths.length === 0) return null;
  const distinct = [...new Set(option.strengths.map(({ words }) => say(words)))];
  const quote = (words: string) => messages.option.quote(words);
  return (
    <p className="strength">
      {option.standing === 'undecided' ? messages.option.strengthIf : messages.option.strength}
      {messages.colon} {distinct.map(quote).join(', ')}
    </p>
  );
}

function remarksOf(option: OptionAdvice, remarks: readonly Remark[]) {
  return remarks.filter(({ id }) => option.remarks.includes(id));
}

export function Remarks({ option }: { readonly option: OptionAdvice }) {
  const { edition, messages, say } = useReading();
  return remarksOf(option, edition.remarks).map(({ id, kind, text }) => (
    <p key={id} className={`remark remark-${kind}`}>
      <strong>
        {messages.option.remark[kind]}
        {messages.colon}
      </strong>{' '}
      {say(text.patient)}
    </p>
  ));
}

function useCited(option: OptionAdvice): readonly StatementId[] {
  const { edition } = useReading();
  const shown = useStatementsAt(
    (place) => place.kind === 'option' && place.option === option.option,
  );
  const rules = option.recommendations.flatMap(({ statements, strength, conditions }) => [
    ...statements,
    strength.statement,
    ...conditions.flatMap(({ origin }) => origin.statements),
  ]);
  const remarks = remarksOf(option, edition.remarks).flatMap(({ statements }) => statements);
  return [...shown, ...rules, ...remarks];
}

/** Which rules bear on the standing: those that hold, or those that may, or all that do not. */
function rulesThatBear({ standing, recommendations }: OptionAdvice) {
  if (standing === 'offered') return recommendations.filter(({ truth }) => truth === 'true');
  if (standing === 'undecided') return recommendations.filter(({ truth }) => truth !== 'false');
  return recommendations;
}

/** Every condition that bears on an option, line by line, with what the source says. */
export function OptionReasons({ option }: { readonly option: OptionAdvice }) {
  const { messages, say } = useReading();
  const inherited = [
    ...new Set(option.strengths.flatMap((each) => (each.inherited ? [say(each.inherited)] : []))),
  ];
  const rules = rulesThatBear(option).filter(({ conditions }) => conditions.length > 0);
  return (
    <>
      <RuleReasons rules={rules} />
      {inherited.map((note) => (
        <p key={note} className="note">
          <strong>
            {messages.option.inherited}
            {messages.colon}
          </strong>{' '}
          {note}
        </p>
      ))}
      <p className="label">{messages.option.fromPage}</p>
      <StatementList ids={useCited(option)} />
    </>
  );
}
