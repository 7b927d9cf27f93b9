import { type Citation, type Mark, reasonLines } from '@renavigate/engine';
import { useGuidelines } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { ReasonLines } from '../../parts/Reasons.tsx';

function CitationText({ citation }: { readonly citation: Citation }) {
  const { body, title, locator, year, url } = citation;
  const text = [body, title, locator, year].filter((part) => part !== undefined).join(', ');
  if (url === undefined) return text;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** What was read for a guardrail. */
function Sources({ guardrail }: Pick<Mark, 'guardrail'>) {
  const t = useWords('team');
  if (guardrail.kind === 'question') return <p>{t('marks.noSource')}</p>;
  return (
    <ul className="bullets">
      {guardrail.sources.map((citation) => (
        <li key={JSON.stringify(citation)}>
          <CitationText citation={citation} />
        </li>
      ))}
    </ul>
  );
}

function OneMark({ mark: { guardrail, truth, reason } }: { readonly mark: Mark }) {
  const t = useWords('team');
  const say = useSay();
  const language = useLanguage();
  const edition = useGuidelines().anyOfToday;
  const kind = guardrail.kind === 'question' ? 'question' : truth === 'true' ? 'holds' : 'open';
  return (
    <li className={`mark-line mark-line-${truth}`}>
      <p>
        <strong>
          <span aria-hidden="true">{truth === 'true' ? '▲' : '△'} </span>
          {say(guardrail.label.clinician)}
        </strong>{' '}
        <span className="mark-kind">{t(`marks.${kind}`)}</span>
      </p>
      <p>{say(guardrail.text.clinician)}</p>
      <details>
        <summary>{t('marks.why', { whom: say(guardrail.askWhom) })}</summary>
        <ReasonLines lines={reasonLines(reason, { edition, language, audience: 'clinician' })} />
        <Sources guardrail={guardrail} />
      </details>
    </li>
  );
}

/** The guardrails that mark an option, those that hold first. They change no standing. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  const t = useWords('team');
  if (marks.length === 0) return null;
  const holding = marks.filter(({ truth }) => truth === 'true');
  const open = marks.filter(({ truth }) => truth === 'unknown');
  return (
    <section className="detail-part">
      <h4>{t('marks.heading')}</h4>
      <ul className="marks">
        {holding.map((mark) => (
          <OneMark key={mark.guardrail.id} mark={mark} />
        ))}
      </ul>
      {open.length === 0 ? null : (
        <details open={holding.length === 0 && open.length < 3}>
          <summary>{t('marks.notExcluded', { count: open.length })}</summary>
          <ul className="marks">
            {open.map((mark) => (
              <OneMark key={mark.guardrail.id} mark={mark} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
