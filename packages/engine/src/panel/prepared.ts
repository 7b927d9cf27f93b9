import type { CompiledEdition } from '../compiled/compiled-edition.ts';
import { type Guards, guardExpressions, guardsOf } from '../guard/guard.ts';
import type { OptionId } from '../model/edition.ts';
import { type Looks, looksOf } from '../solve/looks.ts';
import { circumstanceExpressions } from './circumstance.ts';
import type { Common } from './common.ts';
import { type Past, pastExpressions } from './past.ts';

/** What stands beside editions, as it is looked up for every patient. */
export interface Prepared {
  readonly looks: Looks;
  readonly guards: Guards;
  readonly pasts: ReadonlyMap<OptionId, Past>;
  /** Per option, those that stand for a kind which it is one of. */
  readonly kindsOf: ReadonlyMap<OptionId, readonly OptionId[]>;
}

/** Prepares what stands beside editions. */
export function prepare(editions: readonly CompiledEdition[], common: Common): Prepared {
  const { kinds = {}, pasts = [], circumstances = [], alerts = [], considered = [] } = common;
  const guards = guardsOf(common.guardrails);
  const parts = editions.flatMap((edition) => edition.parts);
  const expressions = [
    ...guardExpressions(guards),
    ...pastExpressions(pasts),
    ...circumstanceExpressions(circumstances),
    ...[...alerts, ...considered].map(({ when }) => when),
    ...parts.flatMap(({ when }) => (when === undefined ? [] : [when])),
  ];
  return {
    looks: looksOf(common, expressions),
    guards,
    pasts: new Map(pasts.map((past) => [past.option, past])),
    kindsOf: membersToKinds(kinds),
  };
}

function membersToKinds(kinds: Readonly<Record<OptionId, readonly OptionId[]>>) {
  const found = new Map<OptionId, OptionId[]>();
  for (const [kind, members] of Object.entries(kinds)) {
    for (const member of members) found.set(member, [...(found.get(member) ?? []), kind]);
  }
  return found;
}
