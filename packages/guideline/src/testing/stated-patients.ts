import type { NumberTerm, Term, TermId } from '@renavigate/engine';
import { terms } from '../vocabulary/terms.ts';

/** The facts of a patient file: what each term is stated as. */
export type StatedFacts = Readonly<Record<TermId, unknown>>;

/** One thing that a patient file can state. */
export interface Stated {
  readonly term: TermId;
  readonly value: unknown;
}

function numbersOf({ range: [lowest, highest], step, units: [unit] }: NumberTerm) {
  const half = (lowest + highest) / 2;
  const middle = step === undefined ? half : lowest + Math.floor((half - lowest) / step) * step;
  // The last is out of range, and a problem.
  return [lowest, middle, highest, highest * 10 + 1].map((value) => ({ value, unit: unit.code }));
}

function valuesOf(term: Term): readonly unknown[] {
  switch (term.kind) {
    case 'yesNo':
      return [true, false];
    case 'number':
      return numbersOf(term);
    case 'oneOf':
      return term.values.map(({ id }) => id);
    case 'severalOf':
      return [
        { exactly: [] },
        ...term.values.flatMap(({ id }) => [
          { exactly: [id] },
          { includes: [id] },
          { excludes: [id] },
        ]),
      ];
  }
}

/** Every fact of the whole vocabulary that can be stated alone; of numbers, both ends, the middle and one beyond. */
export const everyFact: readonly Stated[] = terms.flatMap((term) =>
  valuesOf(term).map((value) => ({ term: term.id, value })),
);

/** Facts as a patient file states them. Of a term that is stated twice, the later counts. */
export function factsOf(...facts: readonly Stated[]): StatedFacts {
  return Object.fromEntries(facts.map(({ term, value }) => [term, value]));
}

/** Patients who once broke an output: each is taken in every run, whatever its share. */
export const metBefore: readonly StatedFacts[] = [
  { longIntervalSinceNephrectomy: true },
  { advancedDisease: false },
  { localStageT4WithoutMetastases: true },
];

/** Every two facts of different terms. */
export function* everyPair(): Generator<StatedFacts> {
  for (const [place, one] of everyFact.entries()) {
    for (const other of everyFact.slice(place + 1)) {
      if (other.term !== one.term) yield factsOf(one, other);
    }
  }
}

/** What most people who come here have in common: with it, the rules beyond the scope of the editions are reached. */
const usual: readonly Stated[] = [
  { term: 'cancerCameBack', value: true },
  { term: 'kidneyCancerTreatedBefore', value: true },
  { term: 'metastatic', value: true },
];

/** Numbers from 0 up to 1 (mulberry32): the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is drawn with a seed. */
export interface Draw {
  readonly below: (count: number) => number;
  readonly one: <T>(list: readonly [T, ...T[]]) => T;
}

/** Draws that are the same for the same seed. */
export function drawFrom(seed: number): Draw {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  return {
    below,
    one: ([first, ...others]) => [first, ...others][below(1 + others.length)] ?? first,
  };
}

/** So many facts at most. */
const most = 14;

/** A patient of 1 to 14 facts, possible or not, drawn over the whole vocabulary; half of them come back with cancer. */
export function randomPatient(seed: number): StatedFacts {
  const { below } = drawFrom(seed);
  const count = 1 + below(most);
  const start = below(2) === 0 ? usual.slice(0, count) : [];
  const drawn = Array.from(
    { length: count - start.length },
    () => everyFact[below(everyFact.length)],
  );
  return factsOf(...start, ...drawn.flatMap((each) => each ?? []));
}
