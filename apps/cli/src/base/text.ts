import type { Language } from '@renavigate/engine';

export { both, fill, filled, printable, text, voices } from '@renavigate/engine';

/** The language that a system is set to: French when it says so, English otherwise. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const setting = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^fr/i.test(setting) ? 'fr' : 'en';
}
