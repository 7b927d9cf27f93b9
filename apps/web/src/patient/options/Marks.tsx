import { type Mark as GuardrailMark, reasonLines } from '@renavigate/engine';
import { inCommon } from '@renavigate/guideline/tell';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

/** More sources than these are folded: a long list of them would push the next option out of sight. */
const shownAtMost = 2;

/** Where a guardrail was read: who, what, when. */
function Sources({ mark: { guardrail } }: { readonly mark: GuardrailMark }) {
  const t = useWords('options');
  const shared = useWords('shared');
  if (guardrail.kind === 'question') return null;
  const { sources } = guardrail;
  const list = sources
    .map(({ body, title, year }) => [body, title, year].filter(Boolean).join(', '))
    .join(' · ');
  if (sources.length > shownAtMost) {
    return (
      <details>
        <summary>{t('mark.readInMany', { count: sources.length })}</summary>
        <small>{list}</small>
      </details>
    );
  }
  return (
    <small>
      {t('mark.readIn')}
      {shared('colon')} {list}
    </small>
  );
}

interface MarkProps {
  readonly mark: GuardrailMark;
}

/** What a guardrail says, whom to ask, what about the person makes it hold, and where it was read. */
function MarkText({ mark }: MarkProps) {
  const t = useWords('options');
  const shared = useWords('shared');
  const language = useLanguage();
  const say = useSay();
  const library = useLibrary();
  const { guardrail, reason } = mark;
  const facts = reasonLines(reason, inCommon({ library, language, audience: 'patient' }));
  return (
    <>
      <p>
        {say(guardrail.text.patient)} {t('mark.ask', { whom: say(guardrail.askWhom) })}
      </p>
      <small>
        {t('mark.because')}
        {shared('colon')} {facts.map(({ text }) => text).join(' · ')}
      </small>
      <Sources mark={mark} />
    </>
  );
}

function MarkLabel({ mark: { guardrail } }: MarkProps) {
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  return (
    <strong>
      {t(`mark.${guardrail.kind}`)}
      {shared('colon')} {say(guardrail.label.patient)}.
    </strong>
  );
}

interface HoldingMarksProps {
  readonly marks: readonly GuardrailMark[];
  /** Their names are in sight, and what they say is one tap away: where one stands beside several options. */
  readonly isShort?: boolean;
}

/** The guardrails that hold: each says what to take care of, why, and whom to ask. None hides the option. */
export function HoldingMarks({ marks, isShort = false }: HoldingMarksProps) {
  const holding = marks.filter(({ truth }) => truth === 'true');
  if (holding.length === 0) return null;
  return (
    <ul className="marks">
      {holding.map((mark) => (
        <li key={mark.guardrail.id} className="remark">
          {isShort ? (
            <details>
              <summary>
                <MarkLabel mark={mark} />
              </summary>
              <MarkText mark={mark} />
            </details>
          ) : (
            <>
              <MarkLabel mark={mark} />
              <MarkText mark={mark} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
