import type { Language } from '@renavigate/engine';
import { memo, type ReactNode, useEffect } from 'react';
import { useWords } from '../language/language.ts';
import { useNetwork } from '../offline/network.ts';
import { NewVersion } from './NewVersion.tsx';
import { PhoneText } from './PhoneText.tsx';
import { TextSize } from './TextSize.tsx';

/** Moves to a part of the page without an address for it: addresses would count as places to go back to. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}

interface JumpLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}

export function JumpLink({ to, children, className }: JumpLinkProps) {
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}

/** Which of the three pages this is. */
export type Way = 'patient' | 'team' | 'explore';

const addresses: Readonly<Record<Way, string>> = {
  patient: './',
  team: './team.html',
  explore: './explore.html',
};

interface WaysProps {
  readonly here: Way;
  /** The answers, as the part of an address after `#`: the other pages open with them. */
  readonly link?: string | undefined;
}

/** The ways to the other pages. */
function Ways({ here, link }: WaysProps) {
  const t = useWords('shared');
  const others = (['patient', 'team', 'explore'] as const).filter((way) => way !== here);
  return (
    <nav className="ways" aria-label={t('ways.label')}>
      <ul>
        {others.map((way) => (
          <li key={way}>
            <a href={`${addresses[way]}${link === undefined ? '' : `#${link}`}`}>
              {t(`ways.${way}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FrameProps extends WaysProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What the page is about, for its title. */
  readonly place: string;
  readonly children: ReactNode;
  /** What stands in the footer beside the helpline: forgetting, keeping. */
  readonly foot?: ReactNode;
}

/** The name of the product, the size of the text, and the other language. */
const Top = memo(({ language, onLanguage }: Pick<FrameProps, 'language' | 'onLanguage'>) => {
  const t = useWords('shared');
  const network = useNetwork();
  const other = language === 'en' ? 'fr' : 'en';
  return (
    <header className="top">
      <p className="brand" translate="no">
        Renavigate
      </p>
      <div className="tools">
        {network === 'absent' || network === 'missed' ? (
          <p className="offline">{t(`network.${network}`)}</p>
        ) : null}
        <TextSize />
        <button
          type="button"
          className="quiet"
          lang={`${other}-CA`}
          onClick={() => onLanguage(other)}
        >
          {t('otherLanguage')}
        </button>
      </div>
    </header>
  );
});

/** That this is no advice, the helpline, and the ways to the other pages. */
const Bottom = memo(({ foot, here, link }: Pick<FrameProps, 'foot' | 'here' | 'link'>) => {
  const t = useWords('shared');
  const network = useNetwork();
  return (
    <footer className="bottom">
      <p className="not-advice">{t('notAdvice')}</p>
      <p>
        <PhoneText text={t('helpline')} />
      </p>
      {foot}
      <Ways here={here} link={link} />
      {network === 'spare' ? <p className="spare">{t('network.spare')}</p> : null}
    </footer>
  );
});

/** What stands around every view: the way past it, the language, the helpline, and the other pages. */
export function Frame({ language, onLanguage, place, children, foot, here, link }: FrameProps) {
  const t = useWords('shared');
  const title = t('pageTitle', { place });
  useEffect(() => {
    document.documentElement.lang = `${language}-CA`;
    document.title = title;
  }, [language, title]);
  return (
    <>
      <JumpLink to="content" className="skip">
        {t('skip')}
      </JumpLink>
      <Top language={language} onLanguage={onLanguage} />
      <NewVersion />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Bottom foot={foot} here={here} link={link} />
    </>
  );
}
