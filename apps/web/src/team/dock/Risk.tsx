import {
  type Fact,
  factText,
  keyOf,
  keysText,
  keyText,
  sourcesText,
  type TermId,
  type Truth,
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

/** What a factor is told from: its values, and what of it is not known. */
function toldFrom({ factor, consulted }: Omit<FactorRowProps, 'onGo'>) {
  const { terms, missing, reason } = factor;
  const [own, ...measured] = terms;
  const facts = consulted.beside.facts.filter(({ term }) => terms.includes(term));
  const values = facts.filter(({ term }) => measured.length === 0 || term !== own);
  const lacking = measured.filter((term) => !facts.some((fact) => fact.term === term));
  return {
    values,
    /** The measurements that would tell it. */
    lacking: reason.truth === 'unknown' ? lacking : [],
    /** What else is missing, where no measurement is. */
    missing: lacking.length === 0 ? missing : [],
  };
}

function Values({ values }: { readonly values: readonly Fact[] }) {
  const language = useLanguage();
  const { terms } = useLibrary().content;
  if (values.length === 0) return null;
  return (
    <>
      {values.map((fact) => (
        <span key={`${fact.term}`} className="factor-value">
          {factText(fact, terms, language, 'clinician')}
        </span>
      ))}
      <small>{sourcesText(values, terms, language, 'clinician')}</small>
    </>
  );
}

interface LackingProps extends Pick<FactorRowProps, 'onGo'> {
  readonly own: TermId | undefined;
  readonly lacking: readonly TermId[];
}

/** The measurements that are missing: each leads to its field. */
function Lacking({ own, lacking, onGo }: LackingProps) {
  const t = useWords('team');
  const language = useLanguage();
  const { terms, riskScore } = useLibrary().content;
  const isEither = own !== undefined && riskScore?.fromEither.includes(own);
  const between = ` ${isEither ? t('risk.either') : '·'} `;
  if (lacking.length === 0) return null;
  return (
    <span className="factor-missing">
      {t('risk.missing')}{' '}
      {lacking.map((term, index) => (
        <Fragment key={term}>
          {index === 0 ? null : between}
          <button type="button" className="text-button" onClick={() => onGo(term)}>
            {keyText(keyOf(term), terms, language, 'clinician')}
          </button>
        </Fragment>
      ))}
    </span>
  );
}

function FactorRow({ factor, consulted, onGo }: FactorRowProps) {
  const t = useWords('team');
  const language = useLanguage();
  const { terms } = useLibrary().content;
  const { truth } = factor.reason;
  const [own] = factor.terms;
  const { values, lacking, missing } = toldFrom({ factor, consulted });
  return (
    <tr>
      <th scope="row">
        {own === undefined ? '' : keyText(keyOf(own), terms, language, 'clinician')}
      </th>
      <td>
        <span className={`truth truth-${truth}`}>
          <Mark truth={truth} /> {t(`risk.truth.${truth}`)}
        </span>
      </td>
      <td>
        <Values values={values} />
        <Lacking own={own} lacking={lacking} onGo={onGo} />
        {missing.length > 0 ? (
          <span className="factor-missing">
            {t('risk.missing')} {keysText(missing, terms, language, 'clinician')}
          </span>
        ) : null}
      </td>
    </tr>
  );
}

/** What a score comes to, how many of its factors are met, and who uses it. */
function ScoreHead({ score }: { readonly score: Score }) {
  const t = useWords('team');
  const language = useLanguage();
  const say = useSay();
  const editionName = useEditionName();
  const { id, classification, possible, factors } = score;
  const labels = classification.groups
    .filter((group) => possible.includes(group.id))
    .map(({ label }) => say(label.clinician));
  const usedBy = useLibrary()
    .content.editions.filter(({ definitions }) => definitions.some((each) => each.id === id))
    .map((edition) => editionName(edition))
    .join(words.semicolon[language]);
  const countOf = (truth: Truth) => factors.filter(({ reason }) => reason.truth === truth).length;
  const counts = { met: countOf('true'), unknown: countOf('unknown'), all: factors.length };
  return (
    <>
      <h3>
        {say(classification.label.clinician)}
        {words.colon[language]}
        <strong className={labels.length === 1 ? 'group-settled' : 'group-open'}>
          {labels.join(t('risk.or'))}
        </strong>
      </h3>
      <p className="score-count">
        {t('risk.count', counts)}. {t('risk.usedBy')} {usedBy}
      </p>
    </>
  );
}

function ScoreTable({
  score,
  ...rest
}: { readonly score: Score } & Omit<FactorRowProps, 'factor'>) {
  const t = useWords('team');
  return (
    <section className="score" data-score={score.id}>
      <ScoreHead score={score} />
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{t('risk.factor')}</th>
            <th scope="col">{t('risk.state')}</th>
            <th scope="col">{t('risk.values')}</th>
          </tr>
        </thead>
        <tbody>
          {score.factors.map((factor) => (
            <FactorRow key={factor.terms.join()} factor={factor} {...rest} />
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
