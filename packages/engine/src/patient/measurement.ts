import type { NumberTerm, Unit } from '../edition/vocabulary.ts';
import { isMultiple, multiply } from '../meaning/decimal.ts';
import { describe } from './describe.ts';
import type { NumberFact, Source } from './fact.ts';
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

/**
 * A stated number as a fact in the term's own unit, or the problem that keeps it from being used:
 * not a number, no unit, an unknown unit, or a value that no patient plausibly has.
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
  const found = unit === undefined ? undefined : findUnit(term, unit);
  if (found === undefined) return badUnit(place, term, unit);
  const converted = found.factor === 1 ? value : multiply(value, found.factor, keptPlaces);
  const stated = { value, unit: found.code };
  const [minimum, maximum] = term.range;
  const fact = { kind: 'number', term: term.id, value: converted, stated, source } as const;
  if (converted < minimum || converted > maximum) {
    return { ...outOfRange(place, term, stated, found.factor), setAside: fact };
  }
  if (term.step !== undefined && !isMultiple(converted, term.step)) {
    return notAStep(place, term, value);
  }
  return fact;
}
