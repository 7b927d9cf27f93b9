import {
  type Advice,
  type Audience,
  account,
  fill,
  type Language,
  type Mark,
  type OptionAccount,
  type OptionId,
  type SpokenEdition,
  type Text,
  type Voices,
} from '@renavigate/engine';

/** One edition's advice, and to whom and in which language it is told. */
export interface Told {
  readonly edition: SpokenEdition;
  readonly advice: Advice;
  readonly language: Language;
  readonly audience: Audience;
  /** Every condition is told line by line, beside what settles each option. */
  readonly explain?: boolean;
  /** The guardrails that mark each option. */
  readonly marks?: ReadonlyMap<OptionId, readonly Mark[]>;
}

/** Terms, and to whom and in which language they are told. */
export interface InTerms extends Voice {
  readonly edition: Pick<SpokenEdition, 'terms'>;
}

/** The same, with the account of every option. */
export interface Accounted extends Told {
  readonly accounts: ReadonlyMap<string, OptionAccount>;
}

/** One advice is told in several languages, voices and forms: what it rests on is found once. */
const found = new WeakMap<Advice, Accounted['accounts']>();

/** Adds the account of every option. It rests on the advice, which holds the facts that were used. */
export function accounted(told: Told): Accounted {
  const { edition, advice } = told;
  const accounts =
    found.get(advice) ??
    new Map(account(edition, advice, advice).map((each) => [each.option, each]));
  found.set(advice, accounts);
  return { ...told, accounts };
}

/** To whom and in which language something is told. */
export type Voice = Pick<Told, 'language' | 'audience'>;

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
