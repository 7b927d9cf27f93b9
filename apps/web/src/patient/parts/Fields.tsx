import { type NumberTerm, type TermValue, unitText } from '@renavigate/engine';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { useTurns } from '../../scheduling/use-turns.ts';
import { Choice } from './Choice.tsx';
import type { Draft } from './draft.ts';

interface FieldProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** The id of the message that says why the answer cannot be used. */
  readonly describedBy: string | undefined;
}

interface OneOfProps extends FieldProps {
  readonly values: readonly { readonly id: string; readonly label: string }[];
}

/** One answer of a few, "I don't know" among them. */
export function OneField({ draft, onChange, describedBy, values }: OneOfProps) {
  const t = useWords('answers');
  return (
    <div className="choices">
      {values.map(({ id, label }) => (
        <Choice
          key={id}
          type="radio"
          name="answer"
          value={id}
          label={label}
          checked={!draft.unknown && draft.chosen.includes(id)}
          onChange={() => onChange({ ...draft, chosen: [id], unknown: false })}
          describedBy={describedBy}
        />
      ))}
      <Choice
        type="radio"
        name="answer"
        value="unknown"
        label={t('unknown')}
        checked={draft.unknown}
        onChange={() => onChange({ ...draft, chosen: [], unknown: true })}
        describedBy={describedBy}
      />
    </div>
  );
}

export function YesNoField(props: FieldProps) {
  const t = useWords('answers');
  const values = [
    { id: 'yes', label: t('yes') },
    { id: 'no', label: t('no') },
  ];
  return <OneField {...props} values={values} />;
}

interface SeveralProps extends FieldProps {
  readonly values: readonly TermValue[];
}

/** How many of a long list come at once: they fill the screen of a phone. */
const atOnce = 5;

/** Any number of answers; what is not chosen is not there, unless the person is not sure of the others. */
export function SeveralField({ draft, onChange, describedBy, values }: SeveralProps) {
  const t = useWords('answers');
  const say = useSay();
  const { chosen, none, unknown } = draft;
  const turn = useTurns(Math.ceil(values.length / atOnce));
  const toggle = (id: string, checked: boolean) => {
    const rest = chosen.filter((each) => each !== id);
    const next = checked ? [...rest, id] : rest;
    // The special answers change their meaning when the first value is chosen or the last one is not.
    const same = chosen.length > 0 && next.length > 0;
    onChange({ ...draft, chosen: next, none: false, unknown: same && unknown });
  };
  const special = (value: string, label: string, checked: boolean, change: Partial<Draft>) => (
    <Choice
      key={value}
      type="checkbox"
      name="answer"
      value={value}
      label={label}
      checked={checked}
      onChange={() => onChange({ ...draft, ...change })}
      describedBy={describedBy}
    />
  );
  return (
    <>
      <div className={values.length > 6 ? 'choices choices-many' : 'choices'}>
        {values.slice(0, turn * atOnce).map(({ id, label }) => (
          <Choice
            key={id}
            type="checkbox"
            name="answer"
            value={id}
            label={say(label.patient)}
            checked={chosen.includes(id)}
            onChange={(checked) => toggle(id, checked)}
            describedBy={describedBy}
          />
        ))}
      </div>
      <div className="choices choices-special">
        {chosen.length > 0
          ? special('notSureOfRest', t('notSureOfRest'), unknown, { unknown: !unknown })
          : [
              special('none', t('noneOfThese'), none, { none: !none, unknown: false }),
              special('unknown', t('unknown'), unknown, { unknown: !unknown, none: false }),
            ]}
      </div>
    </>
  );
}

interface NumberProps extends FieldProps {
  readonly term: NumberTerm;
}

/** A number with its unit, or "I don't know". */
export function NumberField({ draft, onChange, describedBy, term }: NumberProps) {
  const language = useLanguage();
  const t = useWords('answers');
  return (
    <>
      <div className="number">
        <label>
          <span>{t('number')}</span>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={draft.typed}
            onChange={({ target }) => onChange({ ...draft, typed: target.value, unknown: false })}
            aria-invalid={describedBy === undefined ? undefined : true}
            aria-describedby={describedBy}
          />
        </label>
        {term.units.length < 2 ? (
          <span className="unit">{unitText(term.units[0].code, language)}</span>
        ) : (
          <label>
            <span>{t('unit')}</span>
            <select
              value={draft.unit}
              onChange={({ target }) => onChange({ ...draft, unit: target.value })}
            >
              {term.units.map(({ code }) => (
                <option key={code} value={code}>
                  {unitText(code, language)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className="choices">
        <Choice
          type="checkbox"
          name="answer"
          value="unknown"
          label={t('unknown')}
          checked={draft.unknown}
          onChange={(unknown) => onChange({ ...draft, typed: '', unknown })}
        />
      </div>
    </>
  );
}
