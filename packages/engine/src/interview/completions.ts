import type { BatchAdvice } from '../compile/batch-advice.ts';
import { type AtomPlanes, patientsPerWord } from '../compile/planes.ts';
import { type Asker, isExcluded, isSet, planesFrom, write } from '../compiled/asker.ts';
import type { Situation } from '../solve/settle.ts';
import type { Die } from './dice.ts';
import { drawFor } from './random.ts';

/** Possible patients with the known facts: all of them, where they are few, else a fixed draw. */
export interface Completions {
  /** Whether they are a draw, of which rare things may be missing. */
  readonly isDrawn: boolean;
  readonly dice: readonly Die[];
  /** Per die, the side that it shows of each patient. */
  readonly shown: readonly Uint8Array[];
  readonly planes: AtomPlanes;
  readonly advice: BatchAdvice;
  /** The patients who are possible and of whom every open option is decided. */
  readonly possible: Uint16Array;
}

/** Most patients that are written out one by one. */
const mostEnumerated = 2048;
/** Patients that are drawn otherwise: words that are full, and some are found impossible. */
const drawn = 16 * patientsPerWord;

/** How many patients there are when every die shows every side. */
function combinationsOf(dice: readonly Die[]): number {
  return dice.reduce((product, { sides }) => product * sides.length, 1);
}

/** Whether patients who differ in these dice are few enough to write all of them out. */
export function areFew(dice: readonly Die[]): boolean {
  return combinationsOf(dice) <= mostEnumerated;
}

/** Every combination of the sides of some dice, of which all that the open options look at is told. */
export function enumerate(
  dice: readonly Die[],
  open: readonly number[],
  situation: Situation,
  asker: Asker,
): Completions {
  const patients = combinationsOf(dice);
  const planes = planesFrom(situation.marks, patients, asker);
  let stride = 1;
  const shown = dice.map(({ sides }) => {
    const own = new Uint8Array(patients);
    for (let patient = 0; patient < patients; patient += 1) {
      const side = Math.floor(patient / stride) % sides.length;
      own[patient] = side;
      for (const literal of sides[side] ?? []) write(literal, patient, planes);
    }
    stride *= sides.length;
    return own;
  });
  const impossible = new Uint32Array(planes.words);
  return completed({ isDrawn: false, dice, shown, planes }, impossible, open, asker);
}

/**
 * A draw of patients, the same for the same facts: die after die is thrown, and what follows from the throws before
 * is followed first, so that few come out impossible; those are left out.
 */
export function draw(
  dice: readonly Die[],
  open: readonly number[],
  situation: Situation,
  asker: Asker,
): Completions {
  let planes = planesFrom(situation.marks, drawn, asker);
  const impossible = new Uint32Array(planes.words);
  let behind: string | undefined;
  const shown = dice.map((die) => {
    const term = die.terms.join(' ');
    const linked = isLinked(die, asker);
    if (linked && behind !== undefined && behind !== term) {
      planes = followed(planes, impossible, asker);
    }
    if (linked) behind = term;
    return throwDie(die, planes, asker);
  });
  return completed({ isDrawn: true, dice, shown, planes }, impossible, open, asker);
}

/** Whether any implication looks at what a die shows, or concludes it. */
function isLinked({ sides }: Die, { model }: Asker): boolean {
  return sides.some((side) => side.some(({ atom }) => (model.rulesOf[atom]?.length ?? 0) > 0));
}

/** The planes with what follows; patients of whom that is a contradiction are marked, and nothing is said of them. */
function followed(planes: AtomPlanes, impossible: Uint32Array, { follow }: Asker): AtomPlanes {
  const { offered, notOffered, contradicting } = follow(planes);
  contradicting.forEach((bits, word) => {
    impossible[word] = (impossible[word] ?? 0) | bits;
  });
  return { ...planes, isTrue: offered, isFalse: notOffered };
}

/** Throws a die for every patient; a side that is excluded gives way to the next. */
function throwDie(die: Die, planes: AtomPlanes, asker: Asker): Uint8Array {
  const { sides, first } = die;
  const throws = throwsOf(die, planes.patients, asker);
  const shown = new Uint8Array(planes.patients);
  for (let patient = 0; patient < planes.patients; patient += 1) {
    const thrown = throws[patient] ?? 0;
    const rest = (thrown - first) / (1 - first);
    const start = thrown < first ? 0 : 1 + Math.floor(rest * (sides.length - 1));
    const side = firstFree(sides, start, patient, planes);
    if (side === undefined) continue;
    for (const literal of sides[side] ?? []) write(literal, patient, planes);
    shown[patient] = side;
  }
  return shown;
}

/** The throws of a die. Those of one term are asked for at every question, and kept; which numbers a patient lacks is not. */
function throwsOf({ name, terms }: Die, count: number, { draws }: Asker): Float64Array {
  const before = draws.get(name);
  if (before !== undefined && before.length >= count) return before;
  const made = drawFor(name, count);
  if (terms.length === 1) draws.set(name, made);
  return made;
}

/** The first side, from one on and around, that what is known of a patient does not exclude. */
function firstFree(
  sides: Die['sides'],
  start: number,
  patient: number,
  planes: AtomPlanes,
): number | undefined {
  for (let turn = 0; turn < sides.length; turn += 1) {
    const side = (start + turn) % sides.length;
    if (!sides[side]?.some((literal) => isExcluded(literal, patient, planes))) return side;
  }
  return undefined;
}

function completed(
  thrown: Omit<Completions, 'advice' | 'possible'>,
  impossible: Uint32Array,
  open: readonly number[],
  { advise }: Asker,
): Completions {
  const advice = advise(thrown.planes);
  const possible: number[] = [];
  for (let patient = 0; patient < advice.patients; patient += 1) {
    if (isSet(impossible, 0, patient)) continue;
    if (open.every((option) => standingIn(advice, option, patient) !== undecided)) {
      possible.push(patient);
    }
  }
  return { ...thrown, advice, possible: Uint16Array.from(possible) };
}

const undecided = 3;
/** Different standings of one option. */
export const standings = 3;

/** The standing of an option for one of many patients, as a small number below `standings` once it is decided. */
export function standingIn(advice: BatchAdvice, option: number, patient: number): number {
  if (isSet(advice.notCovered, 0, patient)) return 0;
  if (isSet(advice.offered, option * advice.words, patient)) return 1;
  return isSet(advice.notOffered, option * advice.words, patient) ? 2 : undecided;
}
