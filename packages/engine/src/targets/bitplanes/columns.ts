import { type AtomPlanes, emptyPlanes, patientsPerWord } from '../../compile/planes.ts';
import { truthWithin } from '../../ir/forced.ts';
import type { LoweredEdition } from '../../ir/standings.ts';
import { type FactKey, keyOf } from '../../model/fact.ts';
import { evaluateAtom, type Known } from '../../semantics/evaluate.ts';
import type { Truth } from '../../semantics/truth.ts';
import { type Bitmap, validWord, wordOf } from './bitmap.ts';
import { compareInto, type NumberColumn } from './number-columns.ts';

/**
 * One fact of many patients, as Arrow has it: values, and a bit for whether there is one. Without `validity` there is
 * one of every patient. A number is in the term's own unit, with at most six digits after the point.
 */
export type Column =
  | { readonly kind: 'yesNo'; readonly values: Bitmap; readonly validity?: Bitmap }
  | NumberColumn
  | {
      readonly kind: 'oneOf';
      /** Places in `dictionary`. */
      readonly values: Int32Array | Uint32Array | Uint16Array | Uint8Array;
      readonly dictionary: readonly string[];
      readonly validity?: Bitmap;
    };

/** Columns by the key of the fact that they hold; what has no column is known of nobody. */
export type Columns = ReadonlyMap<FactKey, Column>;

/** The planes of patients whose facts are known one by one. */
export function planesOf({ lowering }: LoweredEdition, patients: readonly Known[]): AtomPlanes {
  const { model, ranges, sums } = lowering;
  const { atoms } = model.program;
  const planes = emptyPlanes(model.program, patients.length);
  patients.forEach((known, patient) => {
    atoms.forEach((atom, number) => {
      setBit(planes, number, patient, evaluateAtom(atom, known));
    });
    // Some of its numbers may be enough for a comparison.
    for (const sum of sums) {
      const { number, keys } = sum;
      const isPart = keys.some((key) => known.has(key)) && !keys.every((key) => known.has(key));
      if (isPart) setBit(planes, number, patient, truthWithin(sum, known, ranges));
    }
  });
  return planes;
}

function setBit(planes: AtomPlanes, atom: number, patient: number, truth: Truth): void {
  if (truth === 'unknown') return;
  const plane = truth === 'true' ? planes.isTrue : planes.isFalse;
  const word = atom * planes.words + (patient >>> 5);
  plane[word] = (plane[word] ?? 0) | (1 << (patient & 31));
}

/**
 * The planes of as many patients from columns, without an object a patient. Exact: comparisons are made of whole
 * numbers. Refuses a comparison whose sums would not stay exact.
 */
export function planesFrom(
  lowered: LoweredEdition,
  columns: Columns,
  patients: number,
): AtomPlanes {
  const { program } = lowered.lowering.model;
  const planes = emptyPlanes(program, patients);
  const numbers = new Map<string, NumberColumn>();
  for (const [key, column] of columns) if (column.kind === 'number') numbers.set(key, column);
  program.atoms.forEach((atom, number) => {
    if (atom.kind === 'compare') {
      compareInto(planes, number, atom, numbers, lowered.lowering.ranges);
      return;
    }
    const key = atom.kind === 'includes' ? keyOf(atom.term, atom.value) : keyOf(atom.term);
    const column = columns.get(key);
    if (atom.kind === 'is') {
      if (column?.kind === 'oneOf') isInto(planes, number, atom.value, column);
    } else if (column?.kind === 'yesNo') yesInto(planes, number, column);
  });
  return planes;
}

type YesNoColumn = Extract<Column, { kind: 'yesNo' }>;

function yesInto(planes: AtomPlanes, atom: number, { values, validity }: YesNoColumn): void {
  const from = atom * planes.words;
  for (let word = 0; word < planes.words; word += 1) {
    const valid = validWord(validity, word, planes.patients);
    const bits = wordOf(values, word);
    planes.isTrue[from + word] = bits & valid;
    planes.isFalse[from + word] = ~bits & valid;
  }
}

type OneOfColumn = Extract<Column, { kind: 'oneOf' }>;

function isInto(planes: AtomPlanes, atom: number, value: string, column: OneOfColumn): void {
  const { values, dictionary, validity } = column;
  const code = dictionary.indexOf(value);
  const from = atom * planes.words;
  for (let word = 0; word < planes.words; word += 1) {
    const valid = validWord(validity, word, planes.patients);
    let bits = 0;
    const start = word * patientsPerWord;
    for (let bit = 0; bit < patientsPerWord; bit += 1) {
      if (values[start + bit] === code) bits |= 1 << bit;
    }
    planes.isTrue[from + word] = bits & valid;
    planes.isFalse[from + word] = ~bits & valid;
  }
}
