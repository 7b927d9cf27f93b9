import { type Language, words } from '@renavigate/engine';

/** What is said of one group of a study. */
export interface GroupLine {
  readonly id: string;
  readonly label: string;
  readonly told: string;
  /** The range that the true number probably lies in, where one was published. */
  readonly sure?: string;
}

/** A text with a capital at its start. */
export function capitalised(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/** Lines as sentences, for those who hear a picture instead of seeing it. */
export function sentences(lines: readonly GroupLine[], language: Language): string {
  return lines
    .map(({ label, told, sure }) =>
      [`${label}${words.colon[language]}${told}.`, sure].filter(Boolean).join(' '),
    )
    .join(' ');
}
