import {
  type ConditionAdvice,
  conditionLines,
  type Reason,
  type ReasonLine,
  type RecommendationAdvice,
  reasonLines,
  type Truth,
} from '@renavigate/engine';
import { Fragment } from 'react';
import { type Reading, useReading } from '../reading.ts';
import { Mark } from './Mark.tsx';

/** The lines of a reason: what was looked at, what was found, and where that came from. */
export function ReasonLines({ lines }: { readonly lines: readonly ReasonLine[] }) {
  const { messages } = useReading();
  return (
    <ul className="reasons">
      {lines.map(({ depth, truth, text, source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a told reason has no identity but its place
        <li key={index} className={`depth-${Math.min(depth, 3)}`}>
          <Mark truth={truth} />
          <span>
            <span className="visually-hidden">
              {messages.option.truth[truth]}
              {messages.colon}{' '}
            </span>
            {text}
            {source === undefined ? null : <small>{source}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ReasonOf({ reason }: { readonly reason: Reason }) {
  const { telling } = useReading();
  return <ReasonLines lines={reasonLines(reason, telling)} />;
}

function definitionsIn(reason: Reason): readonly string[] {
  switch (reason.kind) {
    case 'atom':
      return [];
    case 'definition':
      return [reason.definition, ...definitionsIn(reason.of)];
    case 'all':
    case 'any':
    case 'atLeast':
      return reason.of.flatMap(definitionsIn);
  }
}

/** Why we assumed what the source does not say, in the condition itself and in the definitions it uses. */
function assumptionsOf({ origin, reason }: ConditionAdvice, { edition, say }: Reading) {
  const used = definitionsIn(reason);
  const origins = edition.definitions
    .filter(({ id }) => used.includes(id))
    .flatMap(({ origins }) => origins);
  const all = [origin, ...origins];
  return [...new Set(all.flatMap((each) => (each.kind === 'assumed' ? [say(each.because)] : [])))];
}

export function Assumption({ because }: { readonly because: string }) {
  const { messages } = useReading();
  return (
    <p className="assumption">
      <strong>
        {messages.option.assumed}
        {messages.colon}
      </strong>{' '}
      {because}
    </p>
  );
}

function ConditionReason({ condition }: { readonly condition: ConditionAdvice }) {
  const reading = useReading();
  return (
    <>
      <ReasonLines lines={conditionLines(condition, reading.telling)} />
      {assumptionsOf(condition, reading).map((because) => (
        <Assumption key={because} because={because} />
      ))}
    </>
  );
}

/** The conditions that bear on the truth of a gate: all that hold, or those that fail, or what is not known. */
function bearing(conditions: readonly ConditionAdvice[], truth: Truth) {
  return truth === 'false' ? conditions.filter((each) => each.truth === 'false') : conditions;
}

interface RuleReasonsProps {
  readonly rules: readonly Pick<RecommendationAdvice, 'truth' | 'conditions'>[];
}

/** Why each of some rules holds, does not, or is open. */
export function RuleReasons({ rules }: RuleReasonsProps) {
  const { messages } = useReading();
  const told = rules.map(({ truth, conditions }) => bearing(conditions, truth));
  const distinct = [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
  return distinct.map((conditions, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rules have no identity here but their place
    <Fragment key={index}>
      {index === 0 ? null : <p className="or">{messages.option.anyRule}</p>}
      {conditions.map((condition, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
        <ConditionReason key={place} condition={condition} />
      ))}
    </Fragment>
  ));
}
