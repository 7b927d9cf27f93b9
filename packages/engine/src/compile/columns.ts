import type { CompareExpression } from '../edition/expression.ts';
import type { NumberTerm, Term } from '../edition/vocabulary.ts';
import { evaluateAtom, type Known, keysOfAtom } from '../meaning/evaluate.ts';
import type { Program } from './program.ts';

/** Patients in a word of a plane. */
export const patientsPerWord = 32;

/**
 * What is known of many patients, two bits an atom and patient: `isTrue[atom * words + w]` holds 32 patients,
 * the first in the lowest bit. Where neither bit is set, the atom is unknown.
 */
export interface AtomPlanes {
  readonly patients: number;
  readonly words: number;
  readonly isTrue: Uint32Array;
  readonly isFalse: Uint32Array;
}

/** Empty planes: of these patients nothing is known. */
export function emptyPlanes(program: Program, patients: number): AtomPlanes {
  const words = Math.ceil(patients / patientsPerWord);
  const size = program.atoms.length * words;
  return { patients, words, isTrue: new Uint32Array(size), isFalse: new Uint32Array(size) };
}

/** The planes of patients whose facts are known one by one. */
export function planesOf(program: Program, patients: readonly Known[]): AtomPlanes {
  const planes = emptyPlanes(program, patients.length);
  const keys = program.atoms.map((atom) => keysOfAtom(atom)[0]);
  patients.forEach((known, patient) => {
    program.atoms.forEach((atom, number) => {
      setBit(planes, number, patient, evaluateAtom(atom, known, keys[number]));
    });
  });
  return planes;
}

function setBit(planes: AtomPlanes, atom: number, patient: number, truth: string): void {
  if (truth === 'unknown') return;
  const plane = truth === 'true' ? planes.isTrue : planes.isFalse;
  const word = atom * planes.words + (patient >>> 5);
  plane[word] = (plane[word] ?? 0) | (1 << (patient & 31));
}

/** Digits after the point that a number in a column may have; `readMeasurement` keeps no more. */
const places = 6;
const scale = 10 ** places;

/**
 * Marks the comparisons of a program from columns of numbers, one per term, in the term's own unit, NaN where
 * unknown. Exact: numbers are scaled to whole ones. Refuses a comparison whose sums would not stay exact.
 */
export function compareColumns(
  program: Program,
  terms: readonly Term[],
  columns: ReadonlyMap<string, Float64Array>,
  planes: AtomPlanes,
): void {
  program.atoms.forEach((atom, number) => {
    if (atom.kind !== 'compare') return;
    const sum = wholeSum(atom, terms);
    const parts = sum.parts.map(({ term, factor }) => ({ column: columns.get(term), factor }));
    if (parts.some(({ column }) => column === undefined)) return;
    for (let patient = 0; patient < planes.patients; patient += 1) {
      let total = sum.constant;
      for (const { column, factor } of parts) {
        total += Math.round((column?.[patient] ?? Number.NaN) * scale) * factor;
      }
      if (!Number.isNaN(total)) setBit(planes, number, patient, String(holds(atom, total)));
    }
  });
}

function holds({ operator }: CompareExpression, difference: number): boolean {
  if (operator === '<') return difference < 0;
  if (operator === '<=') return difference <= 0;
  return operator === '>' ? difference > 0 : difference >= 0;
}

/** A factor has at most this many digits after the point. */
const factorScale = 10_000;

/** A comparison as a sum of whole multiples of scaled numbers, to be held against zero. */
function wholeSum(atom: CompareExpression, terms: readonly Term[]) {
  const whole = (value: number) => {
    const scaled = Math.round(value * factorScale);
    if (Math.abs(scaled - value * factorScale) > 1e-6) {
      throw new Error(`A factor of ${value} has too many digits for columns.`);
    }
    return scaled;
  };
  const parts = [
    ...atom.left.parts.map(({ term, factor }) => ({ term, factor: whole(factor) })),
    ...atom.right.parts.map(({ term, factor }) => ({ term, factor: whole(-factor) })),
  ];
  const constant = whole(atom.left.constant - atom.right.constant) * scale;
  const most = parts.reduce((total, { term, factor }) => {
    const found = terms.find((each): each is NumberTerm => each.id === term);
    const bound = Math.max(...(found?.range.map(Math.abs) ?? [Number.POSITIVE_INFINITY]));
    return total + bound * scale * Math.abs(factor);
  }, Math.abs(constant));
  if (most > Number.MAX_SAFE_INTEGER) {
    const names = parts.map(({ term }) => term).join(', ');
    throw new Error(`The comparison of ${names} would not stay exact in columns.`);
  }
  return { constant, parts };
}
