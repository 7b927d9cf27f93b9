import {
  type AccountTelling,
  type Advice,
  account,
  type ChangeLines,
  changeLines,
  changes,
  type Edition,
  type OptionAccount,
} from '@renavigate/engine';
import { createContext, useContext, useMemo } from 'react';
import { useReading } from './reading.ts';

/** What an edition says to the answers so far, with the account of every option. */
export interface Accounts {
  readonly advice: Advice;
  readonly byOption: ReadonlyMap<string, OptionAccount>;
}

/** Accounts for every option of an advice, which holds the facts that were used. */
export function accountsOf(edition: Edition, advice: Advice): Accounts {
  const accounts = account(edition, advice, advice);
  return { advice, byOption: new Map(accounts.map((each) => [each.option, each])) };
}

export const AccountsContext = createContext<Accounts | undefined>(undefined);

function useAccounts(): Accounts {
  const accounts = useContext(AccountsContext);
  if (accounts === undefined) throw new Error('AccountsContext is missing');
  return accounts;
}

/** The account of an option. */
export function useAccount(option: string): OptionAccount {
  const found = useAccounts().byOption.get(option);
  if (found === undefined) throw new Error(`No account of ${option}`);
  return found;
}

/** To whom accounts are told here. */
export function useAccountTelling(): AccountTelling {
  const { advice } = useAccounts();
  const { edition, telling } = useReading();
  return { ...telling, edition, advice };
}

/** What would change an option's standing. It takes a search, so only what is opened asks for it. */
export function useChangeLines(told: OptionAccount): ChangeLines | undefined {
  const telling = useAccountTelling();
  const { edition, advice } = telling;
  const found = useMemo(
    () => changes(edition, advice, told.option, advice),
    [edition, advice, told],
  );
  return changeLines(told, found, telling);
}
