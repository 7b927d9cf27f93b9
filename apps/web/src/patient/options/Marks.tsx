import { type Mark as GuardrailMark, reasonLines } from '@renavigate/engine';
import { inCommon } from '@renavigate/guideline/tell';
import { held } from '../../guidelines/held.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

/** Where a guardrail was read: who, what, when. */
function sourcesOf({ guardrail }: GuardrailMark): string {
  if (guardrail.kind === 'question') return '';
  return guardrail.sources
    .map(({ body, title, year }) => [body, title, year].filter(Boolean).join(', '))
    .join(' · ');
}

function HoldingMark({ mark }: { readonly mark: GuardrailMark }) {
  const t = useWords('options');
  const shared = useWords('shared');
  const language = useLanguage();
  const say = useSay();
  const { guardrail, reason } = mark;
  const facts = reasonLines(reason, inCommon({ library: held, language, audience: 'patient' }));
  const sources = sourcesOf(mark);
  return (
    <li className="remark">
      <p>
        <strong>
          {t(`mark.${guardrail.kind}`)}
          {shared('colon')} {say(guardrail.label.patient)}.
        </strong>{' '}
        {say(guardrail.text.patient)} {t('mark.ask', { whom: say(guardrail.askWhom) })}
      </p>
      <small>
        {t('mark.because')}
        {shared('colon')} {facts.map(({ text }) => text).join(' · ')}
      </small>
      {sources === '' ? null : (
        <small>
          {t('mark.readIn')}
          {shared('colon')} {sources}
        </small>
      )}
    </li>
  );
}

/** The guardrails that hold: each says what to take care of, why, and whom to ask. None hides the option. */
export function HoldingMarks({ marks }: { readonly marks: readonly GuardrailMark[] }) {
  const holding = marks.filter(({ truth }) => truth === 'true');
  if (holding.length === 0) return null;
  return (
    <ul className="marks">
      {holding.map((mark) => (
        <HoldingMark key={mark.guardrail.id} mark={mark} />
      ))}
    </ul>
  );
}
