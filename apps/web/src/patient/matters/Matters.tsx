import './words/index.ts';
import { useId } from 'react';
import { useWords } from '../../language/language.ts';
import { Choice } from '../parts/Choice.tsx';
import type { ScreenProps } from '../state/screen-props.ts';
import { longestMatter, type Matter, matters, rated, weightOf } from './matters.ts';

interface RowProps {
  readonly matter: Matter;
  readonly list: readonly string[];
  readonly onRate: (list: readonly string[]) => void;
}

function Row({ matter, list, onRate }: RowProps) {
  const t = useWords('matters');
  const now = weightOf(matter, list);
  const choices = [
    ['lot', t('lot'), 'lot'],
    ['little', t('little'), 'little'],
    ['not', t('not'), undefined],
  ] as const;
  return (
    <fieldset className="safety-row">
      <legend>{t(matter)}</legend>
      <div className="choices choices-row">
        {choices.map(([value, label, weight]) => (
          <Choice
            key={value}
            type="radio"
            name={matter}
            value={value}
            label={label}
            checked={now === weight}
            onChange={() => onRate(rated(matter, weight, list))}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface OwnProps {
  readonly text: string;
  readonly isBrought: boolean;
  readonly onWrite: (text: string) => void;
}

/** What else matters, in the person's own words; it goes onto the paper as it is. */
function OwnMatter({ text, isBrought, onWrite }: OwnProps) {
  const t = useWords('matters');
  const id = useId();
  return (
    <div className="editing own-matter">
      <label htmlFor={id}>{t('own')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={longestMatter}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => onWrite(target.value)}
      />
      <small id={`${id}-hint`}>
        {isBrought ? `${t('ownBrought')} ` : ''}
        {t('ownHint')}
      </small>
    </div>
  );
}

const stepNames = ['one', 'two', 'three', 'four', 'five'] as const;

/** How to come to a decision with the team. */
function DecisionSteps() {
  const t = useWords('matters');
  return (
    <section className="source">
      <h2>{t('steps.heading')}</h2>
      <ol className="numbers">
        {stepNames.map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}

function ToQuestions({ dispatch }: Pick<ScreenProps, 'dispatch'>) {
  const t = useWords('matters');
  return (
    <p className="actions">
      <button
        type="button"
        className="primary"
        onClick={() => dispatch({ kind: 'open', view: { screen: 'questions' } })}
      >
        {t('next')}
      </button>
    </p>
  );
}

/** What matters to the person: it orders the questions and the summary, never the options. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Matters({ state, dispatch }: ScreenProps) {
  const t = useWords('matters');
  const onRate = (list: readonly string[]) => dispatch({ kind: 'matters', matters: list });
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('heading')}
      </h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('legend')}</p>
      <div>
        {matters.map((matter) => (
          <Row key={matter} matter={matter} list={state.matters} onRate={onRate} />
        ))}
      </div>
      <OwnMatter
        text={state.ownMatter ?? ''}
        isBrought={state.ownMatterBrought === true}
        onWrite={(text) => dispatch({ kind: 'ownMatter', text })}
      />
      <DecisionSteps />
      <ToQuestions dispatch={dispatch} />
    </div>
  );
}
