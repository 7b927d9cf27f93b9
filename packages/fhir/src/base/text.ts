import type { Text } from '@renavigate/engine';

/** Sets the no-break spaces of French typography, so that texts can be typed with plain ones. */
function frenchSpacing(text: string): string {
  return text
    .replaceAll(/ ([;!?»])/g, '\u202f$1')
    .replaceAll('« ', '«\u202f')
    .replaceAll(' :', '\u00a0:');
}

/** One text in English and in Canadian French. */
export function text(en: string, fr: string): Text {
  return { en, fr: frenchSpacing(fr) };
}
