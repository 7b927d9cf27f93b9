import type { Language } from '@renavigate/engine';
import { type Namespace, type Sayer, wordsOf } from './i18n.ts';

/** Says the words of a namespace in a language: the same one each time, which keeps what it said. */
export type KeptWords = typeof wordsOf;

/** What a page keeps of what was said: it says the same few words in each of its many rows. */
export function keptWords(): KeptWords {
  const sayers = new Map<string, unknown>();
  return <N extends Namespace>(language: Language, namespace: N) => {
    const name = `${language} ${namespace}`;
    if (!sayers.has(name)) sayers.set(name, keeping(wordsOf(language, namespace)));
    // Under a namespace lies what says its words.
    return sayers.get(name) as Sayer<N>;
  };
}

/** What can be kept under one name: a text with nothing to fill in, or with a count alone. */
function nameOf(key: unknown, fillings: readonly unknown[]): string | undefined {
  const [filling, ...others] = fillings;
  if (filling === undefined) return String(key);
  if (typeof filling !== 'object' || filling === null || others.length > 0) return undefined;
  const { count, ...rest } = filling as { readonly count?: unknown };
  const isCountAlone = typeof count === 'number' && Object.keys(rest).length === 0;
  return isCountAlone ? `${key} ${count}` : undefined;
}

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
