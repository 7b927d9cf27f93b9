import type { FirstAnswer, StandingNow } from '@renavigate/engine';
import { useWords } from '../../language/language.ts';
import { Behind } from './Behind.tsx';
import type { CardProps } from './base/card-props.ts';

/** In what order other options are told, by how they stand. */
const order: readonly StandingNow[] = [
  'offered',
  'open',
  'had',
  'aside',
  'replaced',
  'named',
  'unnamed',
];

/** What goes with any choice, and all other options by how they stand: folded under headings with their counts. */
export function Rest({
  answer: { alongside, rest },
  ...props
}: Omit<CardProps, 'option'> & { readonly answer: FirstAnswer }) {
  const t = useWords('options');
  return (
    <section className="group" aria-labelledby="rest">
      <h2 id="rest">{t('rest.heading')}</h2>
      <Behind
        text={t('rest.alongside', { count: alongside.length })}
        options={alongside}
        {...props}
      />
      {order.map((now) => (
        <Behind
          key={now}
          text={t(`rest.${now}`, { count: rest[now].length })}
          options={rest[now]}
          {...props}
        />
      ))}
    </section>
  );
}
