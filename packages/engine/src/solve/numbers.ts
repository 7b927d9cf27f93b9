import type { CompareExpression } from '../model/expression.ts';
import { keyOf } from '../model/fact.ts';
import { type Decimal, toDecimal } from '../semantics/decimal.ts';
import type { Known } from '../semantics/evaluate.ts';
import type { Budget } from './budget.ts';
import { type Constraint, type Solution, solve, type Variable } from './linear.ts';
import { type Model, type NumberGroup, numberTerm, TRUE, UNKNOWN } from './model.ts';

/**
 * Solutions that were looked for before, of each group by what was marked and known of it. They hold numbers of a
 * patient: they live as long as the situation that they were found in. Only a group of which no number is known keeps
 * its own.
 */
export type Solved = Map<NumberGroup, Map<State, Solution>>;

/** How a group is marked, and what is known of its numbers. */
type State = string | number;

/** Most solutions of a group that are remembered before all are forgotten. */
const mostSolved = 10_000;

/** What numbers are looked for in: the known ones, and what was found before. */
export interface InNumbers {
  readonly model: Model;
  readonly known: Known;
  readonly solved: Solved;
}

/** Values for the unknown numbers of a group of comparisons, as those are marked. */
export function solveGroup(
  group: NumberGroup,
  marks: Uint8Array,
  { known, model, solved }: InNumbers,
  budget?: Budget,
): Solution {
  const values = valuesOf(group, known);
  const state = stateOf(group, marks, values);
  const solutions = values === '' ? group.ofUnknown : solutionsOf(group, solved);
  const before = solutions.get(state);
  if (before !== undefined) return before;
  if (solutions.size >= mostSolved) solutions.clear();
  const solution = solveNumbers(demandsOf(group, marks, model), known, model, budget);
  solutions.set(state, solution);
  return solution;
}

/** As many marks as one number can hold. */
const mostInNumber = 32;

function stateOf({ atoms }: NumberGroup, marks: Uint8Array, values: string): State {
  if (atoms.length > mostInNumber) return atoms.map((atom) => marks[atom]).join('') + values;
  let state = 0;
  for (const atom of atoms) state = state * 3 + (marks[atom] ?? 0);
  return values === '' ? state : `${state}${values}`;
}

function solutionsOf(group: NumberGroup, solved: Solved): Map<State, Solution> {
  const before = solved.get(group);
  if (before !== undefined) return before;
  const none = new Map<State, Solution>();
  solved.set(group, none);
  return none;
}

/** The known numbers of a group, as a text to look a solution up by. */
function valuesOf({ terms }: NumberGroup, known: Known): string {
  let values = '';
  for (const term of terms) {
    const fact = known.get(keyOf(term));
    if (fact?.kind === 'number') values += `;${term}=${fact.value}`;
  }
  return values;
}

function demandsOf({ atoms }: NumberGroup, marks: Uint8Array, model: Model): readonly Demand[] {
  return atoms.flatMap((atom): Demand[] => {
    const comparison = model.program.atoms[atom];
    if (comparison?.kind !== 'compare' || marks[atom] === UNKNOWN) return [];
    return [{ comparison, terms: model.keysOf[atom] ?? [], holds: marks[atom] === TRUE }];
  });
}

/** Visits the values of the unknown numbers of a possible patient with these marks. */
export function eachNumberFound(
  marks: Uint8Array,
  within: InNumbers,
  visit: (term: string, value: Decimal) => void,
): void {
  for (const group of within.model.numberGroups) {
    if (!group.atoms.some((atom) => marks[atom] !== UNKNOWN)) continue;
    const solution = solveGroup(group, marks, within);
    if (typeof solution === 'string') continue;
    for (const [term, value] of solution) visit(term, value);
  }
}

/** A comparison that must hold, or must not. */
interface Demand {
  readonly comparison: CompareExpression;
  /** The numbers that it looks at, each once. */
  readonly terms: readonly string[];
  readonly holds: boolean;
}

/** Values of the unknown numbers, within their ranges and steps, that meet every demand. */
function solveNumbers(
  demands: readonly Demand[],
  known: Known,
  model: Model,
  budget: Budget | undefined,
): Solution {
  const names = new Set(demands.flatMap(({ terms }) => terms));
  const unknown = [...names].filter((name) => known.get(keyOf(name))?.kind !== 'number');
  const variables = unknown.map((name): Variable => {
    const { step } = numberTerm(model, name);
    return step === undefined ? { name } : { name, step: toDecimal(step) };
  });
  const constraints = demands.map((demand) => constraintOf(demand, known));
  const ranges = unknown.flatMap((name) => rangeOf(name, numberTerm(model, name).range));
  return solve([...constraints, ...ranges], variables, budget);
}

interface Product {
  readonly name?: string;
  readonly digits: bigint;
  readonly places: number;
}

/** A comparison as "at most zero" or "below zero", in whole numbers. */
function constraintOf({ comparison, holds }: Demand, known: Known): Constraint {
  const { left, right, operator } = comparison;
  const products: Product[] = [toDecimal(left.constant), toDecimal(-right.constant)];
  for (const [parts, sign] of [[left.parts, 1] as const, [right.parts, -1] as const]) {
    for (const part of parts) {
      const factor = toDecimal(sign * part.factor);
      const fact = known.get(keyOf(part.term));
      products.push(
        fact?.kind === 'number'
          ? times(factor, toDecimal(fact.value))
          : { ...factor, name: part.term },
      );
    }
  }
  const below = operator === '<' || operator === '<=';
  const strict = operator === '<' || operator === '>';
  // "Not below" is "at least": the other direction, and strict where the comparison was not.
  const turned = below !== holds;
  return inWholeNumbers(products, turned ? -1n : 1n, holds ? strict : !strict);
}

function times(one: Decimal, two: Decimal): Decimal {
  return { digits: one.digits * two.digits, places: one.places + two.places };
}

function inWholeNumbers(products: readonly Product[], sign: bigint, strict: boolean): Constraint {
  const places = Math.max(0, ...products.map((product) => product.places));
  const coefficients = new Map<string, bigint>();
  let constant = 0n;
  for (const product of products) {
    const digits = sign * product.digits * 10n ** BigInt(places - product.places);
    if (product.name === undefined) constant += digits;
    else coefficients.set(product.name, (coefficients.get(product.name) ?? 0n) + digits);
  }
  return { coefficients, constant, strict };
}

function rangeOf(
  name: string,
  [minimum, maximum]: readonly [number, number],
): readonly Constraint[] {
  const one = { digits: 1n, places: 0, name };
  return [
    inWholeNumbers([one, toDecimal(-maximum)], 1n, false),
    inWholeNumbers([one, toDecimal(-minimum)], -1n, false),
  ];
}
