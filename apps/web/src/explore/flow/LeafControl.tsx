import { keyText, type NumberTerm, unitText } from '@renavigate/engine';
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

interface OfNumber {
  readonly term: NumberTerm;
}

/** What the leaf is called, for its own field. */
function useLabel({ key }: Leaf): string {
  const { terms } = useLibrary().content;
  return keyText(key, terms, useLanguage(), 'clinician');
}

function NumberLeaf({ leaf, term, value, onChange }: LeafControlProps & OfNumber) {
  const language = useLanguage();
  const id = useId();
  return (
    <p className="leaf">
      <label htmlFor={id}>
        {useLabel(leaf)} <small>{unitText(term.units[0].code, language)}</small>
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

function ChoiceLeaf({ leaf, value, onChange }: LeafControlProps) {
  const id = useId();
  const choices = useChoices(leaf);
  return (
    <p className="leaf">
      <label htmlFor={id}>{useLabel(leaf)}</label>
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

/** One thing that the rules look at: known to be so, known not to be, or not known. */
export function LeafControl(props: LeafControlProps) {
  const { term } = props.leaf;
  if (term.kind === 'number') return <NumberLeaf {...props} term={term} />;
  return <ChoiceLeaf {...props} />;
}
