import type { Text, Voices } from '@renavigate/engine';

/**
 * Sets the no-break spaces of French typography, so that texts can be typed with plain ones:
 * a thin one before ; ! ? and inside guillemets, a full one before a colon.
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

/** The same words for everybody. */
export function both(en: string, fr: string): Voices {
  const shared = text(en, fr);
  return { patient: shared, clinician: shared };
}

/** Plain words to the person, the field's own terms to the team. */
export function voices(patient: Text, clinician: Text): Voices {
  return { patient, clinician };
}
