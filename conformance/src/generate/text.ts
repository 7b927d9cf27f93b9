import type { Text, Voices } from '@renavigate/engine';

/** A word in both languages, told apart so that a mix-up shows. */
export function text(word: string): Text {
  return { en: word, fr: `${word} (fr)` };
}

/** A word in both voices. */
export function voices(word: string): Voices {
  return { patient: text(word), clinician: text(`${word} [clinician]`) };
}
