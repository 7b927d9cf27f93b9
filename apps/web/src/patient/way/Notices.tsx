import { type ReactNode, useEffect, useRef } from 'react';
import { useLibrary } from '../../guidelines/context.ts';
import { useWords } from '../../language/language.ts';
import { openDossier } from '../dossier/dossier.ts';
import type { State } from '../state/state.ts';
import { LinkProblems } from './LinkProblems.tsx';
import type { Kept, News } from './use-keeping.ts';
import type { Links } from './use-links.ts';

interface NoticeProps {
  readonly className?: string;
  readonly heading: string;
  readonly children: ReactNode;
  /** Comes while somebody reads something else, and takes the focus. */
  readonly isSudden?: boolean;
}

/** Something to be told before the view, with what can be done about it. */
function Notice({ className = '', heading, children, isSudden = false }: NoticeProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isSudden) title.current?.focus();
  }, [isSudden]);
  return (
    <section className={`notice-of-link ${className}`} {...(isSudden ? { role: 'alert' } : {})}>
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** A link holds other answers than those on the page: whose are to be seen? */
function Asked({ asked, links, kept }: { readonly asked: string } & NoticesProps) {
  const t = useWords('answers');
  const { answers } = openDossier(useLibrary().content.terms, asked).dossier;
  const isEmpty = answers.size === 0;
  return (
    <Notice heading={t(isEmpty ? 'link.heading' : 'opening.heading')} isSudden>
      <p>{isEmpty ? t('opening.nothing') : t('opening.what', { count: answers.size })}</p>
      {kept.keeping === 'on' && !isEmpty ? <p>{t('opening.kept')}</p> : null}
      <p className="actions">
        {isEmpty ? null : (
          <button type="button" className="primary" onClick={links.open}>
            {t('opening.open')}
          </button>
        )}
        <button type="button" className={isEmpty ? 'quiet' : 'primary'} onClick={links.stay}>
          {t('opening.keep')}
        </button>
      </p>
    </Notice>
  );
}

/** Where the answers on the page came from, and the way back to those before. */
function Replaced({ state, links }: NoticesProps) {
  const t = useWords('answers');
  const shared = useWords('shared');
  const { replaced } = links;
  if (replaced === undefined) return null;
  const { by, before } = replaced;
  const isOfLink = by !== undefined;
  return (
    <Notice className="slim" heading={t(isOfLink ? 'opening.brought' : 'opening.otherTab')}>
      {isOfLink ? <p>{t('opening.broughtWhat', { count: state.answers.size })}</p> : null}
      <p className="actions">
        {before === undefined ? null : (
          <button type="button" className="quiet" onClick={links.back}>
            {t('opening.back')}
          </button>
        )}
        <button type="button" className="quiet" onClick={links.closeReplaced}>
          {shared('close')}
        </button>
      </p>
    </Notice>
  );
}

interface KeepOtherProps extends Pick<NoticesProps, 'links' | 'kept'> {
  readonly className: string;
}

/** Other answers are kept than those on the page: whose are to be seen, and whose to be kept? */
export function OtherKept({ links, kept, className }: KeepOtherProps) {
  const t = useWords('way');
  const { terms } = useLibrary().content;
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() => {
          const { dossier } = openDossier(terms, kept.read());
          links.replace(dossier, undefined);
        }}
      >
        {t('keep.show')}
      </button>
      <button type="button" className={className} onClick={kept.start}>
        {t('keep.instead')}
      </button>
    </>
  );
}

/** What another tab did, or what could not be done. */
function TabNews({ news, links, kept }: { readonly news: News } & NoticesProps) {
  const t = useWords('way');
  const shared = useWords('shared');
  return (
    <Notice heading={t(`tabs.${news}`)} isSudden={news === 'forgotten'}>
      <p role="status">{t(`tabs.${news}What`)}</p>
      <p className="actions">
        {news === 'changed' && kept.keeping === 'other' ? (
          <OtherKept {...{ links, kept }} className="quiet" />
        ) : null}
        <button type="button" className="quiet" onClick={() => kept.tell(undefined)}>
          {shared('close')}
        </button>
      </p>
    </Notice>
  );
}

interface NoticesProps {
  readonly state: State;
  readonly links: Links;
  readonly kept: Kept;
}

/** Everything that is told before the view: of links, of what is kept, and of other tabs. */
export function Notices(props: NoticesProps) {
  const { state, links, kept } = props;
  const { asked, unread } = links;
  return (
    <>
      {asked === undefined ? <Replaced {...props} /> : <Asked {...props} asked={asked} />}
      {kept.news === undefined ? null : <TabNews {...props} news={kept.news} />}
      {unread === undefined || asked !== undefined ? null : (
        <LinkProblems
          unread={unread}
          hasAnswers={state.answers.size > 0}
          onClose={links.closeUnread}
        />
      )}
    </>
  );
}
