import { fill, type Voices } from '../base/text.ts';
import { accountWords } from './account-words.ts';
import type { Telling } from './reason.ts';

/** A text in the voice and language of a telling, with its places filled. */
export function tell(
  text: Voices,
  { audience, language }: Pick<Telling, 'audience' | 'language'>,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(text[audience][language], values);
}

/** A text within the quotation marks of a language. */
export function quoted(text: string, { language }: Pick<Telling, 'language'>): string {
  return fill(accountWords.quoted[language], { text });
}
