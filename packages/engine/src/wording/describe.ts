import { printable } from '../base/printable.ts';
import type { Text } from '../base/text.ts';
import { numberText, textOf } from './fact.ts';

/** What a value from outside is, in a word or two, for a message. */
export function describe(value: unknown): Text {
  if (value === undefined) return { en: 'nothing', fr: 'aucune valeur' };
  if (Array.isArray(value)) return { en: 'a list', fr: 'une liste' };
  if (typeof value === 'object' && value !== null) return { en: 'an object', fr: 'un objet' };
  if (typeof value === 'number') return { en: String(value), fr: statedInFrench(value) };
  if (typeof value !== 'string') return textOf(() => String(value));
  const start = printable(value, 40);
  return { en: `the text “${start}”`, fr: `le texte «\u202f${start}\u202f»` };
}

/** A number to its last digit, since a rounded one would not be what was stated. */
function statedInFrench(value: number): string {
  return Number.isFinite(value) ? String(value).replace('.', ',') : numberText(value, 'fr');
}
