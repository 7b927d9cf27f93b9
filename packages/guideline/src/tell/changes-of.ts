import {
  type Advice,
  type Change,
  type ChangeLines,
  changeLines,
  changes,
  type OptionAccount,
} from '@renavigate/engine';
import type { Told } from './telling.ts';

/** What would change an option's standing, as the engine tells it. */
export function changesOf(account: OptionAccount, told: Told): ChangeLines | undefined {
  return changeLines(account, foundChanges(account.option, told), told);
}

/** Sought once for all languages, voices and forms: each takes a search. */
const found = new WeakMap<Advice, Map<string, readonly Change[]>>();

function foundChanges(option: string, { edition, advice }: Told): readonly Change[] {
  const before = found.get(advice) ?? new Map<string, readonly Change[]>();
  found.set(advice, before);
  const made = before.get(option) ?? changes(edition, advice, option, advice);
  before.set(option, made);
  return made;
}
