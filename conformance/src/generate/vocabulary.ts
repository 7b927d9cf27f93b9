import type { NumberTerm, Term } from '@renavigate/engine';
import fc from 'fast-check';
import { text, voices } from './text.ts';

/** How many terms of each kind at most. */
export interface VocabularySize {
  readonly yesNo: number;
  readonly oneOf: number;
  readonly severalOf: number;
  readonly number: number;
  /** Numbers move in whole steps, so that every possible value can be listed. */
  readonly steps: boolean;
}

/** Small enough to list every possible patient. */
export const smallVocabulary: VocabularySize = {
  yesNo: 3,
  oneOf: 1,
  severalOf: 1,
  number: 1,
  steps: true,
};

/** No numbers: what is said of them is exact only up to the values tried. */
export const namesOnly: VocabularySize = { ...smallVocabulary, yesNo: 4, number: 0 };

export const largerVocabulary: VocabularySize = {
  yesNo: 4,
  oneOf: 2,
  severalOf: 2,
  number: 2,
  steps: false,
};

function base(id: string) {
  return {
    id,
    label: voices(id),
    question: voices(`${id}?`),
    why: text(`why ${id}`),
    whereFound: 'you',
    whereToFind: text(`where ${id}`),
  } as const;
}

const valuesOf = (id: string) =>
  fc.integer({ min: 2, max: 3 }).map((count) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${id}v${index}`,
      label: voices(`${id}v${index}`),
    })),
  );

/** The highest number that a term allows; the lowest is 0. */
export const highest = 3;

/** A number term, from 0 to the highest. */
export function numberTerm(id: string, steps: boolean): NumberTerm {
  const units = [
    { code: 'cm', factor: 1 },
    { code: 'mm', factor: 0.1, alsoWritten: ['millimetre'] },
  ] as const;
  const term = { ...base(id), kind: 'number', units, range: [0, highest] } as const;
  return steps ? { ...term, step: 1 } : term;
}

const namesFor = (letter: string, most: number) =>
  fc
    .nat({ max: most })
    .map((count) => Array.from({ length: count }, (_, index) => `${letter}${index}`));

/** Terms of every kind, at least one; their names tell their kind (y0, o0, s0, n0). */
export function vocabulary(size: VocabularySize): fc.Arbitrary<readonly Term[]> {
  const listOf = (letter: string, most: number, make: (id: string) => fc.Arbitrary<Term>) =>
    namesFor(letter, most).chain((ids) => fc.tuple(...ids.map(make)));
  const yesNo = listOf('y', size.yesNo, (id) => fc.constant({ ...base(id), kind: 'yesNo' }));
  const oneOf = listOf('o', size.oneOf, (id) =>
    valuesOf(id).map((values) => ({ ...base(id), kind: 'oneOf', values })),
  );
  const severalOf = listOf('s', size.severalOf, (id) =>
    valuesOf(id).map((values) => ({ ...base(id), kind: 'severalOf', values })),
  );
  const number = listOf('n', size.number, (id) => fc.constant(numberTerm(id, size.steps)));
  return fc
    .tuple(yesNo, oneOf, severalOf, number)
    .map((lists) => lists.flat())
    .filter((terms) => terms.length > 0);
}
