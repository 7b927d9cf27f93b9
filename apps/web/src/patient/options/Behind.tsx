import type { OptionBeside } from '@renavigate/engine';
import type { CardProps } from './base/card-props.ts';
import { Card } from './Card.tsx';

interface BehindProps extends Omit<CardProps, 'option'> {
  readonly text: string;
  readonly options: readonly OptionBeside[];
}

function Cards({ options, ...rest }: Omit<BehindProps, 'text'>) {
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
