import { explain, type Guardrail, reasonLines } from '@renavigate/engine';
import { optionLabel } from '@renavigate/guideline/tell';
import { useLibrary } from '../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../language/language.ts';

const noDefinitions = { conditions: new Map(), classifications: new Map() };

function One({ guardrail }: { readonly guardrail: Guardrail }) {
  const t = useWords('explore');
  const shared = useWords('shared');
  const language = useLanguage();
  const say = useSay();
  const library = useLibrary();
  const telling = {
    edition: { terms: library.content.terms, definitions: [] },
    language,
    audience: 'clinician',
  } as const;
  const lines = reasonLines(explain(guardrail.when, new Map(), noDefinitions), telling);
  const names = guardrail.options.map((id) => optionLabel(id, { ...telling, library }));
  return (
    <li data-statement={guardrail.id}>
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
    </li>
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
          <One key={guardrail.id} guardrail={guardrail} />
        ))}
      </ul>
    </section>
  );
}
