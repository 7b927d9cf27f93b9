import { fill, type Language, printable, type Text } from '@renavigate/engine';

export { fill, printable };

/** Sets the no-break spaces of French, so that texts can be typed with plain ones. */
function frenchSpacing(text: string): string {
  return text
    .replaceAll(/ ([;!?»])/g, '\u202f$1')
    .replaceAll('« ', '«\u202f')
    .replaceAll(' :', '\u00a0:');
}

/** One text in English and in Canadian French; one without the other does not compile. */
export function text(en: string, fr: string): Text {
  return { en, fr: frenchSpacing(fr) };
}

/** Puts values in the places that a text names in braces, in every language. */
export function filled(template: Text, values: Readonly<Record<string, string | number>>): Text {
  return { en: fill(template.en, values), fr: fill(template.fr, values) };
}

/** The language that a system is set to: French when it says so, English otherwise. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const setting = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^fr/i.test(setting) ? 'fr' : 'en';
}
