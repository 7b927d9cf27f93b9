import { compileRules } from '../compile/program.ts';
import type { Edition } from '../edition/edition.ts';
import type { Implication } from '../edition/vocabulary.ts';
import { evaluateAtom, type Known } from '../meaning/evaluate.ts';
import type { Problem } from '../problem.ts';
import { closure, type Held, indexRules, type RuleIndex, rootsOf } from './closure.ts';
import { type Fact, type FactKey, factKey, factValue } from './fact.ts';
import { contradiction } from './problems.ts';

/** Facts that hang together, with the contradictions that were found; what contradicts is not used. */
export interface Derived {
  readonly known: Known;
  readonly problems: readonly Problem<'contradiction'>[];
}

type Vocabulary = Pick<Edition, 'terms' | 'implications' | 'definitions'>;

const indexes = new WeakMap<Vocabulary, RuleIndex>();

function indexOf(vocabulary: Vocabulary): RuleIndex {
  const made =
    indexes.get(vocabulary) ??
    indexRules(compileRules(vocabulary), vocabulary.implications.map(conclusionKey));
  indexes.set(vocabulary, made);
  return made;
}

function conclusionKey({ conclusion }: Implication): FactKey {
  return factKey({ ...conclusion, source: { kind: 'answer' } });
}

/**
 * Adds what follows from the facts by the implications. Facts that contradict one another, directly or
 * by what follows from them, are all left out: which of them is wrong is for a person to say, and what
 * depends on them stays undecided. All contradictions are found at once, each side followed to its end, so
 * neither the order of facts and implications nor one contradiction behind another can turn an answer round.
 */
export function derive(facts: readonly Fact[], vocabulary: Vocabulary): Derived {
  const index = indexOf(vocabulary);
  const byKey = groupByKey(facts);
  const stated = statedLiterals(byKey, index);
  const held = closure(new Set(stated.keys()), index);
  const clashes = [...direct(byKey), ...indirect(held, stated, vocabulary, index)];
  if (clashes.length === 0) {
    return { known: knownOf(byKey, held, vocabulary, index), problems: [] };
  }
  const dropped = new Set(clashes.flatMap((clash) => clash.facts.map(factKey)));
  if (dropped.size === 0) {
    throw new Error('Implications contradict for everyone: run check(edition) before advising.');
  }
  const rest = derive(
    facts.filter((fact) => !dropped.has(factKey(fact))),
    vocabulary,
  );
  return { known: rest.known, problems: problemsOf(clashes, vocabulary.terms) };
}

function groupByKey(facts: readonly Fact[]): ReadonlyMap<FactKey, readonly Fact[]> {
  const groups = new Map<FactKey, Fact[]>();
  for (const fact of facts) {
    const key = factKey(fact);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return groups;
}

/** The literals that stated facts make true, each with those facts. */
function statedLiterals(
  byKey: ReadonlyMap<FactKey, readonly Fact[]>,
  index: RuleIndex,
): ReadonlyMap<number, readonly Fact[]> {
  const literals = new Map<number, readonly Fact[]>();
  index.keysOf.forEach((keys, number) => {
    const atom = index.atoms[number];
    if (atom === undefined || !keys.every((key) => byKey.has(key))) return;
    for (const known of choices(keys, byKey)) {
      const truth = evaluateAtom(atom, known);
      if (truth === 'unknown') continue;
      const literal = number * 2 + Number(truth === 'true');
      literals.set(literal, [...(literals.get(literal) ?? []), ...known.values()]);
    }
  });
  return literals;
}

/** Every way of taking one fact under each key: one way, but for facts stated twice. */
function choices(
  keys: readonly FactKey[],
  byKey: ReadonlyMap<FactKey, readonly Fact[]>,
): readonly Known[] {
  return keys.reduce<readonly Known[]>(
    (some, key) =>
      some.flatMap((known) =>
        (byKey.get(key) ?? []).map((fact) => new Map([...known, [key, fact]])),
      ),
    [new Map()],
  );
}

interface Clash {
  /** The stated facts that cannot all be true. */
  readonly facts: readonly Fact[];
  readonly because: readonly Implication[];
}

/** Facts stated under one key with different values. */
function direct(byKey: ReadonlyMap<FactKey, readonly Fact[]>): readonly Clash[] {
  return [...byKey.values()]
    .filter((group) => group.length > 1 && new Set(group.map(factValue)).size > 1)
    .map((facts) => ({ facts, because: [] }));
}

/** Literals that are held together with their opposites, with everything that either side rests on. */
function indirect(
  held: ReadonlyMap<number, Held>,
  stated: ReadonlyMap<number, readonly Fact[]>,
  { implications }: Vocabulary,
  index: RuleIndex,
): readonly Clash[] {
  const opposed = [...held.keys()].filter((each) => each % 2 === 1 && held.has(each - 1));
  if (opposed.length === 0) return [];
  const roots = rootsOf(held, index);
  return opposed.map((each) => {
    const sides = [each, each - 1];
    const literals = new Set(sides.flatMap((side) => [...(roots.get(side) ?? [])]));
    const rules = new Set(sides.flatMap((side) => held.get(side)?.by ?? []));
    return {
      facts: [...new Set([...literals].flatMap((literal) => stated.get(literal) ?? []))],
      because: [...rules].flatMap((rule) => implications[rule] ?? []),
    };
  });
}

/** The stated facts, and those concluded by rules. */
function knownOf(
  byKey: ReadonlyMap<FactKey, readonly Fact[]>,
  held: ReadonlyMap<number, Held>,
  { implications }: Vocabulary,
  index: RuleIndex,
): Known {
  const known = new Map<FactKey, Fact>();
  for (const [key, group] of byKey) {
    const fact = group.length === 1 ? group[0] : sortedFacts(group)[0];
    if (fact !== undefined) known.set(key, fact);
  }
  for (const { by } of held.values()) {
    const rules = by.flatMap((rule) => {
      const implication = implications[rule];
      return implication === undefined ? [] : [{ rule, implication }];
    });
    for (const { rule } of rules) {
      const key = index.conclusionKeys[rule];
      if (key === undefined || known.has(key)) continue;
      const same = rules.filter((each) => index.conclusionKeys[each.rule] === key);
      known.set(key, concludedFact(same, held, index));
    }
  }
  return known;
}

/** The fact that rules conclude together: the first by name gives the reason, all of them what it follows from. */
function concludedFact(
  rules: readonly { readonly rule: number; readonly implication: Implication }[],
  held: ReadonlyMap<number, Held>,
  index: RuleIndex,
): Fact {
  const sorted = [...rules].sort((one, two) => (one.implication.id < two.implication.id ? -1 : 1));
  const first = sorted[0]?.implication;
  if (first === undefined) throw new Error('A fact is concluded by at least one rule.');
  const round = Math.max(
    ...sorted.map(({ rule }) => held.get((index.conclusions[rule] ?? [])[0] ?? -1)?.round ?? 0),
  );
  const literals = sorted.flatMap(({ rule }) => index.premises[rule] ?? []);
  const earlier = literals.filter((each) => (held.get(each)?.round ?? round) < round);
  const keys = earlier.flatMap((each) => {
    return index.keysOf[each >> 1] ?? [];
  });
  const source = { kind: 'derived', from: [...new Set(keys)], because: first.because } as const;
  return { ...first.conclusion, source };
}

function sortedFacts(facts: readonly Fact[]): readonly Fact[] {
  const texts = new Map(facts.map((fact) => [fact, factKey(fact) + JSON.stringify(fact)]));
  return [...facts].sort((one, two) => ((texts.get(one) ?? '') < (texts.get(two) ?? '') ? -1 : 1));
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
