import { byKey, type Fact } from '@renavigate/engine';
import { figuresFor } from '@renavigate/guideline/evidence/tell';
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

/** What is held on one option: trials each by itself, how experts weigh them, its drugs, and who approves and pays. */
export function Held({ option, facts }: HeldProps) {
  const t = useWords('team');
  const say = useSay();
  const language = useLanguage();
  const { options } = useLibrary().content;
  const { evidenceFor, readerOf, weightLine, weightsFor } = usePart('evidence');
  const [isFitted, setFitted] = useState(false);
  const reader = readerOf(byKey(facts));
  const evidence = evidenceFor(option);
  const fitting = evidence.map((each) => ({
    ...each,
    outcomes: isFitted ? figuresFor(each.trial, reader, each.outcomes).shown : each.outcomes,
  }));
  const byEndpoint = new Map<string, ReturnType<typeof forestRows>>();
  for (const row of forestRows(fitting, language)) {
    byEndpoint.set(row.endpoint, [...(byEndpoint.get(row.endpoint) ?? []), row]);
  }
  const named = options.find(({ id }) => id === option);
  const weights = weightsFor(option, isFitted ? reader : undefined);
  return (
    <article className="held" data-evidence={option}>
      <h3>{named === undefined ? option : say(named.label.clinician)}</h3>
      <div className="held-bar">
        <p className="note">{t('evidence.eachAlone')}</p>
        <label className="check">
          <input
            type="checkbox"
            checked={isFitted}
            onChange={({ target }) => setFitted(target.checked)}
          />
          <span>{t('evidence.fitted')}</span>
        </label>
      </div>
      {evidence.length === 0 ? <p>{t('evidence.noTrial')}</p> : null}
      {[...byEndpoint].map(([endpoint, rows]) => (
        <ForestPlot key={endpoint} rows={rows} language={language} caption={endpoint} />
      ))}
      {weights.length === 0 ? null : (
        <section className="detail-part">
          <h4>{t('evidence.weights')}</h4>
          <ul className="bullets">
            {weights.map((weight) => (
              <li key={weightLine(weight).en}>{say(weightLine(weight))}</li>
            ))}
          </ul>
        </section>
      )}
      {evidence.map((each) => (
        <details key={`${each.trial.id} ${each.arm.id}`} className="study-door">
          <summary>{t('evidence.trial', { trial: say(each.trial.name) })}</summary>
          <TrialFigures
            evidence={each}
            reader={isFitted ? reader : undefined}
            language={language}
            audience="clinician"
            level={4}
          />
        </details>
      ))}
      <Drugs option={option} />
      <Access option={option} facts={facts} />
    </article>
  );
}
