interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The id of the message that says why the answer cannot be used. */
  readonly describedBy?: string | undefined;
}

/** A native radio button or checkbox with a large target around it. */
export function Choice(props: ChoiceProps) {
  const { type, name, value, label, checked, onChange, describedBy } = props;
  return (
    <label className="choice">
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={describedBy}
      />
      <span>{label}</span>
    </label>
  );
}
