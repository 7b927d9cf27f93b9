import type { Edition, OptionId, UnheldPart } from '../edition/edition.ts';
import type { Expression } from '../edition/expression.ts';
import type { AllTerms } from '../edition/vocabulary.ts';
import { type Guarded, guardExpressions } from '../guard/guard.ts';
import { definitionsOf, inlined } from '../meaning/evaluate.ts';
import { type Looks, looksOf } from '../settle/looks.ts';
import type { Alert } from './alert.ts';
import { type Circumstance, circumstanceExpressions } from './circumstance.ts';
import type { ConsideredOption } from './considered.ts';
import { type Past, pastExpressions } from './past.ts';

/** What is shared by all editions: the terms, what follows from them, and what stands beside every edition. */
export interface Common extends Guarded {
  readonly terms: AllTerms;
  /** Options that stand for a kind, with the options that are one of it: what is said of the kind counts for them. */
  readonly kinds?: Readonly<Record<OptionId, readonly OptionId[]>>;
  readonly pasts?: readonly Past[];
  /** The weightiest first. */
  readonly circumstances?: readonly Circumstance[];
  /** What cannot wait for a choice of treatment, in the order in which it is told. */
  readonly alerts?: readonly Alert[];
  /** What no edition names and is worth asking about in some situations. */
  readonly considered?: readonly ConsideredOption[];
}

/** A part of an edition that is not held, and of whom it may speak, in terms that belong to no edition. */
export interface Part {
  readonly part: UnheldPart;
  readonly options: ReadonlySet<OptionId>;
  readonly when?: Expression;
}

/** What is looked up for every patient, made once. */
export interface Prepared {
  readonly looks: Looks;
  readonly parts: ReadonlyMap<Edition, readonly Part[]>;
  readonly pasts: ReadonlyMap<OptionId, Past>;
  /** Per option, those that stand for a kind which it is one of. */
  readonly kindsOf: ReadonlyMap<OptionId, readonly OptionId[]>;
}

const made = new WeakMap<Common, WeakMap<readonly Edition[], Prepared>>();

/** Prepares what stands beside editions. */
export function preparedFor(editions: readonly Edition[], common: Common): Prepared {
  const ofCommon = made.get(common) ?? new WeakMap<readonly Edition[], Prepared>();
  made.set(common, ofCommon);
  const prepared = ofCommon.get(editions) ?? prepare(editions, common);
  ofCommon.set(editions, prepared);
  return prepared;
}

function prepare(editions: readonly Edition[], common: Common): Prepared {
  const { guardrails, kinds = {}, pasts = [], circumstances = [] } = common;
  const { alerts = [], considered = [] } = common;
  const parts = new Map(editions.map((edition) => [edition, partsOf(edition)] as const));
  const expressions = [
    ...guardExpressions(guardrails),
    ...pastExpressions(pasts),
    ...circumstanceExpressions(circumstances),
    ...[...alerts, ...considered].map(({ when }) => when),
    ...[...parts.values()].flat().flatMap(({ when }) => (when === undefined ? [] : [when])),
  ];
  return {
    looks: looksOf(common, expressions),
    parts,
    pasts: new Map(pasts.map((past) => [past.option, past])),
    kindsOf: membersToKinds(kinds),
  };
}

function partsOf({ held, definitions }: Edition): readonly Part[] {
  if (held.kind === 'whole') return [];
  const own = definitionsOf({ definitions });
  return held.parts.map((part) => ({
    part,
    options: new Set(part.options),
    ...(part.when === undefined ? {} : { when: inlined(part.when, own) }),
  }));
}

function membersToKinds(kinds: Readonly<Record<OptionId, readonly OptionId[]>>) {
  const found = new Map<OptionId, OptionId[]>();
  for (const [kind, members] of Object.entries(kinds)) {
    for (const member of members) found.set(member, [...(found.get(member) ?? []), kind]);
  }
  return found;
}
