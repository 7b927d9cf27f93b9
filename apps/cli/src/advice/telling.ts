import type { Advice, Audience, Edition, Language, Text, Voices } from '@renavigate/engine';
import { fill } from '../text.ts';

/** One edition's advice, and to whom and in which language it is told. */
export interface Told {
  readonly edition: Edition;
  readonly advice: Advice;
  readonly language: Language;
  readonly audience: Audience;
}

type Voice = Pick<Told, 'language' | 'audience'>;

/** A text in the language, or voices in the language and to the audience, with its places filled. */
export function tell(
  { language, audience }: Voice,
  words: Text | Voices,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const inOne = 'en' in words ? words : words[audience];
  return fill(inOne[language], values);
}

/** The first letter as a capital. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** “a, b and c”, as the language joins a list. */
export function listed(parts: readonly string[], { language }: Pick<Told, 'language'>): string {
  return new Intl.ListFormat(`${language}-CA`, { type: 'conjunction' }).format(parts);
}
