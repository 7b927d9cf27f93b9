import { fill, printable, type Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

export { printable, text };

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
