import {
  type Audience,
  type ConditionAdvice,
  conditionLines,
  type Edition,
  type Reason,
  type ReasonLine,
  type RecommendationAdvice,
  reasonLines,
  type SpokenEdition,
  type Truth,
} from '@renavigate/engine';
import { Fragment } from 'react';
import { useLanguage, useSay, useWords } from '../language/language.ts';
import { Mark } from './Mark.tsx';

/** The lines of a reason: what was looked at, what was found, and where that came from. */
export function ReasonLines({ lines }: { readonly lines: readonly ReasonLine[] }) {
  const t = useWords('shared');
  return (
    <ul className="reasons">
      {lines.map(({ depth, truth, text, source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a told reason has no identity but its place
        <li key={index} className={`depth-${Math.min(depth, 3)}`}>
          <Mark truth={truth} />
          <span>
            <span className="visually-hidden">
              {t(`truth.${truth}`)}
              {t('colon')}{' '}
            </span>
            {text}
            {source === undefined ? null : <small>{source}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Of which edition a reason is told, and to whom. */
interface Told {
  readonly edition: SpokenEdition;
  readonly audience: Audience;
}

export function ReasonOf({ reason, ...told }: Told & { readonly reason: Reason }) {
  const language = useLanguage();
  return <ReasonLines lines={reasonLines(reason, { ...told, language })} />;
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
function assumptionsOf({ origin, reason }: ConditionAdvice, { definitions }: Edition) {
  const used = definitionsIn(reason);
  const origins = definitions
    .filter(({ id }) => used.includes(id))
    .flatMap(({ origins }) => origins);
  const because = [origin, ...origins].flatMap((each) =>
    each.kind === 'assumed' ? [each.because] : [],
  );
  return [...new Map(because.map((each) => [each.en, each])).values()];
}

export function Assumption({ because }: { readonly because: string }) {
  const t = useWords('shared');
  return (
    <p className="assumption">
      <strong>
        {t('source.assumed')}
        {t('colon')}
      </strong>{' '}
      {because}
    </p>
  );
}

function ConditionReason({ condition, ...told }: Told & { readonly condition: ConditionAdvice }) {
  const language = useLanguage();
  const say = useSay();
  return (
    <>
      <ReasonLines lines={conditionLines(condition, { ...told, language })} />
      {assumptionsOf(condition, told.edition).map((because) => (
        <Assumption key={because.en} because={say(because)} />
      ))}
    </>
  );
}

/** The conditions that bear on the truth of a gate: all that hold, or those that fail, or what is not known. */
function bearing(conditions: readonly ConditionAdvice[], truth: Truth) {
  return truth === 'false' ? conditions.filter((each) => each.truth === 'false') : conditions;
}

interface RuleReasonsProps extends Told {
  readonly rules: readonly Pick<RecommendationAdvice, 'truth' | 'conditions'>[];
}

/** Why each of some rules holds, does not, or is open. */
export function RuleReasons({ rules, ...toldTo }: RuleReasonsProps) {
  const t = useWords('shared');
  const told = rules.map(({ truth, conditions }) => bearing(conditions, truth));
  const distinct = [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
  return distinct.map((conditions, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rules have no identity here but their place
    <Fragment key={index}>
      {index === 0 ? null : <p className="or">{t('or').trim()}</p>}
      {conditions.map((condition, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
        <ConditionReason key={place} condition={condition} {...toldTo} />
      ))}
    </Fragment>
  ));
}
