import { type Fact, type Text, words } from '@renavigate/engine';
import {
  type AgedFunding,
  confirmFunding,
  fundingIsStale,
  fundingKinds,
  jurisdictions,
  outcomeNotRead,
  regions,
} from '@renavigate/guideline/funding/tell';
import { useState } from 'react';
import { usePart } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { AccessTold } from '../../parts/AccessTold.tsx';
import { Approvals } from './Approvals.tsx';

const places: Readonly<Record<string, Text>> = { ...jurisdictions, ...regions };

const joined = (parts: readonly (string | number | undefined)[], by: string) =>
  parts.filter((part) => part !== undefined).join(by);

/** When a decision on payment was made and known to be true, and where that was read. */
function FundingDates({ fact }: { readonly fact: AgedFunding }) {
  const t = useWords('team');
  const say = useSay();
  const { date, dateMeaning, factTrueAsOf, source } = fact;
  const asOf =
    typeof factTrueAsOf === 'string'
      ? t('evidence.asOf', { date: factTrueAsOf })
      : say(factTrueAsOf);
  const meaning = dateMeaning === undefined ? undefined : say(dateMeaning);
  return (
    <small className="line">
      {joined([date, meaning, asOf], '; ')}.{' '}
      {joined([source.organisation, source.title, source.year], ', ')}
    </small>
  );
}

function FundingLine({ fact }: { readonly fact: AgedFunding }) {
  const say = useSay();
  const language = useLanguage();
  const { kind, outcome, jurisdiction, body, setting, conditions, note, stale } = fact;
  const place = places[jurisdiction];
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
      <FundingDates fact={fact} />
    </li>
  );
}

interface PlaceChoiceProps {
  readonly place: string;
  readonly onPlace: (place: string) => void;
}

function PlaceChoice({ place, onPlace }: PlaceChoiceProps) {
  const t = useWords('team');
  const say = useSay();
  return (
    <label className="compare-choice">
      <span>{t('evidence.province')}</span>
      <select value={place} onChange={({ target }) => onPlace(target.value)}>
        <option value="">{t('evidence.noProvince')}</option>
        {Object.entries(jurisdictions).map(([id, name]) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AccessProps {
  readonly option: string;
  readonly facts: readonly Fact[];
}

/** Who pays for an option, in a province that is chosen. */
function Payment({ option, facts: known }: AccessProps) {
  const t = useWords('team');
  const say = useSay();
  const { fundingFor } = usePart('funding');
  const [place, onPlace] = useState('');
  const today = new Date().toISOString().slice(0, 10);
  const inPlace = place === '' ? undefined : place;
  const { entries, background, fallback } = fundingFor(option, inPlace, today);
  const facts = [...entries, ...background].filter(({ optionIds }) => optionIds !== 'every');
  return (
    <>
      <h4>{t('evidence.funding')}</h4>
      <PlaceChoice place={place} onPlace={onPlace} />
      {place !== '' && entries.length === 0 ? <p>{t('evidence.noFunding')}</p> : null}
      <AccessTold option={option} place={place} facts={known} audience="clinician" />
      <ul className="bullets">
        {facts.map((fact) => (
          <FundingLine key={fact.id} fact={fact} />
        ))}
      </ul>
      {facts.length === 0 ? null : <p className="note">{say(confirmFunding)}</p>}
      <p className="note">{say(fallback)}</p>
    </>
  );
}

/** What Canadian bodies decided on an option, and who pays in a province, each with its date. */
export function Access(props: AccessProps) {
  return (
    <section className="detail-part">
      <Approvals option={props.option} />
      <Payment {...props} />
    </section>
  );
}
