/** The languages that every text exists in. */
export type Language = 'en' | 'fr';

export const languages: readonly Language[] = ['en', 'fr'];

/** One text in every language; a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** To whom a text speaks. */
export type Audience = 'patient' | 'clinician';

/** One text in both voices: plain words to the person, the field's terms to the team. */
export type Voices = Readonly<Record<Audience, Text>>;

/** Puts values in the places that a text names in braces. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
