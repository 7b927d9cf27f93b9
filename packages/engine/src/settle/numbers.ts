import type { CompareExpression } from '../edition/expression.ts';
import { type Decimal, toDecimal } from '../meaning/decimal.ts';
import type { Known } from '../meaning/evaluate.ts';
import { keyOf } from '../patient/fact.ts';
import { type Constraint, type Solution, solve, type Variable } from './linear.ts';
import { type Model, numbersOf, numberTerm } from './model.ts';

/** A comparison that must hold, or must not. */
export interface Demand {
  readonly comparison: CompareExpression;
  readonly holds: boolean;
}

/** Values of the unknown numbers, within their ranges and steps, that meet every demand. */
export function solveNumbers(demands: readonly Demand[], known: Known, model: Model): Solution {
  const names = new Set(demands.flatMap(({ comparison }) => numbersOf(comparison)));
  const unknown = [...names].filter((name) => known.get(keyOf(name))?.kind !== 'number');
  const variables = unknown.map((name): Variable => {
    const { step } = numberTerm(model, name);
    return step === undefined ? { name } : { name, step: toDecimal(step) };
  });
  const constraints = demands.map((demand) => constraintOf(demand, known));
  const ranges = unknown.flatMap((name) => rangeOf(name, numberTerm(model, name).range));
  return solve([...constraints, ...ranges], variables);
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
