import {
  account,
  type Edition,
  type Option,
  type OptionAccount,
  type OptionBeside,
  type OptionGroup,
  type StandingNow,
  standingNow,
} from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import type { Speaker } from '@renavigate/guideline/tell';
import type { Memory } from '../../../answers/memory.ts';

/** What an option is; every option of an edition is in the library. */
export function optionOf({ options }: Pick<Library, 'options'>, id: string): Option {
  const found = options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`No option ${id}`);
  return found;
}

/** The options of one kind, by how they stand today. */
export interface GroupOfOptions {
  readonly group: OptionGroup;
  /** Offered by a guideline of today. */
  readonly offered: readonly OptionBeside[];
  readonly open: readonly OptionBeside[];
  readonly replaced: readonly OptionBeside[];
  readonly had: readonly OptionBeside[];
  readonly named: readonly OptionBeside[];
  /** No text that is held speaks of them for the patient. */
  readonly unnamed: readonly OptionBeside[];
}

function listsOf({ group: _, ...lists }: GroupOfOptions) {
  return lists;
}

/**
 * Options by kind, each in its place; what is set aside, and what options of its kind speak for, is in none. The kinds stand in the order of what guidelines put first, those with nothing
 * to show after the others.
 */
export function groupsOf(
  library: Pick<Library, 'options' | 'optionGroups'>,
  options: readonly OptionBeside[],
): readonly GroupOfOptions[] {
  const place = ({ offered, open }: GroupOfOptions) => {
    const first = offered[0] ?? open[0];
    return first === undefined ? options.length : options.indexOf(first);
  };
  const groups = library.optionGroups.map((group) => {
    const own = options.filter(
      ({ option, folded }) => folded !== true && optionOf(library, option).group === group.id,
    );
    const having = (...now: readonly StandingNow[]) =>
      own.filter((option) => now.includes(standingNow(option)));
    return {
      group,
      offered: having('offered'),
      open: having('open'),
      replaced: having('replaced'),
      had: having('had'),
      named: having('named'),
      unnamed: having('unnamed'),
    };
  });
  return groups
    .filter((group) => Object.values(listsOf(group)).flat().length > 0)
    .sort((one, two) => place(one) - place(two));
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
