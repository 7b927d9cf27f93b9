import { byKey, type Fact, groupBy } from '@renavigate/engine';
import { figuresFor, type Reader } from '@renavigate/guideline/evidence/tell';
import { useState } from 'react';
import { ForestPlot, forestRows, TrialFigures } from '../../charts/index.ts';
import { useLibrary, usePart } from '../../guidelines/context.ts';
import '../../charts/charts.css';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Access } from './Access.tsx';
import { Drugs } from './Drugs.tsx';

interface HeldProps {
  readonly option: string;
  readonly facts: readonly Fact[];
}

interface StudiesProps extends Pick<HeldProps, 'option'> {
  /** The reader whom the figures are fitted to, where they are. */
  readonly reader: Reader | undefined;
}

/** The figures of an option's studies side by side, each endpoint by itself. */
function Forests({ option, reader }: StudiesProps) {
  const language = useLanguage();
  const { evidenceFor } = usePart('evidence');
  const fitting = evidenceFor(option).map((each) => ({
    ...each,
    outcomes:
      reader === undefined ? each.outcomes : figuresFor(each.trial, reader, each.outcomes).shown,
  }));
  const byEndpoint = groupBy(forestRows(fitting, language), ({ endpoint }) => endpoint);
  return [...byEndpoint].map(([endpoint, rows]) => (
    <ForestPlot key={endpoint} rows={rows} language={language} caption={endpoint} />
  ));
}

/** How experts weigh the studies. */
function Weights({ option, reader }: StudiesProps) {
  const t = useWords('team');
  const say = useSay();
  const { weightLine, weightsFor } = usePart('evidence');
  const weights = weightsFor(option, reader);
  if (weights.length === 0) return null;
  return (
    <section className="detail-part">
      <h4>{t('evidence.weights')}</h4>
      <ul className="bullets">
        {weights.map((weight) => (
          <li key={weightLine(weight).en}>{say(weightLine(weight))}</li>
        ))}
      </ul>
    </section>
  );
}

/** Each study by itself, behind its name. */
function Studies({ option, reader }: StudiesProps) {
  const t = useWords('team');
  const say = useSay();
  const language = useLanguage();
  return usePart('evidence')
    .evidenceFor(option)
    .map((each) => (
      <details key={`${each.trial.id} ${each.arm.id}`} className="study-door">
        <summary>{t('evidence.trial', { trial: say(each.trial.name) })}</summary>
        <TrialFigures
          evidence={each}
          reader={reader}
          language={language}
          audience="clinician"
          level={4}
        />
      </details>
    ));
}

interface FitChoiceProps {
  readonly isFitted: boolean;
  readonly onFitted: (isFitted: boolean) => void;
}

function FitChoice({ isFitted, onFitted }: FitChoiceProps) {
  const t = useWords('team');
  return (
    <div className="held-bar">
      <p className="note">{t('evidence.eachAlone')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={isFitted}
          onChange={({ target }) => onFitted(target.checked)}
        />
        <span>{t('evidence.fitted')}</span>
      </label>
    </div>
  );
}

/** What is held on one option: trials each by itself, how experts weigh them, its drugs, and who approves and pays. */
export function Held({ option, facts }: HeldProps) {
  const t = useWords('team');
  const say = useSay();
  const { options } = useLibrary().content;
  const { evidenceFor, readerOf } = usePart('evidence');
  const [isFitted, onFitted] = useState(false);
  const reader = isFitted ? readerOf(byKey(facts)) : undefined;
  const named = options.find(({ id }) => id === option);
  return (
    <article className="held" data-evidence={option}>
      <h3>{named === undefined ? option : say(named.label.clinician)}</h3>
      <FitChoice isFitted={isFitted} onFitted={onFitted} />
      {evidenceFor(option).length === 0 ? <p>{t('evidence.noTrial')}</p> : null}
      <Forests option={option} reader={reader} />
      <Weights option={option} reader={reader} />
      <Studies option={option} reader={reader} />
      <Drugs option={option} />
      <Access option={option} facts={facts} />
    </article>
  );
}
