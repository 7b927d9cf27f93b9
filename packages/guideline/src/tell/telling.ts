import {
  type Advice,
  type Audience,
  account,
  type CompiledEdition,
  type CompiledLibrary,
  fill,
  type Language,
  type Mark,
  type OptionAccount,
  type OptionId,
  type PatientCache,
  type SpokenEdition,
  type Text,
  type Voices,
} from '@renavigate/engine';
import type { Library } from '../library/library.ts';

/** To whom and in which language something is told. */
export interface Voice {
  readonly language: Language;
  readonly audience: Audience;
}

/** A library, and to whom and in which language something of it is told. */
export interface InLibrary extends Voice {
  readonly library: CompiledLibrary<Library>;
}

/** One edition's advice, and to whom and in which language it is told. */
export interface Told extends InLibrary {
  readonly edition: SpokenEdition;
  /** The edition as it was asked. */
  readonly compiled: CompiledEdition;
  readonly advice: Advice;
  /** Every condition is told line by line, beside what settles each option. */
  readonly explain?: boolean;
  /** The guardrails that mark each option. */
  readonly marks?: ReadonlyMap<OptionId, readonly Mark[]>;
  /** One advice is told in several languages, voices and forms: what it rests on is found once. */
  readonly cache?: PatientCache;
}

/** Terms, and to whom and in which language they are told. */
export interface InTerms extends Voice {
  readonly edition: Pick<SpokenEdition, 'terms'>;
}

/** The same, with the account of every option. */
export interface Accounted extends Told {
  readonly accounts: ReadonlyMap<string, OptionAccount>;
}

/** Adds the account of every option. It rests on the advice, which holds the facts that were used. */
export function accounted(told: Told): Accounted {
  const { compiled, advice, cache } = told;
  const accounts = account(compiled, advice, advice, cache);
  return { ...told, accounts: new Map(accounts.map((each) => [each.option, each])) };
}

/** A text in the language, or voices in the language and to the audience, with its places filled. */
export function tell(
  { language, audience }: Voice,
  words: Text | Voices,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const inOne = 'en' in words ? words : words[audience];
  return fill(inOne[language], values);
}

/** What an edition is called in passing; its title, where the library has no such name. */
export function nameOfEdition(
  { id, source }: Pick<SpokenEdition, 'id' | 'source'>,
  { editionNames }: Pick<Library, 'editionNames'>,
): Text {
  return editionNames[id] ?? source.title;
}

/** The first letter as a capital. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** “a, b and c”, as the language joins a list. */
export function listed(parts: readonly string[], { language }: Pick<Told, 'language'>): string {
  return new Intl.ListFormat(`${language}-CA`, { type: 'conjunction' }).format(parts);
}
