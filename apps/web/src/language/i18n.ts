import type { Language } from '@renavigate/engine';
import { createInstance } from 'i18next';
import type { Resources } from './resources.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'shared';
    readonly resources: Resources;
  }
}

export type Namespace = keyof Resources;

/** React escapes what it shows; escaping here too would show the escapes. */
const interpolation = { escapeValue: false };

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: false,
  ns: ['shared'],
  initAsync: false,
  interpolation,
  returnNull: false,
  resources: { en: { shared: en }, fr: { shared: fr } },
});

/** Adds the words of a part of the app, in both languages. */
export function addWords<N extends Namespace>(
  namespace: N,
  words: Readonly<Record<Language, Resources[N]>>,
): void {
  i18n.addResourceBundle('en', namespace, words.en);
  i18n.addResourceBundle('fr', namespace, words.fr);
}

type Sayer<N extends Namespace> = ReturnType<typeof i18n.getFixedT<N>>;

/** What can be kept under one name: a text with nothing to fill in, or with a count alone. */
function nameOf(key: unknown, fillings: readonly unknown[]): string | undefined {
  const [filling, ...others] = fillings;
  if (filling === undefined) return String(key);
  if (typeof filling !== 'object' || filling === null || others.length > 0) return undefined;
  const { count, ...rest } = filling as { readonly count?: unknown };
  const isCountAlone = typeof count === 'number' && Object.keys(rest).length === 0;
  return isCountAlone ? `${key} ${count}` : undefined;
}

/** Keeps what was said: a page says the same few words in each of its many rows. */
function keeping<N extends Namespace>(say: Sayer<N>): Sayer<N> {
  const said = new Map<string, ReturnType<Sayer<N>>>();
  const kept = (...asked: Parameters<Sayer<N>>) => {
    const [key, ...fillings] = asked;
    const name = nameOf(key, fillings);
    if (name === undefined) return say(...asked);
    const text = said.get(name) ?? say(...asked);
    said.set(name, text);
    return text;
  };
  // Its many types are those of what it wraps.
  return kept as Sayer<N>;
}

const sayers = new Map<string, unknown>();

/** What says the words of a namespace in a language: the same one each time. */
export function wordsOf<N extends Namespace>(language: Language, namespace: N): Sayer<N> {
  const name = `${language} ${namespace}`;
  const made = sayers.get(name) as Sayer<N> | undefined;
  const say = made ?? keeping(i18n.getFixedT<N>(language, namespace));
  sayers.set(name, say);
  return say;
}
