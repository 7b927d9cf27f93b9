import type { Language } from '@renavigate/engine';

/** A date as it is written in a language. */
export function dateText(date: Date, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(`${language}-CA`, {
    dateStyle: 'long',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date);
}
