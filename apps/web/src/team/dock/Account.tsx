import {
  accountLines,
  type FactLine,
  type OptionAccount,
  type OptionAdvice,
  type RecommendationAdvice,
} from '@renavigate/engine';
import { type Accounted, changesOf, type Told } from '@renavigate/guideline/tell';
import { useState } from 'react';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { RuleReasons } from '../../parts/Reasons.tsx';
import { StatementList } from '../../parts/StatementList.tsx';

function FactLines({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <ul className="because-facts">
      {lines.map(({ text, source }) => (
        <li key={text}>
          {text} <small>{source}</small>
        </li>
      ))}
    </ul>
  );
}

/** What would change the standing: sought only when it is asked for. */
function Changes({ account, told }: { readonly account: OptionAccount; readonly told: Told }) {
  const lines = changesOf(account, told);
  if (lines === undefined) return null;
  return (
    <>
      <p>{lines.lead}</p>
      <ul className="bullets">
        {lines.lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function ChangesDoor(props: { readonly account: OptionAccount; readonly told: Told }) {
  const t = useWords('team');
  const [isOpen, setOpen] = useState(false);
  if (props.account.because.length === 0) return null;
  return (
    <details className="changes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('detail.changes')}</summary>
      {isOpen ? <Changes {...props} /> : null}
    </details>
  );
}

function Rules({
  rules,
  told,
  heading,
}: {
  readonly rules: readonly RecommendationAdvice[];
  readonly told: Told;
  readonly heading: string;
}) {
  const language = useLanguage();
  if (rules.length === 0) return null;
  const { edition } = told;
  return (
    <details>
      <summary>{heading}</summary>
      {rules.map((rule) => (
        <div key={rule.recommendation} className="rule">
          <p className="rule-strength">{rule.strength.words[language]}</p>
          <RuleReasons edition={edition} audience="clinician" rules={[rule]} />
          <StatementList edition={edition} ids={rule.statements} />
        </div>
      ))}
    </details>
  );
}

interface AccountProps {
  readonly told: Accounted;
  readonly advice: OptionAdvice;
}

interface WhyProps {
  readonly why: ReturnType<typeof accountLines>['why'];
  readonly told: Told;
  readonly rules: readonly RecommendationAdvice[];
}

/** Why the option stands as it does, with the statements that this rests on. */
function Why({ why, told, rules }: WhyProps) {
  const statements = rules
    .filter(({ truth }) => truth === 'true')
    .flatMap((rule) => rule.statements);
  return (
    <section className="detail-part">
      <h4>{why.heading}</h4>
      {why.whatever === undefined ? null : <p>{why.whatever}</p>}
      <p>{why.lead}</p>
      <FactLines lines={[...why.facts, ...(why.scope === undefined ? [] : [why.scope])]} />
      <StatementList edition={told.edition} ids={statements} />
    </section>
  );
}

/** What to find out, and where. */
function FindOut({ heading, lines }: ReturnType<typeof accountLines>['findOut']) {
  if (lines.length === 0) return null;
  return (
    <section className="detail-part">
      <h4>{heading}</h4>
      <ul className="because-facts">
        {lines.map(({ text, wouldFit, whereFound }) => (
          <li key={text}>
            {text} <small>{[whereFound, wouldFit].filter(Boolean).join('; ')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the edition remarks on the option for this patient. */
function Remarks({ told: { edition }, advice }: AccountProps) {
  const t = useWords('team');
  const say = useSay();
  const remarks = edition.remarks.filter(({ id }) => advice.remarks.includes(id));
  return remarks.map(({ id, kind, text, statements }) => (
    <section key={id} className={`detail-part remark-${kind}`}>
      <h4>{t(`detail.remark.${kind}`)}</h4>
      <p>{say(text.clinician)}</p>
      <StatementList edition={edition} ids={statements} />
    </section>
  ));
}

/** Why an option stands as it does under one edition, what is missing, what would change it, and the rules themselves. */
export function Account({ told, advice }: AccountProps) {
  const t = useWords('team');
  const account = told.accounts.get(advice.option);
  if (account === undefined) return null;
  const { why, findOut } = accountLines(account, told);
  const bearing = advice.recommendations.filter(
    ({ truth }) => advice.standing === 'notOffered' || truth !== 'false',
  );
  return (
    <>
      <Why why={why} told={told} rules={bearing} />
      <FindOut {...findOut} />
      <Remarks told={told} advice={advice} />
      <ChangesDoor account={account} told={told} />
      <Rules rules={advice.against} told={told} heading={t('detail.against')} />
      <Rules rules={bearing} told={told} heading={t('detail.rules', { count: bearing.length })} />
    </>
  );
}
