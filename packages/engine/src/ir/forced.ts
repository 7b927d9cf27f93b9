import type { CompareExpression } from '../model/expression.ts';
import { keyOf } from '../model/fact.ts';
import type { NumberTerm, Term, TermId } from '../model/vocabulary.ts';
import { type NumberProduct, signOfSum, toDecimal } from '../semantics/decimal.ts';
import type { Known } from '../semantics/evaluate.ts';
import type { Truth } from '../semantics/truth.ts';

/** The least and the greatest value that a number term allows. */
export type Ranges = ReadonlyMap<TermId, readonly [least: number, greatest: number]>;

/** The ranges of number terms, drawn in to whole steps where a term moves in steps. */
export function rangesOf(terms: readonly Term[]): Ranges {
  const numbers = terms.filter((term) => term.kind === 'number');
  return new Map(numbers.map((term) => [term.id, rangeOf(term)]));
}

function rangeOf({ range: [least, greatest], step }: NumberTerm): readonly [number, number] {
  if (step === undefined) return [least, greatest];
  const isWithin = (value: number) => value >= least && value <= greatest;
  const [first, last] = [Math.floor(least / step), Math.ceil(greatest / step)];
  const from = [first, first + 1].map((count) => multipleOf(step, count)).find(isWithin);
  const to = [last, last - 1].map((count) => multipleOf(step, count)).find(isWithin);
  return [from ?? least, to ?? greatest];
}

function multipleOf(step: number, count: number): number {
  const { digits, places } = toDecimal(step);
  return Number(`${digits * BigInt(count)}e${-places}`);
}

/** A comparison with what each term counts in the difference of its sides. */
export interface Weighed {
  readonly atom: CompareExpression;
  readonly factors: readonly (readonly [term: TermId, factor: number])[];
}

/**
 * The truth of a comparison of which some numbers may not be known: what it is for every value that they can have.
 * The numbers on its sides are taken to be free of one another.
 */
export function truthWithin({ atom, factors }: Weighed, known: Known, ranges: Ranges): Truth {
  const [least, greatest]: [NumberProduct[], NumberProduct[]] = [[], []];
  for (const [term, factor] of factors) {
    const fact = term === '' ? undefined : known.get(keyOf(term));
    const value = fact?.kind === 'number' ? fact.value : undefined;
    const [low, high] = value === undefined ? endsOf(term, ranges) : [value, value];
    least.push([factor, factor > 0 ? low : high]);
    greatest.push([factor, factor > 0 ? high : low]);
  }
  const one = compared(atom, signOfSum(least));
  if (one !== compared(atom, signOfSum(greatest))) return 'unknown';
  return one ? 'true' : 'false';
}

/** Where an unknown number is least and greatest; the constant, which stands under no name, is taken once. */
function endsOf(term: TermId, ranges: Ranges): readonly [number, number] {
  if (term === '') return [1, 1];
  return ranges.get(term) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

function compared({ operator }: CompareExpression, difference: number): boolean {
  if (operator === '<') return difference < 0;
  if (operator === '<=') return difference <= 0;
  return operator === '>' ? difference > 0 : difference >= 0;
}

/** What each term counts in the difference of left and right; the constant stands under no name. */
export function factorsOf({ left, right }: CompareExpression): ReadonlyMap<TermId, number> {
  const factors = new Map<TermId, number>([['', left.constant - right.constant]]);
  const add = (term: TermId, factor: number) => {
    factors.set(term, (factors.get(term) ?? 0) + factor);
  };
  for (const { term, factor } of left.parts) add(term, factor);
  for (const { term, factor } of right.parts) add(term, -factor);
  return factors;
}
