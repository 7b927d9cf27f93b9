import type { Language } from '@renavigate/engine';
import type { ReactNode } from 'react';
import type { Holds } from '../data/endpoint.ts';
import { chartWords } from '../words/index.ts';

export interface PrognosisDoorProps {
  /** What the numbers behind it are about; the door says so. */
  readonly holds: Holds;
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps numbers about lives and deaths until a reader asks for them, and says what they cannot tell. */
export function PrognosisDoor({ holds, language, children }: PrognosisDoorProps) {
  const t = chartWords(language);
  return (
    <details className="door">
      <summary>
        <span className="door-name">{t(`door.${holds}`)}</span>
        <span className="door-choice">{t('door.choice')}</span>
      </summary>
      <p className="door-about">{t('door.about')}</p>
      {children}
    </details>
  );
}
