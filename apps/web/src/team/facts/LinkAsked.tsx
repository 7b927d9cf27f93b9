import { useEffect, useRef } from 'react';
import { useWords } from '../../language/language.ts';
import type { Case } from '../case/case.ts';
import type { HeldCase } from '../case/use-case.ts';
import { focusFacts } from '../keyboard/focus.ts';

interface LinkAskedProps {
  /** The case of the link. */
  readonly asked: Case;
  readonly link: HeldCase['link'];
}

/** The link in the address is of another case than the page: whose is to be seen? */
export function LinkAsked({ asked, link }: LinkAskedProps) {
  const t = useWords('team');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const count = asked.answers.size;
  const then = (choose: () => void) => () => {
    choose();
    focusFacts();
  };
  return (
    <section className="notice notice-wrong" role="alert" data-asked>
      <h3 ref={heading} tabIndex={-1}>
        {t('link.other')}
      </h3>
      <p>{count === 0 ? t('link.nothing') : t('link.otherWhat', { count })}</p>
      <p className="notice-ways">
        {count === 0 ? null : (
          <button type="button" className="tool" onClick={then(link.open)}>
            {t('link.open')}
          </button>
        )}
        <button type="button" className="tool" onClick={then(link.stay)}>
          {t('link.stay')}
        </button>
      </p>
    </section>
  );
}

/** Where a case came from that was not entered here. */
export function Brought({ brought }: { readonly brought: NonNullable<Case['brought']> }) {
  const t = useWords('team');
  return <p className="opened">{t(`link.${brought.by}`, { count: brought.count })}</p>;
}
