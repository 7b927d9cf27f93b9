import type { AtomExpression, CompareExpression } from '../edition/expression.ts';
import type { NumberTerm, Term } from '../edition/vocabulary.ts';
import { isMultiple } from '../meaning/decimal.ts';
import { evaluateAtom, type Known } from '../meaning/evaluate.ts';
import { type Fact, type FactKey, splitKey } from '../patient/fact.ts';

const source = { kind: 'answer' } as const;

/**
 * The facts tried under a key, enough of them to meet every truth of the atoms: each value of a term, and
 * of a number one value at and between the points where a comparison turns over.
 */
export function factsTried(
  key: FactKey,
  terms: readonly Term[],
  atoms: readonly AtomExpression[],
  known: Known,
): readonly Fact[] {
  const { term: id, value } = splitKey(key);
  const term = terms.find((each) => each.id === id);
  switch (term?.kind) {
    case 'yesNo':
      return [true, false].map((answer) => ({ kind: 'yesNo', term: id, value: answer, source }));
    case 'oneOf':
      return term.values.map((each) => ({ kind: 'oneOf', term: id, value: each.id, source }));
    case 'severalOf':
      return [true, false].map((present) => {
        return { kind: 'includes', term: id, value: value ?? '', present, source };
      });
    case 'number':
      return numbersTried(term, terms, atoms, known);
    case undefined:
      return [];
  }
}

function comparisonsOf(id: string, atoms: readonly AtomExpression[]): readonly CompareExpression[] {
  return atoms.filter(
    (atom): atom is CompareExpression =>
      atom.kind === 'compare' &&
      [...atom.left.parts, ...atom.right.parts].some((part) => part.term === id),
  );
}

function numbersTried(
  term: NumberTerm,
  terms: readonly Term[],
  atoms: readonly AtomExpression[],
  known: Known,
): readonly Fact[] {
  const comparisons = comparisonsOf(term.id, atoms);
  const turns = comparisons.flatMap((comparison) =>
    turnsOf(comparison, term.id, (other) => pointsOf(other, terms, atoms, known)),
  );
  const facts = candidates(term, turns).map((value): Fact => {
    const stated = { value, unit: term.units[0].code };
    return { kind: 'number', term: term.id, value, stated, source };
  });
  // Of values that no comparison tells apart, one is enough.
  const different = new Map<string, Fact>();
  for (const [index, fact] of facts.entries()) {
    const after = new Map(known).set(term.id, fact);
    const truths = comparisons.map((comparison) => evaluateAtom(comparison, after));
    const name = truths.includes('unknown') ? String(index) : truths.join();
    if (!different.has(name)) different.set(name, fact);
  }
  return [...different.values()];
}

interface Turn {
  readonly at: number;
  /** Everything else in the comparison is known. */
  readonly exact: boolean;
}

/** Where a comparison turns over as one number in it moves, for every point that matters of the others. */
function turnsOf(
  { left, right }: CompareExpression,
  id: string,
  pointsOfOther: (id: string) => readonly number[],
): readonly Turn[] {
  const negated = right.parts.map((part) => ({ ...part, factor: -part.factor }));
  let own = 0;
  let rests: readonly number[] = [left.constant - right.constant];
  for (const { term, factor } of [...left.parts, ...negated]) {
    if (term === id) {
      own += factor;
    } else {
      const products = pointsOfOther(term).map((value) => value * factor);
      const sums = rests.flatMap((rest) => products.map((product) => rest + product));
      // Of many unknown numbers only the two ends are kept, so that there are never more to try.
      rests = rests.length > 1 ? [Math.min(...sums), Math.max(...sums)] : sums;
    }
  }
  if (own === 0) return [];
  return rests.map((rest) => ({ at: rounded(-rest / own), exact: rests.length === 1 }));
}

/** The points of another number that matter: what it is, else the ends of its range and its own limits. */
function pointsOf(
  id: string,
  terms: readonly Term[],
  atoms: readonly AtomExpression[],
  known: Known,
): readonly number[] {
  const fact = known.get(id);
  if (fact?.kind === 'number') return [fact.value];
  const term = terms.find((each) => each.id === id);
  const limits = comparisonsOf(id, atoms).flatMap((comparison) =>
    turnsOf(comparison, id, () => []),
  );
  return [...(term?.kind === 'number' ? term.range : [0]), ...limits.map(({ at }) => at)];
}

/** Takes away what binary fractions add, so that a value equal to its limit is found. */
function rounded(value: number): number {
  return Number(value.toFixed(9));
}

function candidates(term: NumberTerm, turns: readonly Turn[]): readonly number[] {
  const [minimum, maximum] = term.range;
  const inside = turns.filter(({ at }) => at >= minimum && at <= maximum);
  const borders = [...new Set([minimum, maximum, ...inside.map(({ at }) => at)])];
  borders.sort((one, two) => one - two);
  const gaps = borders.slice(1).map((high, index) => [borders[index] ?? high, high] as const);
  const { step } = term;
  if (step !== undefined) {
    const between = gaps.flatMap(([low, high]) => [
      rounded(Math.floor(low / step) * step + step),
      rounded(Math.ceil(high / step) * step - step),
    ]);
    const plausible = between.filter((value) => value >= minimum && value <= maximum);
    return [...new Set([...plausible, ...borders])].filter((value) => isMultiple(value, step));
  }
  const between = gaps.map(([low, high]) => (low + high) / 2);
  // An end of what another number can be matters only where it is the one value that both can have.
  const at = inside.filter((turn) => turn.exact || term.range.includes(turn.at));
  return [
    ...new Set([...between, ...at.map((turn) => turn.at), ...(gaps.length > 0 ? [] : borders)]),
  ];
}
