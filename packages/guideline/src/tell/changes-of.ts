import { type ChangeLines, changeLines, changes, type OptionAccount } from '@renavigate/engine';
import type { Told } from './telling.ts';

/** What would change an option's standing, as the engine tells it. */
export function changesOf(account: OptionAccount, told: Told): ChangeLines | undefined {
  const { edition, advice } = told;
  return changeLines(account, changes(edition, advice, account.option, advice), told);
}
