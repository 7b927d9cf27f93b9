import type { OptionBeside } from '@renavigate/engine';
import { useSay, useWords } from '../../language/language.ts';
import { Card, type CardProps } from './Card.tsx';
import type { GroupOfOptions } from './together.ts';

type GroupSectionProps = GroupOfOptions & Omit<CardProps, 'option'>;

interface BehindProps extends Omit<CardProps, 'option'> {
  readonly text: string;
  readonly options: readonly OptionBeside[];
}

/** Options that are one tap away. Their cards are light, and there for those who search the page. */
function Behind({ text, options, ...rest }: BehindProps) {
  if (options.length === 0) return null;
  return (
    <details className="behind-group">
      <summary>{text}</summary>
      <div className="cards">
        {options.map((option) => (
          <Card key={option.option} option={option} {...rest} />
        ))}
      </div>
    </details>
  );
}

/** One kind of care: what may be offered or is not clear yet, and, one tap away, the rest. */
export function GroupSection({ group, shown, replaced, named, ...rest }: GroupSectionProps) {
  const t = useWords('options');
  const say = useSay();
  return (
    <section className="group" aria-labelledby={`group-${group.id}`}>
      <h2 id={`group-${group.id}`}>{say(group.label)}</h2>
      {shown.length === 0 ? null : (
        <div className="cards">
          {shown.map((option) => (
            <Card key={option.option} option={option} {...rest} />
          ))}
        </div>
      )}
      <Behind text={t('group.replaced', { count: replaced.length })} options={replaced} {...rest} />
      <Behind text={t('group.named', { count: named.length })} options={named} {...rest} />
    </section>
  );
}
