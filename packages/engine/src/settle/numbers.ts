import type { CompareExpression } from '../edition/expression.ts';
import { type Decimal, toDecimal } from '../meaning/decimal.ts';
import type { Known } from '../meaning/evaluate.ts';
import { keyOf } from '../patient/fact.ts';
import type { Budget } from './budget.ts';
import { type Constraint, type Solution, solve, type Variable } from './linear.ts';
import { type Model, type NumberGroup, numbersOf, numberTerm, TRUE, UNKNOWN } from './model.ts';

/** Most solutions of a group that are remembered before all are forgotten. */
const mostSolved = 10_000;

/** Values for the unknown numbers of a group of comparisons, as those are marked. */
export function solveGroup(
  group: NumberGroup,
  marks: Uint8Array,
  known: Known,
  model: Model,
  budget?: Budget,
): Solution {
  const state = stateOf(group, marks, known);
  const before = group.solved.get(state);
  if (before !== undefined) return before;
  if (group.solved.size >= mostSolved) group.solved.clear();
  const solution = solveNumbers(demandsOf(group, marks, model), known, model, budget);
  group.solved.set(state, solution);
  return solution;
}

/** What is marked and known of a group, as a text to look its solution up by. */
function stateOf({ atoms, terms }: NumberGroup, marks: Uint8Array, known: Known): string {
  let state = '';
  for (const atom of atoms) state += marks[atom];
  for (const term of terms) {
    const fact = known.get(keyOf(term));
    if (fact?.kind === 'number') state += `;${term}=${fact.value}`;
  }
  return state;
}

function demandsOf({ atoms }: NumberGroup, marks: Uint8Array, model: Model): readonly Demand[] {
  return atoms.flatMap((atom): Demand[] => {
    const comparison = model.program.atoms[atom];
    if (comparison?.kind !== 'compare' || marks[atom] === UNKNOWN) return [];
    return [{ comparison, holds: marks[atom] === TRUE }];
  });
}

/** Values for the unknown numbers of a possible patient with these marks. */
export function numbersFound(
  model: Model,
  known: Known,
  marks: Uint8Array,
): ReadonlyMap<string, Decimal> {
  const compared = model.numberGroups.filter(({ atoms }) =>
    atoms.some((atom) => marks[atom] !== UNKNOWN),
  );
  const solutions = compared.map((group) => solveGroup(group, marks, known, model));
  return new Map(
    solutions.flatMap((solution) => (typeof solution === 'string' ? [] : [...solution])),
  );
}

/** A comparison that must hold, or must not. */
interface Demand {
  readonly comparison: CompareExpression;
  readonly holds: boolean;
}

/** Values of the unknown numbers, within their ranges and steps, that meet every demand. */
function solveNumbers(
  demands: readonly Demand[],
  known: Known,
  model: Model,
  budget: Budget | undefined,
): Solution {
  const names = new Set(demands.flatMap(({ comparison }) => numbersOf(comparison)));
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

/** A decimal as a number. */
export function toNumber({ digits, places }: Decimal): number {
  return Number(`${digits}e${-places}`);
}
