import {
  type Advice,
  type Edition,
  type Language,
  type OptionAdvice,
  type Reason,
  type RecommendationAdvice,
  reasonLines,
  type Standing,
  type Truth,
  words,
} from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { spoken } from '@renavigate/guideline/tell';
import { type ReactNode, useReducer } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Mark } from '../../parts/Mark.tsx';

interface NodeProps {
  readonly truth: Truth;
  readonly text: string;
  /** The text says its truth itself. */
  readonly isSaid?: boolean;
  /** What it is made of is seen when it is pressed. */
  readonly folds?: boolean;
  readonly children?: ReactNode;
}

/** One node: its truth by sign, word and colour, and what it is made of. */
function Node({ truth, text, isSaid = false, folds = false, children }: NodeProps) {
  const t = useWords('explore');
  const [isOpen, toggle] = useReducer((open: boolean) => !open, !folds);
  const face = (
    <>
      <Mark truth={truth} />
      <span>
        {text} {isSaid ? null : <span className="node-truth">{t(`flow.truth.${truth}`)}</span>}
      </span>
    </>
  );
  return (
    <li className={`node node-${truth}`}>
      {folds ? (
        <button type="button" className="node-face" aria-expanded={isOpen} onClick={toggle}>
          {face}
        </button>
      ) : (
        <span className="node-face">{face}</span>
      )}
      {children === undefined || !isOpen ? null : <ul>{children}</ul>}
    </li>
  );
}

interface ReasonNodeProps {
  readonly reason: Reason;
  readonly edition: Edition;
}

function told(
  { terms }: Pick<Library, 'terms'>,
  reason: Reason,
  edition: Edition,
  language: Language,
): string {
  const telling = {
    edition: spoken(edition, { terms }),
    language,
    audience: 'clinician',
  } as const;
  return reasonLines(reason, telling)[0]?.text ?? '';
}

function useLabel(edition: Edition): (reason: Reason) => string {
  const t = useWords('explore');
  const language = useLanguage();
  const { content } = useLibrary();
  return (reason) => {
    switch (reason.kind) {
      case 'all':
        return t('flow.allOf');
      case 'any':
        return t('flow.anyOf');
      case 'atLeast':
        return reason.wanted
          ? t('flow.atLeast', { count: reason.count })
          : t('flow.fewerThan', { count: reason.count });
      case 'atom':
      case 'definition':
        return told(content, reason, edition, language);
    }
  };
}

/** A reason as a node with what it is made of below it. */
function ReasonNode({ reason, edition }: ReasonNodeProps) {
  const label = useLabel(edition);
  const parts =
    reason.kind === 'atom' ? [] : reason.kind === 'definition' ? [reason.of] : reason.of;
  const [only] = parts;
  // A part alone stands for the whole.
  if (
    (reason.kind === 'all' || reason.kind === 'any') &&
    parts.length === 1 &&
    only !== undefined
  ) {
    return <ReasonNode reason={only} edition={edition} />;
  }
  return (
    <Node
      truth={reason.truth}
      text={label(reason)}
      isSaid={reason.kind === 'atom' || reason.kind === 'definition'}
      folds={reason.kind === 'definition'}
    >
      {parts.length === 0
        ? undefined
        : parts.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part of a rule has no identity but its place
            <ReasonNode key={place} reason={part} edition={edition} />
          ))}
    </Node>
  );
}

interface RuleNodeProps {
  readonly rule: RecommendationAdvice;
  readonly edition: Edition;
  readonly isAgainst?: boolean;
}

function RuleNode({ rule, edition, isAgainst = false }: RuleNodeProps) {
  const t = useWords('explore');
  const say = useSay();
  const values = { words: say(rule.strength.words) };
  return (
    <Node truth={rule.truth} text={isAgainst ? t('flow.against', values) : t('flow.rule', values)}>
      {rule.conditions.length === 0 ? (
        <li>{t('flow.none')}</li>
      ) : (
        rule.conditions.map(({ reason }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
          <ReasonNode key={place} reason={reason} edition={edition} />
        ))
      )}
    </Node>
  );
}

interface TreeProps {
  readonly advice: OptionAdvice;
  readonly scope: Advice['scope'];
  readonly edition: Edition;
}

const truthOf: Readonly<Record<Standing, Truth>> = {
  offered: 'true',
  undecided: 'unknown',
  notOffered: 'false',
  notCovered: 'false',
};

/**
 * The decision on an option as a picture: the answer, what it hangs on, and so on down to what is looked at, each with
 * its truth. Where there is room it grows to the right, else downwards; to those who hear it, it is a list of lists.
 */
export function TreeOf({ advice, scope, edition }: TreeProps) {
  const t = useWords('explore');
  const say = useSay();
  const label = edition.options.find(({ id }) => id === advice.option)?.label.clinician;
  const answer = say(words.standing[advice.standing].clinician);
  return (
    <ul className="tree">
      <Node
        truth={truthOf[advice.standing]}
        text={`${label === undefined ? '' : say(label)} – ${answer}`}
        isSaid
      >
        <Node truth={scope.truth} text={t('flow.scope')}>
          {scope.conditions.map(({ reason }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
            <ReasonNode key={place} reason={reason} edition={edition} />
          ))}
        </Node>
        {advice.recommendations.map((rule) => (
          <RuleNode key={rule.recommendation} rule={rule} edition={edition} />
        ))}
        {advice.against.map((rule) => (
          <RuleNode key={rule.recommendation} rule={rule} edition={edition} isAgainst />
        ))}
      </Node>
    </ul>
  );
}
