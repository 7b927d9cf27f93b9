import {
  type Doubted,
  describe,
  type NumberFact,
  type NumberTerm,
  printable,
  readMeasurement,
  type Source,
} from '@renavigate/engine';
import { problem, type RecordProblem, shownPlace } from '../base/problem.ts';
import type { RawQuantity } from '../raw/quantity.ts';

export type MeasurementRead = NumberFact | RecordProblem;

export function isFact(read: MeasurementRead): read is NumberFact {
  return 'kind' in read;
}

/**
 * A Quantity as a number of the term. The unit is its code, or else its printed unit; when both are known
 * and mean different things, the number could be either and is not used.
 */
export function readQuantity(
  term: NumberTerm,
  quantity: RawQuantity,
  source: Source,
  at: string,
): MeasurementRead {
  const place = shownPlace(at);
  const { value, code, unit, comparator } = quantity;
  if (comparator !== undefined) return notExact(place, comparator, value, term);
  const byCode = readMeasurement(term, value, code, source, place);
  const byUnit = readMeasurement(term, value, unit, source, place);
  if (code === undefined || !knowsUnit(byCode))
    return code === undefined || knowsUnit(byUnit) ? byUnit : byCode;
  if (unit === undefined || !knowsUnit(byUnit)) return byCode;
  if (isSame(byCode, byUnit)) return byCode;
  return { ...twoUnits(place, code, unit, term), ...eitherMeant(byCode, byUnit) };
}

/** What a number in two units may mean by each of them. */
function eitherMeant(byCode: MeasurementRead, byUnit: MeasurementRead): Doubted {
  const [setAside, inLikelyUnit] = [byCode, byUnit].map((read) =>
    isFact(read) ? read : read.setAside,
  );
  return {
    ...(setAside === undefined ? {} : { setAside }),
    ...(inLikelyUnit === undefined ? {} : { inLikelyUnit }),
  };
}

function knowsUnit(read: MeasurementRead): boolean {
  return isFact(read) || (read.code !== 'unknown-unit' && read.code !== 'missing-unit');
}

function isSame(one: MeasurementRead, two: MeasurementRead): boolean {
  if (isFact(one) && isFact(two)) return one.value === two.value;
  return !isFact(one) && !isFact(two) && one.expected === two.expected;
}

function notExact(place: string, stated: string, value: unknown, term: NumberTerm): RecordProblem {
  const comparator = printable(stated, 40);
  const { en, fr } = describe(value);
  return problem(
    'not-exact',
    place,
    (audience) => [
      `${place}: ${comparator} ${en} is a bound and not a value (${term.label[audience].en}); it was not used.`,
      `${place} : ${comparator} ${fr} est une borne et non une valeur (${term.label[audience].fr}) ; non utilisée.`,
    ],
    ['Give the measured value.', 'Donnez la valeur mesurée.'],
    { received: `${comparator} ${en}` },
  );
}

function twoUnits(
  place: string,
  statedCode: string,
  statedUnit: string,
  term: NumberTerm,
): RecordProblem {
  const [code, unit] = [printable(statedCode, 40), printable(statedUnit, 40)];
  return problem(
    'two-units',
    place,
    (audience) => [
      `${place}: two units that differ, ${code} (code) and ${unit} (unit), are given (${term.label[audience].en}); the number was not used.`,
      `${place} : deux unités différentes, ${code} (code) et ${unit} (unit), sont données (${term.label[audience].fr}) ; nombre non utilisé.`,
    ],
    ['Keep the one that the laboratory reported.', 'Gardez celle que le laboratoire a rapportée.'],
    { received: `${code}, ${unit}` },
  );
}
