import { explain, type Guardrail, reasonLines } from '@renavigate/engine';
import { optionLabel } from '@renavigate/guideline/tell';
import { useLibrary } from '../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../language/language.ts';

const noDefinitions = { conditions: new Map(), classifications: new Map() };

interface OneProps {
  readonly guardrail: Guardrail;
}

/** What a guardrail says, whom to ask, and what was read for it. */
function Said({ guardrail }: OneProps) {
  const t = useWords('explore');
  const shared = useWords('shared');
  const say = useSay();
  return (
    <div className="said">
      <p>
        <strong>
          {t(`guard.${guardrail.kind}`)}
          {shared('colon')} {say(guardrail.label.clinician)}
        </strong>
      </p>
      <p>{say(guardrail.text.clinician)}</p>
      <p>{t('guard.ask', { whom: say(guardrail.askWhom) })}.</p>
      {guardrail.kind === 'question' ? null : (
        <cite>
          {t('guard.sources')}
          {shared('colon')}{' '}
          {guardrail.sources
            .map(({ body, title, year, locator }) =>
              [body, title, locator, year].filter(Boolean).join(', '),
            )
            .join(' · ')}
        </cite>
      )}
    </div>
  );
}

/** When it holds, and what it marks. */
function Made({ guardrail }: OneProps) {
  const t = useWords('explore');
  const shared = useWords('shared');
  const language = useLanguage();
  const library = useLibrary();
  const edition = { terms: library.content.terms, definitions: [] };
  const telling = { edition, language, audience: 'clinician' } as const;
  const lines = reasonLines(explain(guardrail.when, new Map(), noDefinitions), telling);
  const names = guardrail.options.map((id) => optionLabel(id, { ...telling, library }));
  return (
    <div className="made">
      <p className="label">{t('guard.when')}</p>
      <ul>
        {lines.map(({ text, depth }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a told reason has no identity but its place
          <li key={place} className={`depth-${Math.min(depth, 3)}`}>
            {text}
          </li>
        ))}
      </ul>
      <p>
        {t('guard.options')}
        {shared('colon')} {names.join(', ')}
      </p>
    </div>
  );
}

/** Every guardrail, with what it asks and what it marks. */
export function Guardrails() {
  const t = useWords('explore');
  return (
    <section aria-labelledby="guardrails-heading">
      <h2 id="guardrails-heading">{t('guardrails')}</h2>
      <p className="reading">{t('guard.lead')}</p>
      <ul className="beside-list">
        {useLibrary().content.guardrails.map((guardrail) => (
          <li key={guardrail.id} data-statement={guardrail.id}>
            <Said guardrail={guardrail} />
            <Made guardrail={guardrail} />
          </li>
        ))}
      </ul>
    </section>
  );
}
