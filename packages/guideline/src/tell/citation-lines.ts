import { type Citation, type Language, words } from '@renavigate/engine';

/** Where something was read, as data; what is not known of it is left out. */
export function citationJson({ title, body, year, locator, url }: Citation) {
  return {
    title,
    body,
    ...(year === undefined ? {} : { year }),
    ...(locator === undefined ? {} : { locator }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Where something was read, for those who look it up. */
export function citationText({ title, body, year, locator }: Citation): string {
  return [body, title, locator, year].filter((part) => part !== undefined).join(', ');
}

/** Everything that was read, on one line. */
export function citationsText(citations: readonly Citation[], language: Language): string {
  return citations.map(citationText).join(words.semicolon[language]);
}
