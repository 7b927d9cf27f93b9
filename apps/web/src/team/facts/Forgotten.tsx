import { useEffect, useState } from 'react';
import { onForgottenElsewhere } from '../../answers/tabs.ts';
import { useWords } from '../../language/language.ts';
import { focusFacts } from '../keyboard/focus.ts';

/** A person had everything forgotten in another tab; what the team holds may be another’s, so that it is asked. */
export function Forgotten({ onForget }: { readonly onForget: () => void }) {
  const t = useWords('team');
  const [isAsked, ask] = useState(false);
  useEffect(() => onForgottenElsewhere(() => ask(true)), []);
  if (!isAsked) return null;
  const answer = (isToForget: boolean) => () => {
    if (isToForget) onForget();
    ask(false);
    focusFacts();
  };
  return (
    <section className="notice" role="alert">
      <h3>{t('forgotten.heading')}</h3>
      <p>{t('forgotten.what')}</p>
      <p className="notice-ways">
        <button type="button" className="tool" onClick={answer(true)}>
          {t('forgotten.too')}
        </button>
        <button type="button" className="tool" onClick={answer(false)}>
          {t('forgotten.stay')}
        </button>
      </p>
    </section>
  );
}
