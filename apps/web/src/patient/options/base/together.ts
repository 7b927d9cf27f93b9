import { account, type Edition, type Option, type OptionAccount } from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import type { Speaker } from '@renavigate/guideline/tell';
import type { Memory } from '../../../answers/memory.ts';

/** What an option is; every option of an edition is in the library. */
export function optionOf({ options }: Pick<Library, 'options'>, id: string): Option {
  const found = options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`No option ${id}`);
  return found;
}

const accounts = () => new WeakMap<object, readonly OptionAccount[]>();

/** The account of an option under one edition. It takes a search for each edition, so it is made when asked for. */
export function accountOf(
  memory: Memory,
  { compiled, advice }: Speaker,
  option: string,
): OptionAccount | undefined {
  const made = memory.of(accounts).get(advice) ?? account(compiled, advice, advice);
  memory.of(accounts).set(advice, made);
  return made.find((each) => each.option === option);
}

/** Whether any edition could still speak to the patient. */
export function isOutside(speakers: readonly Speaker[]): boolean {
  return speakers.every(({ advice }) => advice.scope.truth === 'false');
}

/** The editions that their publishers have not replaced. */
export function isCurrent({ source }: Edition): boolean {
  return source.replacedBy === undefined;
}
