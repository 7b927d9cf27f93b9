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

/** The same in every language; of a text that is put in, its words in that language. */
export function filled(
  template: Text,
  values: Readonly<Record<string, string | number | Text>>,
): Text {
  const inOne = (language: Language) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? value[language] : value,
      ]),
    );
  return { en: fill(template.en, inOne('en')), fr: fill(template.fr, inOne('fr')) };
}

/**
 * Sets the no-break spaces of French typography, so that texts can be typed with plain ones: a thin one before ; ! ?,
 * inside guillemets and in numbers, a full one before a colon.
 */
function frenchSpacing(text: string): string {
  return text
    .replaceAll(/ ([;!?»])/g, '\u202f$1')
    .replaceAll('« ', '«\u202f')
    .replaceAll(' :', '\u00a0:')
    .replaceAll(/(\d) (\d{3}|%)/g, '$1\u202f$2');
}

/** One text in English and in Canadian French; one without the other does not compile. */
export function text(en: string, fr: string): Text {
  return { en, fr: frenchSpacing(fr) };
}

/** Plain words to the person, the field's own terms to the team. */
export function voices(patient: Text, clinician: Text): Voices {
  return { patient, clinician };
}

/** The same words for everybody. */
export function both(en: string, fr: string): Voices {
  const shared = text(en, fr);
  return { patient: shared, clinician: shared };
}
