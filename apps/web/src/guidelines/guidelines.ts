import { combine, compileEdition, type Edition } from '@renavigate/engine';
import { common, editions } from '../content/library.ts';

/** The editions that their publishers have not replaced, newest first. */
export const current: readonly [Edition, ...Edition[]] = currentOf(editions);

/** Today's editions as one set of rules, for one interview over all of them. */
export const combined = combine(current, common);

/** The rules of each of them apart, ready to be asked. */
export const eachOfToday = compileEdition(combined.each);

/** What stands for an edition where terms of any edition are told. */
export const allTerms = combined.any;

function currentOf(all: readonly Edition[]): readonly [Edition, ...Edition[]] {
  const [first, ...others] = all.filter(({ source }) => source.replacedBy === undefined);
  if (first === undefined) throw new Error('No edition is current');
  return [first, ...others];
}
