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

interface ListProps {
  readonly term: SeveralOfTerm;
  readonly chosen: readonly string[];
  readonly ruledOut: readonly string[];
  readonly sure: boolean;
}

/** What is in the list, and what is known of the rest; empty where nothing is. */
function useSummary({ term, chosen, ruledOut, sure }: ListProps): string {
  const t = useWords('team');
  const say = useSay();
  const named = term.values.filter(({ id }) => chosen.includes(id));
  const list = named.map((each) => say(each.label.clinician)).join(', ');
  const rest = sure
    ? t(chosen.length === 0 ? 'fact.none' : 'fact.noOthers')
    : ruledOut.length > 0
      ? t('fact.not', { count: ruledOut.length })
      : '';
  return [list, rest].filter((part) => part !== '').join(' · ');
}

interface TicksProps extends ListProps {
  readonly onList: (chosen: readonly string[], sure: boolean) => void;
}

function Values({ term, chosen, ruledOut, sure, onList }: TicksProps) {
  const t = useWords('team');
  const say = useSay();
  const tick = (id: string, isTicked: boolean) =>
    onList(isTicked ? [...chosen, id] : chosen.filter((each) => each !== id), sure && isTicked);
  return (
    <div className="several-values">
      {term.values.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => tick(id, target.checked)}
          />
          <span className={ruledOut.includes(id) ? 'ruled-out' : undefined}>
            {say(label.clinician)}
            {ruledOut.includes(id) && !sure ? <small> {t('fact.notThere')}</small> : null}
          </span>
        </label>
      ))}
    </div>
  );
}

function Sure({ chosen, sure, onList }: TicksProps) {
  const t = useWords('team');
  return (
    <label className="several-sure">
      <input
        type="checkbox"
        checked={sure}
        onChange={({ target }) => onList(chosen, target.checked)}
      />
      <span>{t(chosen.length === 0 ? 'fact.noneOfThese' : 'fact.andNoOthers')}</span>
    </label>
  );
}

/** A list to tick, and whether it is the whole list. Closed, it says what is in it. */
export function SeveralOf({ term, label, present, absent, sure, onAnswer }: SeveralOfProps) {
  const t = useWords('team');
  const language = useLanguage();
  const offered = term.values.map(({ id }) => id);
  const onList = (ids: readonly string[], isSure: boolean) =>
    onAnswer(
      ids.length === 0 && !isSure
        ? { kind: 'unknown' }
        : { kind: 'severalOf', chosen: ids, offered, sure: isSure },
    );
  const list = { term, chosen: parts(present), ruledOut: parts(absent), sure };
  const summary = useSummary(list) || t('fact.unknown');
  return (
    <details className="several">
      <summary aria-label={`${label}${words.colon[language]}${summary}`}>{summary}</summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        <Values {...list} onList={onList} />
        <Sure {...list} onList={onList} />
      </fieldset>
    </details>
  );
}
