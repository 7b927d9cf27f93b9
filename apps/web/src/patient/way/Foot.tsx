import { useState } from 'react';
import { useWords } from '../../language/language.ts';
import type { ScreenProps } from '../state/screen-props.ts';
import { OtherKept } from './Notices.tsx';
import type { Kept } from './use-keeping.ts';
import type { Links } from './use-links.ts';

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

type KeepProps = Pick<FootProps, 'kept' | 'links'>;

/** Whether the answers are kept on this device, and the way to change that. */
function Keep({ kept, links }: KeepProps) {
  const t = useWords('way');
  return (
    <div className="keep">
      {kept.keeping === 'off' ? null : (
        <p>{t(kept.keeping === 'on' ? 'keep.isOn' : 'keep.isOther')}</p>
      )}
      {kept.keeping === 'other' ? <OtherKept {...{ kept, links }} className="quiet" /> : null}
      {kept.keeping === 'off' ? (
        <button type="button" className="quiet" onClick={kept.start}>
          {t('keep.on')}
        </button>
      ) : (
        <button type="button" className="quiet" onClick={kept.stop}>
          {t('keep.off')}
        </button>
      )}
      <small>{t('keep.hint')}</small>
    </div>
  );
}

interface FootProps extends Pick<ScreenProps, 'dispatch'> {
  /** Whether nothing was answered yet. */
  readonly isNew: boolean;
  readonly kept: Kept;
  readonly links: Links;
  readonly onForget: () => void;
}

/** Keeping and forgetting: both are the person's alone. */
export function Foot({ isNew, kept, links, onForget, dispatch }: FootProps) {
  const t = useWords('way');
  const about = () => dispatch({ kind: 'open', view: { screen: 'about' } });
  return (
    <>
      <p>
        <button type="button" className="quiet" onClick={about}>
          {t('steps.about')}
        </button>
      </p>
      {isNew ? null : <Keep {...{ kept, links }} />}
      {isNew && kept.keeping === 'off' ? null : <Forget onForget={onForget} />}
    </>
  );
}
