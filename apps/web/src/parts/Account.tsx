import {
  accountLines,
  accountWords,
  type FactLine,
  type FindOutLine,
  type OptionAccount,
  type Standing,
  type WhyLines,
} from '@renavigate/engine';
import { useReducer } from 'react';
import { useAccount, useAccountTelling, useChangeLines } from '../accounts.ts';
import { useReading } from '../reading.ts';
import { Mark } from './Mark.tsx';

interface SummaryProps {
  readonly text: string;
  readonly of: string;
}

/** What a door holds, and, for those who hear it apart from its card, of what. */
export function Summary({ text, of }: SummaryProps) {
  const { messages } = useReading();
  return (
    <summary>
      {text}
      <span className="visually-hidden">
        {messages.colon} {of}
      </span>
    </summary>
  );
}

function useAccountLines(option: string) {
  const account = useAccount(option);
  return { account, lines: accountLines(account, useAccountTelling()) };
}

interface FactsProps {
  readonly lines: readonly FactLine[];
  readonly standing: Standing;
}

function Facts({ lines, standing }: FactsProps) {
  if (lines.length === 0) return null;
  return (
    <ul className="reasons">
      {lines.map(({ text, source }) => (
        <li key={text}>
          <Mark standing={standing} />
          <span>
            {text}
            <small>{source}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface WhyProps {
  readonly why: WhyLines;
  readonly standing: Standing;
}

function Why({ why, standing }: WhyProps) {
  return (
    <>
      {why.whatever === undefined ? null : <p>{why.whatever}</p>}
      <p>{why.lead}</p>
      <Facts lines={why.facts} standing={standing} />
      {why.scope === undefined ? null : <p className="note">{why.scope.text}</p>}
    </>
  );
}

function ChangeList({ account }: { readonly account: OptionAccount }) {
  const told = useChangeLines(account);
  if (told === undefined) return null;
  return (
    <>
      <p>{told.lead}</p>
      <ul className="bullets">
        {told.lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

interface ChangesProps {
  readonly account: OptionAccount;
  readonly label: string;
}

/** What the source would say if a fact were otherwise: looked for once it is opened. */
function Changes({ account, label }: ChangesProps) {
  const { say } = useReading();
  const [isWanted, want] = useReducer(() => true, false);
  if (account.because.length === 0) return null;
  return (
    <details className="changes" onToggle={want}>
      <Summary text={say(accountWords.change.heading.patient)} of={label} />
      {isWanted ? <ChangeList account={account} /> : null}
    </details>
  );
}

function FindOutList({ lines }: { readonly lines: readonly FindOutLine[] }) {
  return (
    <ul className="find-out">
      {lines.map(({ keys, question, whereToFind, wouldFit }) => (
        <li key={keys.join()}>
          {question} <small>{whereToFind}</small>
          {wouldFit === undefined ? null : <small>{wouldFit}</small>}
        </li>
      ))}
    </ul>
  );
}

interface AccountProps {
  readonly option: string;
  /** The name of the option. */
  readonly label: string;
}

/** Why an option stands as it does and what would change that; of an open one, what would decide it. */
export function Account({ option, label }: AccountProps) {
  const { account, lines } = useAccountLines(option);
  const { why, findOut, standing } = lines;
  const heading = findOut.lines.length === 0 ? why.heading : findOut.heading;
  return (
    <details className="account">
      <Summary text={heading} of={label} />
      <Why why={why} standing={standing} />
      <FindOutList lines={findOut.lines} />
      <Changes account={account} label={label} />
    </details>
  );
}

/** The same where it need not be opened, since what is around it was. */
export function OpenAccount({ option, label }: AccountProps) {
  const { account, lines } = useAccountLines(option);
  const { why, findOut, standing } = lines;
  return (
    <>
      <p className="label">{why.heading}</p>
      <Why why={why} standing={standing} />
      {findOut.lines.length === 0 ? null : <p className="label">{findOut.heading}</p>}
      <FindOutList lines={findOut.lines} />
      <Changes account={account} label={label} />
    </>
  );
}
