import { type NumberTerm, type TermValue, unitText } from '@renavigate/engine';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { useTurns } from '../../scheduling/use-turns.ts';
import { Choice } from './Choice.tsx';
import { type Draft, toggled } from './draft.ts';

export interface FieldProps {
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

/** What is said of the values that are not chosen: that there are none, or that it is not known. */
function SpecialChoices({ draft, onChange, describedBy }: FieldProps) {
  const t = useWords('answers');
  const { chosen, none, unknown } = draft;
  const special = (value: string, label: string, checked: boolean, change: Partial<Draft>) => (
    <Choice
      key={value}
      type="checkbox"
      name="answer"
      {...{ value, label, checked, describedBy }}
      onChange={() => onChange({ ...draft, ...change })}
    />
  );
  if (chosen.length > 0) {
    return special('notSureOfRest', t('notSureOfRest'), unknown, { unknown: !unknown });
  }
  return [
    special('none', t('noneOfThese'), none, { none: !none, unknown: false }),
    special('unknown', t('unknown'), unknown, { unknown: !unknown, none: false }),
  ];
}

/** Any number of answers; what is not chosen is not there, unless the person is not sure of the others. */
export function SeveralField({ values, ...field }: SeveralProps) {
  const { draft, onChange, describedBy } = field;
  const say = useSay();
  const turn = useTurns(Math.ceil(values.length / atOnce));
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
            checked={draft.chosen.includes(id)}
            onChange={(checked) => onChange(toggled(draft, id, checked))}
            describedBy={describedBy}
          />
        ))}
      </div>
      <div className="choices choices-special">
        <SpecialChoices {...field} />
      </div>
    </>
  );
}

interface NumberProps extends FieldProps {
  readonly term: NumberTerm;
}

/** The unit of a number, to choose where there are several. */
function UnitField({ draft, onChange, term }: NumberProps) {
  const language = useLanguage();
  const t = useWords('answers');
  if (term.units.length < 2) {
    return <span className="unit">{unitText(term.units[0].code, language)}</span>;
  }
  return (
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
  );
}

function TypedNumber({ draft, onChange, describedBy }: FieldProps) {
  const t = useWords('answers');
  return (
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
  );
}

/** A number with its unit, or "I don't know". */
export function NumberField(props: NumberProps) {
  const { draft, onChange } = props;
  const t = useWords('answers');
  return (
    <>
      <div className="number">
        <TypedNumber {...props} />
        <UnitField {...props} />
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
