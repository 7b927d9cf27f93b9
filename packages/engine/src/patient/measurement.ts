import type { NumberFact, Source } from '../model/fact.ts';
import type { Doubted } from '../model/problem.ts';
import type { NumberTerm, Unit } from '../model/vocabulary.ts';
import { isMultiple, multiply } from '../semantics/decimal.ts';
import { describe } from '../wording/describe.ts';
import { badUnit, notAStep, outOfRange, type PatientProblem, wrongType } from './problems.ts';

/** Digits after the point that are kept when a unit is converted; laboratories report fewer. */
const keptPlaces = 6;

/** A unit as it is compared: however it is written, the same unit gives the same. */
export function normalise(unit: string): string {
  return unit
    .toLowerCase()
    .replaceAll(/[\s{}]/g, '')
    .replaceAll('µ', 'u')
    .replaceAll('μ', 'u')
    .replaceAll('^', '*')
    .replaceAll('×', 'x');
}

function findUnit(term: NumberTerm, written: string): Unit | undefined {
  const wanted = normalise(written);
  return term.units.find((unit) =>
    [unit.code, ...(unit.alsoWritten ?? [])].some((spelling) => normalise(spelling) === wanted),
  );
}

/** A score or a count, which nobody writes a unit with. */
export function isPlain({ units }: NumberTerm): boolean {
  return units.length === 1 && units[0].code.startsWith('{');
}

function convert(value: number, { factor }: Unit): number {
  return factor === 1 ? value : multiply(value, factor, keptPlaces);
}

function plainUnit(term: NumberTerm): Unit | undefined {
  return isPlain(term) ? term.units[0] : undefined;
}

/** Whether a number is too small for its unit, though the same in another unit is none too small. */
function isBelowLeast(value: number, { least }: Unit): boolean {
  return least !== undefined && value > 0 && value < least;
}

/** The unit in which a number would be plausible that is not in the one that was stated: the likely slip. */
function likelyUnit(
  value: number,
  stated: Unit | undefined,
  { units, range }: NumberTerm,
): Unit | undefined {
  const [minimum, maximum] = range;
  return units.find((unit) => {
    const inIt = value * unit.factor;
    return unit !== stated && inIt >= minimum && inIt <= maximum && !isBelowLeast(value, unit);
  });
}

/** The number in the unit that it would fit. */
function likelyMeant(
  term: NumberTerm,
  value: number,
  stated: Unit | undefined,
  source: Source,
): Doubted {
  const unit = likelyUnit(value, stated, term);
  if (unit === undefined) return {};
  const inLikelyUnit: NumberFact = {
    kind: 'number',
    term: term.id,
    value: convert(value, unit),
    stated: { value, unit: unit.code },
    source,
  };
  return { inLikelyUnit };
}

/**
 * A stated number as a fact in the term's own unit, or the problem that keeps it from being used:
 * not a number, no unit (a score or a count needs none), an unknown unit, or a value that no patient plausibly has.
 */
export function readMeasurement(
  term: NumberTerm,
  value: unknown,
  unit: string | undefined,
  source: Source,
  place: string,
): NumberFact | PatientProblem {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return wrongType(place, { en: 'a number', fr: 'un nombre' }, describe(value));
  }
  const found = unit === undefined ? plainUnit(term) : findUnit(term, unit);
  if (found === undefined) {
    return { ...badUnit(place, term, unit), ...likelyMeant(term, value, undefined, source) };
  }
  const converted = convert(value, found);
  const stated = { value, unit: found.code };
  const [minimum, maximum] = term.range;
  const fact = { kind: 'number', term: term.id, value: converted, stated, source } as const;
  if (converted < minimum || converted > maximum || isBelowLeast(value, found)) {
    const problem = outOfRange(place, term, stated, found, likelyUnit(value, found, term));
    return { ...problem, setAside: fact, ...likelyMeant(term, value, found, source) };
  }
  if (term.step !== undefined && !isMultiple(converted, term.step)) {
    return notAStep(place, term, value);
  }
  return fact;
}
