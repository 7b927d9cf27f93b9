import { type SeveralOfTerm, words } from '@renavigate/engine';
import type { Answer } from '../../answers/answer.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

interface SeveralOfProps {
  readonly term: SeveralOfTerm;
  readonly label: string;
  readonly present: string;
  readonly absent: string;
  readonly sure: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

const parts = (text: string) => text.split(' ').filter((part) => part !== '');

/** A list to tick, and whether it is the whole list. Closed, it says what is in it. */
export function SeveralOf({ term, label, present, absent, sure, onAnswer }: SeveralOfProps) {
  const t = useWords('team');
  const say = useSay();
  const language = useLanguage();
  const chosen = parts(present);
  const ruledOut = parts(absent);
  const offered = term.values.map(({ id }) => id);
  const answer = (ids: readonly string[], isSure: boolean) =>
    onAnswer(
      ids.length === 0 && !isSure
        ? { kind: 'unknown' }
        : { kind: 'severalOf', chosen: ids, offered, sure: isSure },
    );
  const named = term.values.filter(({ id }) => chosen.includes(id));
  const list = named.map((each) => say(each.label.clinician)).join(', ');
  const rest = sure
    ? t(chosen.length === 0 ? 'fact.none' : 'fact.noOthers')
    : ruledOut.length > 0
      ? t('fact.not', { count: ruledOut.length })
      : '';
  const summary = [list, rest].filter((part) => part !== '').join(' · ');
  return (
    <details className="several">
      <summary aria-label={`${label}${words.colon[language]}${summary || t('fact.unknown')}`}>
        {summary || t('fact.unknown')}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        <div className="several-values">
          {term.values.map(({ id, label: value }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  answer(
                    target.checked ? [...chosen, id] : chosen.filter((each) => each !== id),
                    sure && target.checked,
                  )
                }
              />
              <span className={ruledOut.includes(id) ? 'ruled-out' : undefined}>
                {say(value.clinician)}
                {ruledOut.includes(id) && !sure ? <small> {t('fact.notThere')}</small> : null}
              </span>
            </label>
          ))}
        </div>
        <label className="several-sure">
          <input
            type="checkbox"
            checked={sure}
            onChange={({ target }) => answer(chosen, target.checked)}
          />
          <span>{t(chosen.length === 0 ? 'fact.noneOfThese' : 'fact.andNoOthers')}</span>
        </label>
      </fieldset>
    </details>
  );
}
