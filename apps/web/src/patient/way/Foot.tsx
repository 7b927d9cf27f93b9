import { useEffect, useState } from 'react';
import { forgetKept, keep, kept } from '../../answers/keep.ts';
import { useWords } from '../../language/language.ts';
import type { ScreenProps } from '../screens/Screen.ts';

/** Erases the answers, after asking once. */
function Forget({ onForget }: { readonly onForget: () => void }) {
  const t = useWords('way');
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {t('forget.ask')}
      </button>
    );
  }
  return (
    <p className="forget" role="alert">
      {t('forget.sure')}{' '}
      <button type="button" className="quiet" onClick={onForget}>
        {t('forget.yes')}
      </button>
      <button type="button" className="quiet" onClick={() => setAsking(false)}>
        {t('forget.no')}
      </button>
    </p>
  );
}

/** What is kept follows every change, once the person has chosen it. */
function Keep({ text }: { readonly text: string }) {
  const t = useWords('way');
  const [isKept, setKept] = useState(() => kept() !== undefined);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (isKept) keep(text);
  }, [isKept, text]);
  const change = () => {
    if (isKept) forgetKept();
    const done = isKept || keep(text);
    setFailed(!done);
    setKept(!isKept && done);
  };
  return (
    <div className="keep">
      {isKept ? <p>{t('keep.isOn')}</p> : null}
      <button type="button" className="quiet" onClick={change}>
        {isKept ? t('keep.off') : t('keep.on')}
      </button>
      <small>{t('keep.hint')}</small>
      {hasFailed ? <p role="alert">{t('keep.failed')}</p> : null}
    </div>
  );
}

interface FootProps extends Pick<ScreenProps, 'dispatch'> {
  /** Whether nothing was answered yet. */
  readonly isNew: boolean;
  /** Everything that was answered, as the part of an address after `#`. */
  readonly link: string | undefined;
}

/** Keeping and forgetting: both are the person's alone. */
export function Foot({ isNew, link, dispatch }: FootProps) {
  const t = useWords('way');
  const about = () => dispatch({ kind: 'open', view: { screen: 'about' } });
  const forget = () => {
    forgetKept();
    window.history.replaceState(window.history.state, '', window.location.pathname);
    dispatch({ kind: 'forget' });
  };
  return (
    <>
      <p>
        <button type="button" className="quiet" onClick={about}>
          {t('steps.about')}
        </button>
      </p>
      {isNew || link === undefined ? null : (
        <>
          <Keep text={link} />
          <Forget onForget={forget} />
        </>
      )}
    </>
  );
}
