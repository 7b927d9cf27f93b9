import { compileRules, literal } from '../compile/program.ts';
import type { Edition } from '../model/edition.ts';
import { type Fact, type FactKey, factKey, factValue } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import { type AllTerms, allTerms, type Implication } from '../model/vocabulary.ts';
import { evaluateAtom, type Known } from '../semantics/evaluate.ts';
import {
  type Closure,
  closure,
  type HeldLiterals,
  indexRules,
  type RuleIndex,
  rootsOf,
} from './closure.ts';
import { contradiction } from './problems.ts';

/** Facts that hang together, with the contradictions that were found; what contradicts is not used. */
export interface Derived {
  readonly known: Known;
  readonly problems: readonly Problem<'contradiction'>[];
}

type Vocabulary = Pick<Edition, 'terms' | 'implications' | 'definitions'>;

/** A vocabulary with its implications prepared, for whoever derives often. */
export interface IndexedVocabulary {
  readonly vocabulary: Vocabulary;
  readonly index: RuleIndex;
}

/** Prepares the implications of a vocabulary. */
export function indexVocabulary(vocabulary: Vocabulary): IndexedVocabulary {
  const keys = vocabulary.implications.map(conclusionKey);
  return { vocabulary, index: indexRules(compileRules(vocabulary), keys) };
}

function conclusionKey({ conclusion }: Implication): FactKey {
  return factKey({ ...conclusion, source: { kind: 'answer' } });
}

/**
 * Adds what follows from the facts by the implications. Facts that contradict one another, directly or
 * by what follows from them, are all left out: which of them is wrong is for a person to say, and what
 * depends on them stays undecided. All contradictions are found at once, each side followed to its end, so
 * neither the order of facts and implications nor one contradiction behind another can turn an answer round.
 * `terms` tells the contradictions, where facts may follow from terms that the vocabulary lacks.
 *
 * @example
 * ```ts
 * import { derive, readPatient } from '@renavigate/engine';
 * import { common } from '@renavigate/guideline';
 *
 * const file = { renavigate: 'patient/1', facts: { progressedOn: { includes: ['sunitinib'] } } };
 * const { known } = derive(readPatient(file, common.terms).patient.facts, common);
 * console.log(known.get('receivedDrugs:sunitinib')?.kind);
 * // includes
 * ```
 */
export function derive(
  facts: readonly Fact[],
  of: Vocabulary | IndexedVocabulary,
  terms?: AllTerms,
): Derived {
  const indexed = 'index' in of ? of : indexVocabulary(of);
  return deriveIn(facts, indexed, terms ?? allTerms(indexed.vocabulary.terms));
}

function deriveIn(facts: readonly Fact[], indexed: IndexedVocabulary, terms: AllTerms): Derived {
  const { vocabulary, index } = indexed;
  const stated = statedFacts(facts);
  const literals: number[] = [];
  eachLiteral(stated, index, (number) => literals.push(number));
  const reached = closure(literals, index);
  const clashes = [...direct(stated), ...indirect(reached, stated, vocabulary, index)];
  if (clashes.length === 0) {
    return { known: knownOf(stated, reached, vocabulary, index), problems: [] };
  }
  const yielding = clashes.filter((clash) => yieldingKeys(clash, vocabulary.terms).length > 0);
  if (yielding.length > 0) return withoutYielding(facts, yielding, indexed, terms);
  const dropped = new Set(clashes.flatMap((clash) => clash.facts.map(factKey)));
  if (dropped.size === 0) {
    throw new Error('Implications contradict for everyone: run check(edition) before advising.');
  }
  const rest = deriveIn(
    facts.filter((fact) => !dropped.has(factKey(fact))),
    indexed,
    terms,
  );
  return { known: rest.known, problems: problemsOf(clashes, terms) };
}

/** The facts of a clash that give way to another fact of it. */
function yieldingKeys({ facts }: Clash, terms: Vocabulary['terms']): readonly FactKey[] {
  const stated = new Set(facts.map(({ term }) => term));
  return facts
    .filter(({ term }) => {
      const found = terms.find(({ id }) => id === term);
      return (
        found?.kind === 'number' && found.givesWayTo !== undefined && stated.has(found.givesWayTo)
      );
    })
    .map(factKey);
}

/** The rest without the facts that give way; what still contradicts is found in it anew. */
function withoutYielding(
  facts: readonly Fact[],
  clashes: readonly Clash[],
  indexed: IndexedVocabulary,
  terms: AllTerms,
): Derived {
  const own = indexed.vocabulary.terms;
  const keys = new Set(clashes.flatMap((clash) => yieldingKeys(clash, own)));
  const rest = deriveIn(
    facts.filter((fact) => !keys.has(factKey(fact))),
    indexed,
    terms,
  );
  return {
    known: rest.known,
    problems: [...problemsOf(clashes, terms, keys), ...rest.problems],
  };
}

/** Facts as they are stated, by key. */
interface Stated {
  /** Of each key, the fact that comes first. */
  readonly first: ReadonlyMap<FactKey, Fact>;
  /** Of each key under which several are stated, all of them. */
  readonly repeated: ReadonlyMap<FactKey, readonly Fact[]>;
}

function statedFacts(facts: readonly Fact[]): Stated {
  const first = new Map<FactKey, Fact>();
  const repeated = new Map<FactKey, Fact[]>();
  for (const fact of facts) {
    const key = factKey(fact);
    const before = first.get(key);
    const group = repeated.get(key);
    if (before === undefined) first.set(key, fact);
    else if (group === undefined) repeated.set(key, [before, fact]);
    else group.push(fact);
  }
  return { first, repeated };
}

/** Visits the literals that stated facts make true, with the facts that were looked at. */
function eachLiteral(
  stated: Stated,
  { atoms, keysOf }: RuleIndex,
  visit: (literal: number, known: Known, keys: readonly FactKey[]) => void,
): void {
  atoms.forEach((atom, number) => {
    const keys = keysOf[number] ?? [];
    for (const known of choices(keys, stated)) {
      const truth = evaluateAtom(atom, known, keys[0]);
      if (truth !== 'unknown') visit(literal(number, truth === 'true'), known, keys);
    }
  });
}

/** Every way of taking one fact under each key: one way, but for facts stated twice. */
function choices(keys: readonly FactKey[], { first, repeated }: Stated): readonly Known[] {
  if (repeated.size === 0) return [first];
  const factsUnder = (key: FactKey) => repeated.get(key) ?? [first.get(key) ?? []].flat();
  return keys.reduce<readonly Known[]>(
    (some, key) =>
      some.flatMap((known) => factsUnder(key).map((fact) => new Map([...known, [key, fact]]))),
    [new Map()],
  );
}

interface Clash {
  /** The stated facts that cannot all be true. */
  readonly facts: readonly Fact[];
  readonly because: readonly Implication[];
}

/** Facts stated under one key with different values. */
function direct({ first, repeated }: Stated): readonly Clash[] {
  if (repeated.size === 0) return [];
  return [...first.keys()]
    .map((key) => repeated.get(key) ?? [])
    .filter((group) => new Set(group.map(factValue)).size > 1)
    .map((facts) => ({ facts, because: [] }));
}

/** Literals that are held together with their opposites, with everything that either side rests on. */
function indirect(
  { held, literals }: Closure,
  stated: Stated,
  { implications }: Vocabulary,
  index: RuleIndex,
): readonly Clash[] {
  const opposed = literals.filter((each) => each % 2 === 1 && held[each - 1] !== undefined);
  if (opposed.length === 0) return [];
  const roots = rootsOf(held, index);
  const behind = factsBehindLiterals(stated, index);
  return opposed.map((each) => {
    const sides = [each, each - 1];
    const from = new Set(sides.flatMap((side) => [...(roots.get(side) ?? [])]));
    const rules = new Set(sides.flatMap((side) => held[side]?.by ?? []));
    return {
      facts: [...new Set([...from].flatMap((root) => behind.get(root) ?? []))],
      because: [...rules].flatMap((rule) => implications[rule] ?? []),
    };
  });
}

function factsBehindLiterals(
  stated: Stated,
  index: RuleIndex,
): ReadonlyMap<number, readonly Fact[]> {
  const behind = new Map<number, readonly Fact[]>();
  eachLiteral(stated, index, (number, known, keys) => {
    const facts = keys.flatMap((key) => known.get(key) ?? []);
    behind.set(number, [...(behind.get(number) ?? []), ...facts]);
  });
  return behind;
}

/** The stated facts, and those concluded by rules. */
function knownOf(
  { first, repeated }: Stated,
  { held, literals }: Closure,
  { implications }: Vocabulary,
  index: RuleIndex,
): Known {
  const known = new Map(first);
  for (const [key, group] of repeated) {
    const [fact] = sortedFacts(group);
    if (fact !== undefined) known.set(key, fact);
  }
  for (const each of literals) {
    const by = held[each]?.by ?? [];
    for (const rule of by) {
      const key = index.conclusionKeys[rule];
      if (key === undefined || known.has(key)) continue;
      const same = by.filter((other) => index.conclusionKeys[other] === key);
      known.set(key, concludedFact(same, held, implications, index));
    }
  }
  return known;
}

/** The fact that rules conclude together: the first by name gives the reason, all of them what it follows from. */
function concludedFact(
  rules: readonly number[],
  held: HeldLiterals,
  implications: readonly Implication[],
  index: RuleIndex,
): Fact {
  const nameOf = (rule: number) => implications[rule]?.id ?? '';
  const sorted = [...rules].sort((one, two) => (nameOf(one) < nameOf(two) ? -1 : 1));
  const first = implications[sorted[0] ?? -1];
  if (first === undefined) throw new Error('A fact is concluded by at least one rule.');
  const round = Math.max(
    ...sorted.map((rule) => held[index.conclusions[rule]?.[0] ?? -1]?.round ?? 0),
  );
  const from = new Set<FactKey>();
  for (const rule of sorted) {
    for (const each of index.premises[rule] ?? []) {
      if ((held[each]?.round ?? round) >= round) continue;
      for (const key of index.keysOf[each >> 1] ?? []) from.add(key);
    }
  }
  return {
    ...first.conclusion,
    source: { kind: 'derived', from: [...from], because: first.because },
  };
}

function sortedFacts(facts: readonly Fact[]): readonly Fact[] {
  const texts = new Map(facts.map((fact) => [fact, factKey(fact) + JSON.stringify(fact)]));
  return [...facts].sort((one, two) => ((texts.get(one) ?? '') < (texts.get(two) ?? '') ? -1 : 1));
}

/** One problem for each set of keys, with every reason, whatever the order in which they were found. */
function problemsOf(
  clashes: readonly Clash[],
  terms: AllTerms,
  setAside?: ReadonlySet<FactKey>,
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
    const yielded = [...facts].filter((fact) => setAside?.has(factKey(fact)));
    return contradiction(sortedFacts([...facts]), reasons, terms, yielded);
  });
}
