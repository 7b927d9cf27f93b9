import { type ChangeLines, changeLines, changes, type OptionAccount } from '@renavigate/engine';
import type { Told } from './telling.ts';

/** What would change an option's standing, as the engine tells it. */
export function changesOf(account: OptionAccount, told: Told): ChangeLines | undefined {
  const { compiled, advice, cache } = told;
  return changeLines(account, changes(compiled, advice, account.option, advice, cache), told);
}
