import type { Edition } from '../edition/edition.ts';
import type { Implication } from '../edition/vocabulary.ts';
import { type Definitions, definitionsOf, evaluate, type Known } from '../meaning/evaluate.ts';
import { atomsOf, explain } from '../meaning/explain.ts';
import type { Problem } from '../problem.ts';
import { type Fact, type FactKey, factKey, factValue } from './fact.ts';
import { contradiction } from './problems.ts';

/** Facts that hang together, with the contradictions that were found; what contradicts is not used. */
export interface Derived {
  readonly known: Known;
  readonly problems: readonly Problem<'contradiction'>[];
}

type Vocabulary = Pick<Edition, 'terms' | 'implications' | 'definitions'>;

/**
 * Adds what follows from the facts by the implications. Facts that contradict one another, directly or
 * by what follows from them, are all left out: which of them is wrong is for a person to say, and what
 * depends on them stays undecided. The order of facts and implications does not matter.
 */
export function derive(facts: readonly Fact[], vocabulary: Vocabulary): Derived {
  const definitions = definitionsOf(vocabulary);
  const found: Clash[] = [];
  let stated = facts;
  for (;;) {
    const clashes = [...clashesOf(stated)];
    const known = onePerKey(stated);
    if (clashes.length === 0) clashes.push(...extend(known, vocabulary.implications, definitions));
    if (clashes.length === 0) return { known, problems: problemsOf(found, vocabulary.terms) };
    const dropped = new Set(clashes.flatMap((clash) => clash.facts.map(factKey)));
    if (dropped.size === 0) {
      throw new Error('Implications contradict for everyone: run check(edition) before advising.');
    }
    found.push(...clashes);
    stated = stated.filter((fact) => !dropped.has(factKey(fact)));
  }
}

/** Facts by key; of several that say the same, one is kept that does not depend on their order. */
function onePerKey(facts: readonly Fact[]): Map<FactKey, Fact> {
  const known = new Map<FactKey, Fact>();
  for (const [key, group] of groupByKey(facts)) {
    const first = sortedFacts(group)[0];
    if (first !== undefined) known.set(key, first);
  }
  return known;
}

function sortedFacts(facts: readonly Fact[]): readonly Fact[] {
  const texts = new Map(facts.map((fact) => [fact, factKey(fact) + JSON.stringify(fact)]));
  return facts.toSorted((one, two) => ((texts.get(one) ?? '') < (texts.get(two) ?? '') ? -1 : 1));
}

/** One problem for each set of keys, with every reason, whatever the order in which they were found. */
function problemsOf(
  clashes: readonly Clash[],
  terms: Vocabulary['terms'],
): readonly Problem<'contradiction'>[] {
  const byKeys = new Map<string, Clash[]>();
  for (const clash of clashes) {
    const keys = [...new Set(clash.facts.map(factKey))].sort().join();
    byKeys.set(keys, [...(byKeys.get(keys) ?? []), clash]);
  }
  return [...byKeys.values()].map((group) => {
    const facts = new Set(group.flatMap((clash) => clash.facts));
    const because = new Set(group.flatMap((clash) => clash.because));
    const reasons = [...because].sort((one, two) => (one.id < two.id ? -1 : 1));
    return contradiction(sortedFacts([...facts]), reasons, terms);
  });
}

interface Clash {
  /** The stated facts that cannot all be true. */
  readonly facts: readonly Fact[];
  readonly because: readonly Implication[];
}

/** Two stated facts under one key with different values. */
function* clashesOf(facts: readonly Fact[]): Generator<Clash> {
  for (const group of groupByKey(facts).values()) {
    if (new Set(group.map(factValue)).size > 1) yield { facts: group, because: [] };
  }
}

function groupByKey(facts: readonly Fact[]): Map<FactKey, Fact[]> {
  const groups = new Map<FactKey, Fact[]>();
  for (const fact of facts) {
    const key = factKey(fact);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
}

interface Consequence {
  readonly fact: Fact;
  readonly implication: Implication;
}

/** Adds consequences to `known`, round by round, until nothing is new; stops at the first round with a clash. */
function extend(
  known: Map<FactKey, Fact>,
  implications: readonly Implication[],
  definitions: Definitions,
): readonly Clash[] {
  for (;;) {
    const consequences = implications.flatMap((implication) =>
      consequenceOf(implication, known, definitions),
    );
    const clashes = clashesAmong(consequences, known);
    if (clashes.length > 0) return clashes;
    const fresh = consequences.filter(({ fact }) => !known.has(factKey(fact)));
    if (fresh.length === 0) return [];
    for (const fact of merge(fresh)) known.set(factKey(fact), fact);
  }
}

function consequenceOf(
  implication: Implication,
  known: Known,
  definitions: Definitions,
): readonly Consequence[] {
  if (evaluate(implication.when, known, definitions) !== 'true') return [];
  const reason = explain(implication.when, known, definitions);
  const from = [...new Set(atomsOf(reason).flatMap((atom) => atom.facts.map(factKey)))];
  const source = { kind: 'derived', from, because: implication.because } as const;
  return [{ fact: { ...implication.conclusion, source }, implication }];
}

function clashesAmong(consequences: readonly Consequence[], known: Known): readonly Clash[] {
  const byKey = new Map<FactKey, Consequence[]>();
  for (const consequence of consequences) {
    const key = factKey(consequence.fact);
    byKey.set(key, [...(byKey.get(key) ?? []), consequence]);
  }
  return [...byKey].flatMap(([key, group]) => {
    const before = known.get(key);
    const involved = [...(before ? [before] : []), ...group.map(({ fact }) => fact)];
    if (new Set(involved.map(factValue)).size < 2) return [];
    const facts = [...new Set(involved.flatMap((fact) => roots(fact, known)))];
    return [{ facts, because: group.map(({ implication }) => implication) }];
  });
}

/** One fact per key, resting on everything that it was concluded from, whatever the order of the implications. */
function merge(consequences: readonly Consequence[]): readonly Fact[] {
  const sorted = consequences.toSorted((one, two) =>
    one.implication.id < two.implication.id ? -1 : 1,
  );
  const groups = groupByKey(sorted.map(({ fact }) => fact)).values();
  return [...groups].flatMap((group) => {
    const first = group[0];
    if (first?.source.kind !== 'derived') return [];
    const from = group.flatMap(({ source }) => (source.kind === 'derived' ? source.from : []));
    return [{ ...first, source: { ...first.source, from: [...new Set(from)] } }];
  });
}

/** The stated facts that a fact rests on. */
function roots(fact: Fact, known: Known): readonly Fact[] {
  if (fact.source.kind !== 'derived') return [fact];
  return fact.source.from.flatMap((key) => {
    const parent = known.get(key);
    return parent === undefined ? [] : roots(parent, known);
  });
}
