import { fill, type Text } from '@renavigate/engine';
import { text } from '../text.ts';

export { text };

/** Puts values in the places that a text names in braces, in every language. */
export function filled(
  template: Text,
  values: Readonly<Record<string, string | number | Text>>,
): Text {
  const inOne = (language: 'en' | 'fr') =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? value[language] : value,
      ]),
    );
  return { en: fill(template.en, inOne('en')), fr: fill(template.fr, inOne('fr')) };
}

/** Text that came from outside, fit for one line: no control characters, not too long. */
export function printable(received: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const clean = received.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}
