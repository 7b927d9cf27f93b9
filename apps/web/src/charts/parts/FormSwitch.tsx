import type { Language } from '@renavigate/engine';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type Form, forms } from '../data/forms.ts';
import { chartWords } from '../words/index.ts';

interface FormSwitchProps {
  readonly forms: readonly Form[];
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly language: Language;
}

/** Lets the reader choose how numbers are shown. */
export function FormSwitch({ forms: offered, form, onChange, language }: FormSwitchProps) {
  const t = chartWords(language);
  return (
    <div className="form-switch">
      <span className="form-switch-name" aria-hidden="true">
        {t('form.legend')}
      </span>
      <ToggleButtonGroup
        className="form-switch-forms"
        aria-label={t('form.legend')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[form]}
        onSelectionChange={(keys) => {
          const chosen = forms.find((each) => keys.has(each));
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {offered.map((each) => (
          <ToggleButton key={each} id={each} className="form-switch-form">
            {t(`form.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
