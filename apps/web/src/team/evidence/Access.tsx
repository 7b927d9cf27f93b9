import { type Fact, type Text, words } from '@renavigate/engine';
import {
  type AgedFunding,
  approvedIsNotPaid,
  confirmFunding,
  fundingIsStale,
  fundingKinds,
  jurisdictions,
  noApprovalRead,
  outcomeNotRead,
  regions,
} from '@renavigate/guideline/funding/tell';
import { useState } from 'react';
import { usePart } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { AccessTold } from '../../parts/AccessTold.tsx';

const places: Readonly<Record<string, Text>> = { ...jurisdictions, ...regions };

function FundingLine({ fact }: { readonly fact: AgedFunding }) {
  const t = useWords('team');
  const say = useSay();
  const language = useLanguage();
  const {
    kind,
    outcome,
    jurisdiction,
    body,
    setting,
    conditions,
    date,
    dateMeaning,
    factTrueAsOf,
    note,
    source,
    stale,
  } = fact;
  const place = places[jurisdiction];
  const asOf =
    typeof factTrueAsOf === 'string'
      ? t('evidence.asOf', { date: factTrueAsOf })
      : say(factTrueAsOf);
  const when = [date, dateMeaning === undefined ? undefined : say(dateMeaning), asOf].filter(
    (each) => each !== undefined,
  );
  return (
    <li>
      <strong>
        {say(fundingKinds[kind].label)}
        {words.colon[language]}
      </strong>
      {say(outcome ?? outcomeNotRead)}{' '}
      <small>
        {[place === undefined ? jurisdiction : say(place), say(body), say(setting)].join(', ')}
      </small>
      {conditions.map((each) => (
        <small key={each.en} className="line">
          {say(each)}
        </small>
      ))}
      {note === undefined ? null : <small className="line">{say(note)}</small>}
      {stale ? <small className="line stale">{say(fundingIsStale)}</small> : null}
      <small className="line">
        {when.join('; ')}.{' '}
        {[source.organisation, source.title, source.year]
          .filter((each) => each !== undefined)
          .join(', ')}
      </small>
    </li>
  );
}

/** What Canadian bodies decided on an option, and who pays in a province, each with its date. */
export function Access({
  option,
  facts: known,
}: {
  readonly option: string;
  readonly facts: readonly Fact[];
}) {
  const t = useWords('team');
  const say = useSay();
  const language = useLanguage();
  const { approvalsFor, fundingFor } = usePart('funding');
  const [place, setPlace] = useState('');
  const today = new Date().toISOString().slice(0, 10);
  const approvals = approvalsFor(option);
  const { entries, background, fallback } = fundingFor(
    option,
    place === '' ? undefined : place,
    today,
  );
  const facts = [...entries, ...background].filter(({ optionIds }) => optionIds !== 'every');
  return (
    <section className="detail-part">
      <h4>{t('evidence.approvals')}</h4>
      {approvals.length === 0 ? <p>{say(noApprovalRead)}</p> : null}
      <ul className="bullets">
        {approvals.map(({ id, body, date, decision, indication, changes, url, document }) => (
          <li key={id}>
            <strong>
              {say(body)}
              {date === undefined ? '' : `, ${date}`}
              {words.colon[language]}
            </strong>
            {say(decision)} {say(indication)} {changes === undefined ? '' : say(changes)}{' '}
            {url === undefined ? null : (
              <a href={url} target="_blank" rel="noreferrer">
                {document ?? url}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="note">{say(approvedIsNotPaid)}</p>
      <h4>{t('evidence.funding')}</h4>
      <label className="compare-choice">
        <span>{t('evidence.province')}</span>
        <select value={place} onChange={({ target }) => setPlace(target.value)}>
          <option value="">{t('evidence.noProvince')}</option>
          {Object.entries(jurisdictions).map(([id, name]) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      {place !== '' && entries.length === 0 ? <p>{t('evidence.noFunding')}</p> : null}
      <AccessTold option={option} place={place} facts={known} audience="clinician" />
      <ul className="bullets">
        {facts.map((fact) => (
          <FundingLine key={fact.id} fact={fact} />
        ))}
      </ul>
      {facts.length === 0 ? null : <p className="note">{say(confirmFunding)}</p>}
      <p className="note">{say(fallback)}</p>
    </section>
  );
}
