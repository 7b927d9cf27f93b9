import {
  type AgedFunding,
  type Approval,
  approvedIsNotPaid,
  confirmFunding,
  fundingIsStale,
  fundingKinds,
  type Jurisdiction,
  jurisdictions,
  noApprovalRead,
  outcomeNotRead,
} from '@renavigate/guideline/funding/tell';
import { useId } from 'react';
import { usePart } from '../../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../../language/language.ts';
import { AccessTold } from '../../../parts/AccessTold.tsx';
import { dateText } from '../../../parts/dates.ts';
import { PhoneText } from '../../../parts/PhoneText.tsx';
import type { CardProps } from '../base/card-props.ts';

const isPlace = (id: string | undefined): id is Jurisdiction =>
  id !== undefined && Object.hasOwn(jurisdictions, id);

function Province({ province, dispatch }: Pick<CardProps, 'province' | 'dispatch'>) {
  const t = useWords('options');
  const say = useSay();
  const id = useId();
  return (
    <p className="province">
      <label htmlFor={id}>{t('pays.province')}</label>
      <select
        id={id}
        value={province ?? ''}
        onChange={({ target }) =>
          dispatch({ kind: 'province', province: target.value === '' ? undefined : target.value })
        }
      >
        <option value="">{t('pays.choose')}</option>
        {Object.entries(jurisdictions).map(([place, name]) => (
          <option key={place} value={place}>
            {say(name)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** One fact on payment: for which use, under which conditions, how old, and what it does not mean. */
function Fact({ fact }: { readonly fact: AgedFunding }) {
  const t = useWords('options');
  const language = useLanguage();
  const say = useSay();
  const { kind, setting, body, outcome, conditions, factTrueAsOf, stale, note, source } = fact;
  const asOf =
    typeof factTrueAsOf === 'string'
      ? t('pays.asOf', { date: dateText(new Date(factTrueAsOf), language, 'UTC') })
      : say(factTrueAsOf);
  return (
    <li>
      <strong>{say(fundingKinds[kind].label)}</strong> {say(outcome ?? outcomeNotRead)}
      <small>
        {say(body)}, {say(setting)}, {asOf}. {say(fundingKinds[kind].means)}
      </small>
      {conditions.length === 0 ? null : (
        <small>
          {t('pays.conditions')} {conditions.map((each) => say(each)).join(' ')}
        </small>
      )}
      {note === undefined ? null : <small>{say(note)}</small>}
      {stale ? <small className="stale">{say(fundingIsStale)}</small> : null}
      <small>{[source.organisation, source.title, source.year].filter(Boolean).join(', ')}</small>
    </li>
  );
}

function Approved({ approval }: { readonly approval: Approval }) {
  const say = useSay();
  const { body, date, decision, indication, document, changes } = approval;
  return (
    <li>
      <strong>{say(decision)}</strong> {say(indication)}
      <small>{[say(body), date, document].filter(Boolean).join(', ')}</small>
      {changes === undefined ? null : <small>{say(changes)}</small>}
    </li>
  );
}

/** Who pays for an option, and for which use. */
function Paid({ facts }: { readonly facts: readonly AgedFunding[] }) {
  const t = useWords('options');
  const say = useSay();
  if (facts.length === 0) return null;
  return (
    <>
      <p className="label">{t('pays.funded')}</p>
      <ul className="bullets facts-list">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </ul>
      <p>{say(confirmFunding)}</p>
    </>
  );
}

/** Where an option was approved, and that this is not payment. */
function Approvals({ option }: { readonly option: string }) {
  const t = useWords('options');
  const say = useSay();
  const approvals = usePart('funding').approvalsFor(option);
  return (
    <>
      <p className="label">{t('pays.approved')}</p>
      {approvals.length === 0 ? (
        <p>{say(noApprovalRead)}</p>
      ) : (
        <ul className="bullets facts-list">
          {approvals.map((approval) => (
            <Approved key={approval.id} approval={approval} />
          ))}
        </ul>
      )}
      <p>{say(approvedIsNotPaid)}</p>
    </>
  );
}

/** What was read on approval and payment, with its age; and always, that it varies and whom to ask. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Funding({ option: { option }, together, province, dispatch }: CardProps) {
  const t = useWords('options');
  const say = useSay();
  const { fundingFor } = usePart('funding');
  const today = new Date().toISOString().slice(0, 10);
  const { entries, background, fallback } = fundingFor(option, province, today);
  const facts = [...entries, ...background].filter(({ optionIds }) => optionIds !== 'every');
  const { facts: known } = together.beside;
  return (
    <>
      <p>
        <PhoneText text={say(fallback)} />
      </p>
      <Province province={province} dispatch={dispatch} />
      {isPlace(province) && entries.length === 0 ? (
        <p>{t('pays.none', { place: say(jurisdictions[province]) })}</p>
      ) : null}
      <AccessTold option={option} place={province} facts={known} audience="patient" />
      <Paid facts={facts} />
      <Approvals option={option} />
    </>
  );
}
