import { words } from '@renavigate/engine';
import {
  type Approval,
  approvedIsNotPaid,
  noApprovalRead,
} from '@renavigate/guideline/funding/tell';
import { usePart } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

function ApprovalLine({ approval }: { readonly approval: Approval }) {
  const say = useSay();
  const language = useLanguage();
  const { body, date, decision, indication, changes, url, document } = approval;
  return (
    <li>
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
  );
}

/** Where an option was approved. */
export function Approvals({ option }: { readonly option: string }) {
  const t = useWords('team');
  const say = useSay();
  const approvals = usePart('funding').approvalsFor(option);
  return (
    <>
      <h4>{t('evidence.approvals')}</h4>
      {approvals.length === 0 ? <p>{say(noApprovalRead)}</p> : null}
      <ul className="bullets">
        {approvals.map((approval) => (
          <ApprovalLine key={approval.id} approval={approval} />
        ))}
      </ul>
      <p className="note">{say(approvedIsNotPaid)}</p>
    </>
  );
}
