import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { saveAnswers } from '../answers/save.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { usePage } from '../page/page.ts';

/** What fills the place of something that is missing or broke. */
export interface BrokenProps {
  /** What it is called, where it has a name. */
  readonly what?: string | undefined;
  /** Its file did not come; otherwise it came and broke. */
  readonly isMissing: boolean;
  /** It is all that the page shows, or all of the view. */
  readonly isMain?: boolean;
  readonly onAgain: () => void;
  /** Begins without what the page was opened with. */
  readonly onAnew?: (() => void) | undefined;
}

/** The answers as a file: whatever the page can do no more, this it can. */
function Save({ onSaved }: { readonly onSaved: (name: string) => void }) {
  const t = useWords('shared');
  const language = useLanguage();
  const { held } = usePage().carrier;
  const save = () => {
    const carried = held();
    if (carried !== undefined) onSaved(saveAnswers(carried.text, language));
  };
  return (
    <button type="button" className="quiet" onClick={save}>
      {t('broken.save')}
    </button>
  );
}

type ActionsProps = Pick<BrokenProps, 'isMain' | 'onAgain' | 'onAnew'>;

/** What can be done: try again, save the answers, load the page anew, begin without what it was opened with. */
function Actions({
  isMain,
  onAgain,
  onAnew,
  children,
}: ActionsProps & { readonly children: ReactNode }) {
  const t = useWords('shared');
  const { reload } = usePage();
  return (
    <p className="actions">
      <button type="button" className={isMain ? 'primary' : 'quiet'} onClick={onAgain}>
        {t('tryAgain')}
      </button>
      {children}
      <button type="button" className="quiet" onClick={reload}>
        {t('broken.reload')}
      </button>
      {onAnew === undefined ? null : (
        <button type="button" className="quiet" onClick={onAnew}>
          {t('broken.anew')}
        </button>
      )}
    </p>
  );
}

/** Whether the page holds answers. */
function useHasAnswers(): boolean {
  const { onHeld, held } = usePage().carrier;
  return useSyncExternalStore(
    onHeld,
    () => held() !== undefined,
    () => false,
  );
}

/** Says what is missing, that the answers are there, and what can be done. */
export function Broken({ what, isMissing, isMain = false, ...actions }: BrokenProps) {
  const t = useWords('shared');
  const heading = useRef<HTMLHeadingElement & HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasAnswers = useHasAnswers();
  const [name, saved] = useState<string>();
  const kind = isMissing ? 'missing' : 'fault';
  const Heading = isMain ? 'h1' : 'p';
  return (
    <section className="problem broken" role="alert">
      <Heading ref={heading} tabIndex={-1} className="broken-heading">
        {what === undefined ? t(`broken.${kind}`) : t(`broken.${kind}Named`, { what })}
      </Heading>
      <p>{t(`broken.${kind}Why`)}</p>
      {hasAnswers ? <p>{t('broken.answers')}</p> : null}
      <Actions {...actions} isMain={isMain}>
        {hasAnswers ? <Save onSaved={saved} /> : null}
      </Actions>
      <p role="status">{name === undefined ? '' : t('broken.saved', { name })}</p>
    </section>
  );
}
