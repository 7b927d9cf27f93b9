import type { Edition } from '../edition/edition.ts';
import type { TermId } from '../edition/vocabulary.ts';
import { type FactKey, splitKey } from '../patient/fact.ts';
import type { Model } from './model.ts';
import { can, modelOfEdition, type Situation } from './settle.ts';

/** An implication whose condition looks at numbers and at nothing else. */
interface Comparing {
  readonly when: number;
  readonly numbers: readonly FactKey[];
}

type ByConclusion = ReadonlyMap<FactKey, readonly Comparing[]>;

const comparing = new WeakMap<Model, ByConclusion>();

/** Per key, the implications that conclude about it from numbers alone. Made once for a model. */
function comparingOf(model: Model): ByConclusion {
  const made = comparing.get(model) ?? makeComparing(model);
  comparing.set(model, made);
  return made;
}

function makeComparing({ program, atomsBelow, keysOf }: Model): ByConclusion {
  const byKey = new Map<FactKey, Comparing[]>();
  for (const { when, atom } of program.rules) {
    const atoms = atomsBelow[when] ?? [];
    if (!atoms.every((each) => program.atoms[each]?.kind === 'compare')) continue;
    const numbers = [...new Set(atoms.flatMap((each) => keysOf[each] ?? []))];
    for (const key of keysOf[atom] ?? []) {
      byKey.set(key, [...(byKey.get(key) ?? []), { when, numbers }]);
    }
  }
  return byKey;
}

/** The number terms that, several together, an implication tells a term from, in the order in which it looks at them. */
export function numbersBehind(edition: Edition, term: TermId): readonly TermId[] {
  const own = [...comparingOf(modelOfEdition(edition))].filter(
    ([key]) => splitKey(key).term === term,
  );
  const together = own.flatMap(([, rules]) => rules).filter(({ numbers }) => numbers.length > 1);
  return [...new Set(together.flatMap(({ numbers }) => numbers))];
}

/** Open keys, each with the numbers that are to be found out in its place. */
export type StandIns = ReadonlyMap<FactKey, readonly FactKey[]>;

const found = new WeakMap<Situation, StandIns>();

/**
 * The keys of which some of the numbers behind them are known, each with those that are not: once these are known
 * too, whatever they are, what stands under the key follows. Exact: a key is here only if no possible patient has the
 * known facts and none of the comparisons that conclude about it.
 */
export function standInsOf(situation: Situation): StandIns {
  const made = found.get(situation) ?? findStandIns(situation);
  found.set(situation, made);
  return made;
}

function findStandIns(situation: Situation): StandIns {
  const { model, known, possible } = situation;
  if (possible !== 'possible') return new Map();
  return new Map(
    [...comparingOf(model)].flatMap(([key, rules]) => {
      const numbers = known.has(key) ? undefined : lackingOf(rules, situation);
      return numbers === undefined ? [] : [[key, numbers] as const];
    }),
  );
}

/** The smallest list of unknown numbers, beside known ones, that decides; of equal ones, the first by name. */
function lackingOf(
  rules: readonly Comparing[],
  situation: Situation,
): readonly FactKey[] | undefined {
  const lacking = rules.map(({ when, numbers }) => {
    const unknown = numbers.filter((key) => !situation.known.has(key));
    return { when, unknown, isPart: unknown.length > 0 && unknown.length < numbers.length };
  });
  const lists = lacking.filter(({ isPart }) => isPart).map(({ unknown }) => unknown);
  const decides = (list: readonly FactKey[]) => {
    const told = lacking.filter(({ unknown }) => unknown.every((key) => list.includes(key)));
    return !can(
      situation,
      told.map(({ when }) => ({ node: when, value: false })),
    );
  };
  return lists.sort(byLengthAndName).find(decides);
}

function byLengthAndName(one: readonly FactKey[], other: readonly FactKey[]): number {
  const [first, second] = [one, other].map((list) => [...list].sort().join());
  return one.length - other.length || ((first ?? '') < (second ?? '') ? -1 : 1);
}

/** What is to be found out for some open keys: the numbers that are lacking, where others behind a key are known. */
export function toFindOut(situation: Situation, keys: readonly FactKey[]): readonly FactKey[] {
  const standIns = standInsOf(situation);
  return standIns.size === 0 ? keys : [...new Set(keys.flatMap((key) => standIns.get(key) ?? key))];
}
