import {
  factText,
  keyOf,
  keysText,
  keyText,
  sourcesText,
  type TermId,
  words,
} from '@renavigate/engine';
import { riskOf, riskText } from '@renavigate/guideline/tell';
import { Fragment } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useEditionName } from '../../guidelines/edition-name.ts';
import { type Factor, type Score, scores } from '../../guidelines/risk.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Mark } from '../../parts/Mark.tsx';
import type { Consulted } from '../case/consult-case.ts';

interface FactorRowProps {
  readonly factor: Factor;
  readonly consulted: Consulted;
  readonly onGo: (term: TermId) => void;
}

function FactorRow({ factor, consulted, onGo }: FactorRowProps) {
  const t = useWords('team');
  const language = useLanguage();
  const { terms, riskScore } = useLibrary().content;
  const { reason, missing } = factor;
  const [name] = factor.terms;
  const facts = consulted.beside.facts.filter(({ term }) => factor.terms.includes(term));
  const [own, ...measured] = factor.terms;
  const values = facts.filter(({ term }) => measured.length === 0 || term !== own);
  const lacking = measured.filter((term) => !facts.some((fact) => fact.term === term));
  return (
    <tr>
      <th scope="row">
        {name === undefined ? '' : keyText(keyOf(name), terms, language, 'clinician')}
      </th>
      <td>
        <span className={`truth truth-${reason.truth}`}>
          <Mark truth={reason.truth} /> {t(`risk.truth.${reason.truth}`)}
        </span>
      </td>
      <td>
        {values.map((fact) => (
          <span key={`${fact.term}`} className="factor-value">
            {factText(fact, terms, language, 'clinician')}
          </span>
        ))}
        {values.length === 0 ? null : (
          <small>{sourcesText(values, terms, language, 'clinician')}</small>
        )}
        {reason.truth === 'unknown' && lacking.length > 0 ? (
          <span className="factor-missing">
            {t('risk.missing')}{' '}
            {lacking.map((term, index) => (
              <Fragment key={term}>
                {index === 0
                  ? null
                  : ` ${own !== undefined && riskScore?.fromEither.includes(own) ? t('risk.either') : '·'} `}
                <button type="button" className="text-button" onClick={() => onGo(term)}>
                  {keyText(keyOf(term), terms, language, 'clinician')}
                </button>
              </Fragment>
            ))}
          </span>
        ) : null}
        {missing.length > 0 && lacking.length === 0 ? (
          <span className="factor-missing">
            {t('risk.missing')} {keysText(missing, terms, language, 'clinician')}
          </span>
        ) : null}
      </td>
    </tr>
  );
}

function ScoreTable({
  score,
  consulted,
  onGo,
}: { readonly score: Score } & Omit<FactorRowProps, 'factor'>) {
  const t = useWords('team');
  const language = useLanguage();
  const say = useSay();
  const editionName = useEditionName();
  const { classification, possible, factors } = score;
  const labels = classification.groups
    .filter(({ id }) => possible.includes(id))
    .map(({ label }) => say(label.clinician));
  const usedBy = useLibrary()
    .content.editions.filter(({ definitions }) => definitions.some(({ id }) => id === score.id))
    .map((edition) => editionName(edition))
    .join(words.semicolon[language]);
  const met = factors.filter(({ reason }) => reason.truth === 'true').length;
  const unknown = factors.filter(({ reason }) => reason.truth === 'unknown').length;
  return (
    <section className="score" data-score={score.id}>
      <h3>
        {say(classification.label.clinician)}
        {words.colon[language]}
        <strong className={labels.length === 1 ? 'group-settled' : 'group-open'}>
          {labels.join(t('risk.or'))}
        </strong>
      </h3>
      <p className="score-count">
        {t('risk.count', { met, unknown, all: factors.length })}. {t('risk.usedBy')} {usedBy}
      </p>
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{t('risk.factor')}</th>
            <th scope="col">{t('risk.state')}</th>
            <th scope="col">{t('risk.values')}</th>
          </tr>
        </thead>
        <tbody>
          {factors.map((factor) => (
            <FactorRow key={factor.terms.join()} {...{ factor, consulted, onGo }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The risk scores that the editions use: every factor, what it is told from, and the groups that are left. */
export function Risk(props: Omit<FactorRowProps, 'factor'>) {
  const language = useLanguage();
  const { advices, facts } = props.consulted.beside;
  const library = useLibrary();
  const { editions, riskScore } = library.content;
  const own = riskScore === undefined ? undefined : riskOf(riskScore, props.consulted.beside);
  const possibleOf = (edition: string, definition: string) =>
    advices
      .find((each) => each.edition === edition)
      ?.classifications.find((each) => each.definition === definition)?.possibleGroups ?? [];
  const all = scores(library.content, editions, facts, possibleOf);
  return (
    <div className="scores">
      {riskScore === undefined || own === undefined || own.applies ? null : (
        <p>{riskText(riskScore, own, { library, language, audience: 'clinician' })}.</p>
      )}
      {all.map((score) => (
        <ScoreTable key={score.id} score={score} {...props} />
      ))}
    </div>
  );
}
