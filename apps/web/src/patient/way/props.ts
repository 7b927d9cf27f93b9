import type { LanguageProps } from '../../parts/InLanguage.tsx';
import type { Opened, Wanted } from '../dossier/opened.ts';

/** What the way through the questions is given by the page around it. */
export interface WayProps extends LanguageProps {
  readonly opened: Opened | undefined;
  /** What the person pressed on the first page. */
  readonly wanted: Wanted;
}
