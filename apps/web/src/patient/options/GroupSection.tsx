import type { OptionBeside } from '@renavigate/engine';
import { useSay, useWords } from '../../language/language.ts';
import { Mark } from '../../parts/Mark.tsx';
import type { CardProps } from './base/card-props.ts';
import { type GroupOfOptions, optionOf } from './base/together.ts';
import { Card } from './Card.tsx';

type GroupSectionProps = GroupOfOptions & Omit<CardProps, 'option'>;

interface BehindProps extends Omit<CardProps, 'option'> {
  readonly text: string;
  readonly options: readonly OptionBeside[];
}

function Cards({ options, ...rest }: OpenProps) {
  if (options.length === 0) return null;
  return (
    <div className="cards">
      {options.map((option) => (
        <Card key={option.option} option={option} {...rest} />
      ))}
    </div>
  );
}

/** Options that are one tap away. Their cards are light, and there for those who search the page. */
export function Behind({ text, options, ...rest }: BehindProps) {
  if (options.length === 0) return null;
  return (
    <details className="behind-group">
      <summary>{text}</summary>
      <Cards options={options} {...rest} />
    </details>
  );
}

type OpenProps = Omit<BehindProps, 'text'>;

/** So many open options of a kind are shown as cards; more would bury what may be offered. */
const mostOpen = 2;

/** Options that are not clear yet: their names in sight, where they are many, and their cards one tap away. */
function Open({ options, ...rest }: OpenProps) {
  const t = useWords('options');
  const say = useSay();
  if (options.length <= mostOpen) return <Cards options={options} {...rest} />;
  return (
    <div className="many-open">
      <p className="standing standing-undecided">
        <Mark standing="undecided" />
        {t('standing.open')}
      </p>
      <ul className="names">
        {options.map(({ option }) => (
          <li key={option}>{say(optionOf(rest.together.library.content, option).label.patient)}</li>
        ))}
      </ul>
      <Behind text={t('group.open', { count: options.length })} options={options} {...rest} />
    </div>
  );
}

/** One kind of care: what may be offered, what is not clear yet, and, one tap away, the rest. */
export function GroupSection({
  group,
  offered,
  open,
  replaced,
  had,
  named,
  unnamed,
  ...rest
}: GroupSectionProps) {
  const t = useWords('options');
  const say = useSay();
  return (
    <section className="group" aria-labelledby={`group-${group.id}`}>
      <h2 id={`group-${group.id}`}>{say(group.label)}</h2>
      <Cards options={offered} {...rest} />
      <Open options={open} {...rest} />
      <Behind text={t('group.replaced', { count: replaced.length })} options={replaced} {...rest} />
      <Behind text={t('group.had', { count: had.length })} options={had} {...rest} />
      <Behind text={t('group.named', { count: named.length })} options={named} {...rest} />
      <Behind text={t('group.unnamed', { count: unnamed.length })} options={unnamed} {...rest} />
    </section>
  );
}
