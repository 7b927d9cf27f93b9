import { check } from '@renavigate/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edition } from '../generate/edition.ts';
import { fullPatient, isConsistent, knownOf } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { largerVocabulary, smallVocabulary } from '../generate/vocabulary.ts';

const shape = { implications: 3, definitions: 2, options: 2 };
const small = edition({ ...smallVocabulary, ...shape });
const larger = edition({ ...largerVocabulary, ...shape });

/** What is left to chance: whether values, conditions and rules can hold. */
const leftToChance = ['impossible-value', 'never-true', 'always-true', 'unreachable-rule'];

test('a generated edition is well formed, has possible patients, and its groups are exact', () => {
  fc.assert(
    fc.property(fc.oneof(small, larger), (generated) => {
      const codes = new Set<string>(check(generated).map(({ code }) => code));
      for (const code of leftToChance) codes.delete(code);
      expect([...codes]).toEqual([]);
    }),
    settings(),
  );
});

test('a generated full patient meets every implication', () => {
  const pair = fc
    .oneof(small, larger)
    .chain((generated) => fc.tuple(fc.constant(generated), fullPatient(generated)));
  fc.assert(
    fc.property(pair, ([generated, patient]) => {
      expect(isConsistent(knownOf(patient.facts), generated)).toBe(true);
    }),
    settings(),
  );
});
