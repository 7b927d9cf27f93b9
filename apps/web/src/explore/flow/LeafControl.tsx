import { keyText, unitText } from '@renavigate/engine';
import { useId } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import type { Leaf } from './keys.ts';

interface LeafControlProps {
  readonly leaf: Leaf;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function useChoices({ term }: Leaf): readonly (readonly [value: string, label: string])[] {
  const t = useWords('explore');
  const say = useSay();
  const own =
    term.kind === 'oneOf'
      ? term.values.map(({ id, label }) => [id, say(label.clinician)] as const)
      : [['yes', t('flow.yes')] as const, ['no', t('flow.no')] as const];
  return [['', t('flow.unset')], ...own];
}

/** One thing that the rules look at: known to be so, known not to be, or not known. */
export function LeafControl({ leaf, value, onChange }: LeafControlProps) {
  const language = useLanguage();
  const id = useId();
  const choices = useChoices(leaf);
  const { term } = leaf;
  const { terms } = useLibrary().content;
  const label = keyText(leaf.key, terms, language, 'clinician');
  if (term.kind === 'number') {
    return (
      <p className="leaf">
        <label htmlFor={id}>
          {label} <small>{unitText(term.units[0].code, language)}</small>
        </label>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={term.range[0]}
          max={term.range[1]}
          step={term.step ?? 'any'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </p>
    );
  }
  return (
    <p className="leaf">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
