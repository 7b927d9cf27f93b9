import { type AtomPlanes, patientsPerWord } from '../../compile/planes.ts';
import { factorsOf, type Ranges } from '../../ir/forced.ts';
import type { CompareExpression } from '../../model/expression.ts';
import { keyOf } from '../../model/fact.ts';
import { type Bitmap, validWord } from './bitmap.ts';

/** A number of many patients, in the term's own unit; NaN, or no bit in `validity`, where there is none. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
  readonly validity?: Bitmap;
}

/** Digits after the point that a number in a column may have; `readMeasurement` keeps no more. */
const scale = 1e6;
/** A factor has at most this many digits after the point. */
const factorScale = 1e4;

/** A term of a comparison: its column, its factor as a whole number, and where it is least and greatest. */
interface Part {
  readonly column: NumberColumn | undefined;
  readonly factor: number;
  readonly least: number;
  readonly greatest: number;
}

/**
 * Marks a comparison of many patients. Where some of its numbers are known, those that are not are taken at the ends of
 * their ranges: what both ends give is so.
 */
export function compareInto(
  planes: AtomPlanes,
  atom: number,
  comparison: CompareExpression,
  columns: ReadonlyMap<string, NumberColumn>,
  ranges: Ranges,
): void {
  const { constant, parts } = wholeSum(comparison, columns, ranges);
  if (parts.every(({ column }) => column === undefined)) return;
  const [below, atZero] = [comparison.operator.startsWith('<'), comparison.operator.endsWith('=')];
  const holds = (difference: number) => (difference === 0 ? atZero : difference < 0 === below);
  for (let word = 0; word < planes.words; word += 1) {
    let [isTrue, isFalse] = [0, 0];
    const valid = parts.map(({ column }) =>
      column === undefined ? 0 : validWord(column.validity, word, planes.patients),
    );
    const count = Math.min(patientsPerWord, planes.patients - word * patientsPerWord);
    for (let bit = 0; bit < count; bit += 1) {
      let [least, greatest, known] = [constant, constant, false];
      for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index] as Part;
        const value = part.column?.values[word * patientsPerWord + bit] as number;
        if ((((valid[index] as number) >>> bit) & 1) === 1 && !Number.isNaN(value)) {
          const whole = Math.round(value * scale) * part.factor;
          least += whole;
          greatest += whole;
          known = true;
        } else {
          least += part.least;
          greatest += part.greatest;
        }
      }
      if (!known) continue;
      const truth = holds(least);
      if (truth !== holds(greatest)) continue;
      if (truth) isTrue |= 1 << bit;
      else isFalse |= 1 << bit;
    }
    planes.isTrue[atom * planes.words + word] = isTrue;
    planes.isFalse[atom * planes.words + word] = isFalse;
  }
}

/** A comparison as a sum of whole multiples of scaled numbers, to be held against zero. */
function wholeSum(
  comparison: CompareExpression,
  columns: ReadonlyMap<string, NumberColumn>,
  ranges: Ranges,
): { readonly constant: number; readonly parts: readonly Part[] } {
  const factors = factorsOf(comparison);
  const constant = whole(factors.get('') ?? 0, factorScale, comparison) * scale;
  const parts = [...factors].flatMap(([term, each]): readonly Part[] => {
    if (term === '') return [];
    const factor = whole(each, factorScale, comparison);
    const [one, two] = (ranges.get(term) ?? [Number.NaN, Number.NaN]).map(
      (end) => whole(end, scale, comparison) * factor,
    ) as [number, number];
    const ends = { least: Math.min(one, two), greatest: Math.max(one, two) };
    return [{ column: columns.get(keyOf(term)), factor, ...ends }];
  });
  const most = parts.reduce(
    (total, { least, greatest }) => total + Math.max(Math.abs(least), Math.abs(greatest)),
    Math.abs(constant),
  );
  if (!(most <= Number.MAX_SAFE_INTEGER)) {
    throw new Error(`The comparison of ${namesIn(comparison)} would not stay exact in columns.`);
  }
  return { constant, parts };
}

/** A number times a scale, where that is a whole one. */
function whole(value: number, by: number, comparison: CompareExpression): number {
  const scaled = Math.round(value * by);
  if (Math.abs(scaled - value * by) > 1e-6) {
    throw new Error(`${value}, beside ${namesIn(comparison)}, has too many digits for columns.`);
  }
  return scaled;
}

function namesIn(comparison: CompareExpression): string {
  return [...factorsOf(comparison).keys()].filter((term) => term !== '').join(', ');
}
