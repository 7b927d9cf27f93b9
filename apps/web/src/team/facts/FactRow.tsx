import type { Term, TermId } from '@renavigate/engine';
import { memo } from 'react';
import type { Answer } from '../../answers/answer.ts';
import { useSay, useWords } from '../../language/language.ts';
import type { Bearing } from '../case/open-terms.ts';
import { focusTerm } from '../keyboard/focus.ts';
import { NumberField } from './NumberField.tsx';
import { OneOf } from './OneOf.tsx';
import { SeveralOf } from './SeveralOf.tsx';
import { isSame, type Shown } from './shown.ts';
import { YesNo } from './YesNo.tsx';

interface FactRowProps {
  readonly term: Term;
  readonly shown: Shown;
  readonly bearing: Bearing | undefined;
  readonly onAnswer: (term: TermId, answer: Answer | undefined) => void;
}

function Control({ term, shown, onAnswer }: FactRowProps) {
  const say = useSay();
  const label = say(term.label.clinician);
  const common = { label, onAnswer: (answer: Answer) => onAnswer(term.id, answer) };
  switch (term.kind) {
    case 'yesNo':
      return <YesNo term={term} value={shown.value} {...common} />;
    case 'oneOf':
      return <OneOf term={term} value={shown.value} {...common} />;
    case 'number':
      return <NumberField term={term} value={shown.value} unit={shown.unit} {...common} />;
    case 'severalOf': {
      const { present, absent, sure } = shown;
      return <SeveralOf term={term} {...{ present, absent, sure }} {...common} />;
    }
  }
}

/** How many options the term can still decide, or of how many it can settle a caution. */
function BearingMark({ bearing }: Pick<FactRowProps, 'bearing'>) {
  const t = useWords('team');
  if (bearing === undefined) return null;
  const { decides, cautions } = bearing;
  const text =
    decides > 0 ? t('fact.decides', { count: decides }) : t('fact.cautions', { count: cautions });
  return (
    <span
      className={decides > 0 ? 'bearing' : 'bearing bearing-caution'}
      role="img"
      aria-label={text}
      title={text}
    >
      {decides > 0 ? `? ${decides}` : `! ${cautions}`}
    </span>
  );
}

/** Where the value comes from, and what it stands in place of. */
function FactSource({ term, shown, onAnswer }: FactRowProps) {
  const t = useWords('team');
  const { source, because, overridden, aside } = shown;
  if (source === '' && overridden === '' && !aside) return null;
  return (
    <div className="fact-source">
      {aside ? <strong className="aside">{t('fact.aside')} </strong> : null}
      {source === '' ? null : <span title={because}>{source}</span>}
      {because === '' ? null : <span className="because"> {because}</span>}
      {overridden === '' ? null : (
        <span>
          {t('fact.overridden', { value: overridden })}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              onAnswer(term.id, undefined);
              window.requestAnimationFrame(() => focusTerm(term.id));
            }}
          >
            {t('fact.takeBack')}
          </button>
        </span>
      )}
    </div>
  );
}

function Row(props: FactRowProps) {
  const { term, shown, bearing } = props;
  const say = useSay();
  return (
    <div className={`fact fact-${term.kind}`} data-term={term.id} data-origin={shown.origin}>
      <span className="fact-label">
        {say(term.label.clinician)}
        <BearingMark bearing={bearing} />
      </span>
      <Control {...props} />
      <FactSource {...props} />
    </div>
  );
}

/** One term: its value, its way to change it, and where the value comes from. */
export const FactRow = memo(
  Row,
  (before, after) =>
    before.term === after.term &&
    before.onAnswer === after.onAnswer &&
    before.bearing?.decides === after.bearing?.decides &&
    before.bearing?.cautions === after.bearing?.cautions &&
    isSame(before.shown, after.shown),
);
