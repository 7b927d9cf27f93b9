import type { Decimal } from '../semantics/decimal.ts';
import type { Budget } from './budget.ts';

/** A sum of whole multiples of variables plus a constant, at most zero (below zero when `strict`). */
export interface Constraint {
  readonly coefficients: ReadonlyMap<string, bigint>;
  readonly constant: bigint;
  readonly strict: boolean;
}

/** A variable: where it moves in steps, only whole multiples of the step are values. */
export interface Variable {
  readonly name: string;
  readonly step?: Decimal;
}

/** Values that meet every constraint, that there are none, or that the search was given up. */
export type Solution = ReadonlyMap<string, Decimal> | 'infeasible' | 'too-large';

type Stage = readonly Constraint[];

/** Most constraints that an elimination may produce. */
const mostConstraints = 2000;
/** Most values of stepped variables that are tried, of one and of all together: several multiply. */
const mostSteps = 2000;
/** Most digits after the point of a value that is looked for between two bounds. */
const mostPlaces = 15;

/**
 * Solves linear constraints exactly, by Fourier–Motzkin elimination. Stepped variables are eliminated last,
 * so that their values are chosen first, one step after another.
 */
export function solve(
  constraints: readonly Constraint[],
  variables: readonly Variable[],
  budget?: Budget,
): Solution {
  const ordered = [...variables].sort(
    (one, two) => Number(isStepped(one)) - Number(isStepped(two)),
  );
  const stages: Stage[] = [constraints];
  for (const { name } of ordered) {
    const next = eliminate(stages.at(-1) ?? [], name);
    if (next === undefined || isSpent(budget, next.length)) return 'too-large';
    stages.push(next);
  }
  if (!(stages.at(-1) ?? []).every(holds)) return 'infeasible';
  return choose(ordered, stages, new Map(), { left: mostSteps });
}

/** As many constraints are made in the time of one decision of a search. */
const constraintsPerDecision = 4;

/** Takes the work on so many constraints from a budget, and tells whether nothing is left of it. */
function isSpent(budget: Budget | undefined, constraints: number): boolean {
  if (budget === undefined) return false;
  budget.left -= constraints / constraintsPerDecision;
  return budget.left < 0;
}

function isStepped(variable: Variable): boolean {
  return variable.step !== undefined;
}

/** Of a constraint without variables. */
function holds({ constant, strict }: Constraint): boolean {
  return strict ? constant < 0n : constant <= 0n;
}

function coefficientOf(constraint: Constraint, name: string): bigint {
  return constraint.coefficients.get(name) ?? 0n;
}

/** What follows from constraints without a variable; undefined, where that is too much. */
function eliminate(constraints: readonly Constraint[], name: string): Stage | undefined {
  const upper = constraints.filter((each) => coefficientOf(each, name) > 0n);
  const lower = constraints.filter((each) => coefficientOf(each, name) < 0n);
  const rest = constraints.filter((each) => coefficientOf(each, name) === 0n);
  // Counted before they are made: there may be a million.
  if (rest.length + upper.length * lower.length > mostConstraints) return undefined;
  return [...rest, ...upper.flatMap((one) => lower.map((two) => combine(one, two, name)))];
}

/** The consequence of an upper and a lower bound that no longer speaks of the variable. */
function combine(upper: Constraint, lower: Constraint, name: string): Constraint {
  const [up, down] = [-coefficientOf(lower, name), coefficientOf(upper, name)];
  const names = new Set([...upper.coefficients.keys(), ...lower.coefficients.keys()]);
  names.delete(name);
  return {
    coefficients: new Map(
      [...names].map((each) => [
        each,
        up * coefficientOf(upper, each) + down * coefficientOf(lower, each),
      ]),
    ),
    constant: up * upper.constant + down * lower.constant,
    strict: upper.strict || lower.strict,
  };
}

/** Chooses values from the variable eliminated last to the one eliminated first. */
function choose(
  variables: readonly Variable[],
  stages: readonly Stage[],
  chosen: ReadonlyMap<string, Decimal>,
  tries: { left: number },
): Solution {
  const variable = variables.at(-1);
  if (variable === undefined) return chosen;
  const remaining = variables.slice(0, -1);
  const bounds = boundsOf(variable.name, stages[remaining.length] ?? [], chosen);
  const candidates =
    variable.step === undefined ? [between(bounds)] : stepsWithin(bounds, variable.step);
  if (candidates === undefined) return 'too-large';
  for (const candidate of candidates) {
    tries.left -= 1;
    if (candidate === undefined || tries.left < 0) return 'too-large';
    const after = new Map([...chosen, [variable.name, candidate]]);
    const solution = choose(remaining, stages, after, tries);
    if (solution !== 'infeasible') return solution;
  }
  return 'infeasible';
}

interface Bound {
  /** The bound is `numerator` divided by `denominator`, which is positive. */
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly strict: boolean;
}

interface Bounds {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
}

function boundsOf(
  name: string,
  constraints: readonly Constraint[],
  chosen: ReadonlyMap<string, Decimal>,
): Bounds {
  let [lower, upper]: (Bound | undefined)[] = [undefined, undefined];
  for (const constraint of constraints) {
    const coefficient = coefficientOf(constraint, name);
    if (coefficient === 0n) continue;
    const bound = boundOf(constraint, name, coefficient, chosen);
    if (coefficient > 0n) upper = upper === undefined || tighter(bound, upper, -1n) ? bound : upper;
    else lower = lower === undefined || tighter(bound, lower, 1n) ? bound : lower;
  }
  return { lower, upper };
}

function boundOf(
  constraint: Constraint,
  name: string,
  coefficient: bigint,
  chosen: ReadonlyMap<string, Decimal>,
): Bound {
  const places = Math.max(0, ...[...chosen.values()].map((decimal) => decimal.places));
  const scale = 10n ** BigInt(places);
  let rest = constraint.constant * scale;
  for (const [other, factor] of constraint.coefficients) {
    const value = other === name ? undefined : chosen.get(other);
    if (value !== undefined) rest += factor * value.digits * 10n ** BigInt(places - value.places);
  }
  const { strict } = constraint;
  return coefficient > 0n
    ? { numerator: -rest, denominator: coefficient * scale, strict }
    : { numerator: rest, denominator: -coefficient * scale, strict };
}

/** Whether one bound leaves less room than another; `direction` is 1 for lower bounds, -1 for upper ones. */
function tighter(one: Bound, two: Bound, direction: 1n | -1n): boolean {
  const difference =
    (one.numerator * two.denominator - two.numerator * one.denominator) * direction;
  return difference > 0n || (difference === 0n && one.strict && !two.strict);
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/** The smallest whole number that a lower bound, times `scale`, leaves. */
function firstWhole(bound: Bound, scale: bigint, unit: bigint): bigint {
  const [numerator, denominator] = [bound.numerator * scale, bound.denominator * unit];
  const floor = floorDivide(numerator, denominator);
  const exact = numerator % denominator === 0n;
  return exact && !bound.strict ? floor : floor + 1n;
}

/** The largest whole number that an upper bound, times `scale`, leaves. */
function lastWhole(bound: Bound, scale: bigint, unit: bigint): bigint {
  const [numerator, denominator] = [bound.numerator * scale, bound.denominator * unit];
  const floor = floorDivide(numerator, denominator);
  const exact = numerator % denominator === 0n;
  return exact && bound.strict ? floor - 1n : floor;
}

/** The decimal with the fewest digits within bounds; undefined when none has few enough. */
function between({ lower, upper }: Bounds): Decimal | undefined {
  if (lower === undefined && upper === undefined) return { digits: 0n, places: 0 };
  for (let places = 0; places <= mostPlaces; places += 1) {
    const scale = 10n ** BigInt(places);
    const first = lower && firstWhole(lower, scale, 1n);
    const last = upper && lastWhole(upper, scale, 1n);
    if (first === undefined || last === undefined) {
      return { digits: first ?? last ?? 0n, places };
    }
    if (first <= last) return { digits: first, places };
  }
  return undefined;
}

/** The whole multiples of a step within bounds; undefined when they are too many to try. */
function stepsWithin({ lower, upper }: Bounds, step: Decimal): readonly Decimal[] | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  const scale = 10n ** BigInt(step.places);
  const first = firstWhole(lower, scale, step.digits);
  const last = lastWhole(upper, scale, step.digits);
  if (last - first >= BigInt(mostSteps)) return undefined;
  const count = last < first ? 0 : Number(last - first) + 1;
  return Array.from({ length: count }, (_, index) => ({
    digits: (first + BigInt(index)) * step.digits,
    places: step.places,
  }));
}
