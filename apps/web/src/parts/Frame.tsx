import { type ReactNode, useState } from 'react';
import { useReading } from '../reading.ts';
import { StatementList, useStatementsAt } from './StatementList.tsx';

/** Moves to a part of the page without an address for it: addresses would count as places to go back to. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}

function JumpLink({
  to,
  children,
  className,
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
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

interface HeaderProps {
  readonly onLanguage: () => void;
}

function Header({ onLanguage }: HeaderProps) {
  const { language, messages } = useReading();
  return (
    <header className="top">
      <p className="brand" translate="no">
        Renavigate
      </p>
      <button
        type="button"
        className="quiet"
        lang={language === 'en' ? 'fr' : 'en'}
        onClick={onLanguage}
      >
        {messages.otherLanguage}
      </button>
    </header>
  );
}

/** Erases the answers, after asking once. */
function Forget({ onForget }: { readonly onForget: () => void }) {
  const { messages } = useReading();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {messages.forget}
      </button>
    );
  }
  return (
    <p className="forget" role="alert">
      {messages.forgetAsk}{' '}
      <button type="button" className="quiet" onClick={onForget}>
        {messages.forgetYes}
      </button>
      <button type="button" className="quiet" onClick={() => setAsking(false)}>
        {messages.forgetNo}
      </button>
    </p>
  );
}

interface FooterProps {
  /** Undefined while there is nothing to forget. */
  readonly onForget: (() => void) | undefined;
}

function Footer({ onForget }: FooterProps) {
  const { messages } = useReading();
  const ids = useStatementsAt((place) => place.kind === 'footer');
  return (
    <footer className="bottom">
      <p className="not-advice">{messages.notAdvice}</p>
      <StatementList ids={ids} />
      {onForget === undefined ? null : <Forget onForget={onForget} />}
    </footer>
  );
}

interface FrameProps extends HeaderProps, FooterProps {
  readonly children: ReactNode;
}

/** What stands around every view: the way past it, the language, the helpline, and forgetting. */
export function Frame({ children, onLanguage, onForget }: FrameProps) {
  const { messages } = useReading();
  return (
    <>
      <JumpLink to="content" className="skip">
        {messages.skip}
      </JumpLink>
      <Header onLanguage={onLanguage} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer onForget={onForget} />
    </>
  );
}

/** The parts of a long page, to go to one of them. */
export function Contents({
  parts,
}: {
  readonly parts: readonly (readonly [id: string, name: string])[];
}) {
  const { messages } = useReading();
  return (
    <nav className="contents" aria-label={messages.result.onThisPage}>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <JumpLink to={id}>{name}</JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
