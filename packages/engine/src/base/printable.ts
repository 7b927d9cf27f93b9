/** Control characters and ends of lines: they move the cursor, colour, ring, or begin a line that we did not write. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Marks that are not seen and change what is: the direction of text, joiners, halves of a character. */
const hidden = /[\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]+/gu;

/** Accents heaped on one letter reach into the lines above and below; no word has so many. */
const heaped = /(\p{M}{4})\p{M}+/gu;

/**
 * A text without what could act on the page or the terminal that shows it. For every printer: a text of our own
 * comes out as it went in.
 */
export function harmless(text: string): string {
  return text.replaceAll(controls, ' ').replaceAll(hidden, '').replaceAll(heaped, '$1');
}

/** A text cut to so many characters, none of them in half, with a sign that there was more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/**
 * Text that came from outside, as a message can hold it: harmless, on one line, and not too long.
 *
 * @example
 * ```ts
 * import { printable } from '@renavigate/engine';
 *
 * console.log(printable('line one\nline two \u001b[31mred'));
 * // line one line two [31mred
 * ```
 */
export function printable(received: string, most = 80): string {
  return shortened(
    harmless(received)
      .replaceAll(/\s{2,}/g, ' ')
      .trim(),
    most,
  );
}

/** The JSON values that one may meet, with every text in them made harmless. Names stay, for they are never shown. */
export function harmlessJson(json: unknown): unknown {
  if (typeof json === 'string') return harmless(json);
  if (Array.isArray(json)) return json.map(harmlessJson);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, harmlessJson(value)]),
  );
}

/** A value as JSON. What a terminal or a page could act on is written as an escape, and so read back unchanged. */
export function jsonText(value: unknown): string {
  const escaped = (found: string) =>
    Array.from({ length: found.length }, (_, index) => {
      return `\\u${found.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
  return JSON.stringify(value, null, 2).replaceAll(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, escaped);
}
