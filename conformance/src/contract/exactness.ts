import {
  batchAdviser,
  derive,
  type Edition,
  type Fact,
  factKey,
  type Known,
  lower,
  modelOfEdition,
  planesOf,
  type Standing,
  settleStanding,
  situationOf,
} from '@renavigate/engine';
import { randomFrom } from '../generate/random.ts';
import { randomFacts } from './random-patients.ts';

/** How many pairs of a patient and an option were compared, and how many differ. */
export interface Exactness {
  readonly edition: string;
  readonly patients: number;
  readonly impossible: number;
  readonly pairs: number;
  readonly differing: number;
}

const atOnce = 1024;

/** Compares the batch evaluator with the search for possible patients, on random patients. */
export function exactnessOf(edition: Edition, patients: number, seed: number): Exactness {
  const random = randomFrom(seed);
  const form = lower(edition);
  const adviser = batchAdviser(form);
  const counts = { impossible: 0, pairs: 0, differing: 0 };
  for (let done = 0; done < patients; done += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, patients - done) }, () =>
      knownOf(randomFacts(edition.terms, random), edition),
    );
    const advice = adviser(planesOf(form, some));
    const bit = (plane: Uint32Array, row: number, patient: number) =>
      (((plane[row * advice.words + (patient >>> 5)] ?? 0) >>> (patient & 31)) & 1) === 1;
    some.forEach((known, patient) => {
      const settled = settledAnswers(edition, known);
      if (bit(advice.contradicting, 0, patient) !== (settled === 'impossible')) {
        counts.differing += edition.options.length;
      }
      if (settled === 'impossible') {
        counts.impossible += 1;
        return;
      }
      settled.forEach((standing, option) => {
        const isCovered = !bit(advice.notCovered, 0, patient);
        const given = bit(advice.offered, option, patient)
          ? 'offered'
          : bit(advice.notOffered, option, patient)
            ? 'notOffered'
            : 'undecided';
        counts.pairs += 1;
        if ((isCovered ? given : 'notCovered') !== standing) counts.differing += 1;
      });
    });
  }
  return { edition: edition.id, patients, ...counts };
}

/** Contradicting facts are left out, as `derive` does; half of the patients keep what was stated alone. */
function knownOf(facts: readonly Fact[], edition: Edition): Known {
  const { known, problems } = derive(facts, edition);
  if (problems.length > 0) return known;
  return facts.length % 2 === 0 ? known : new Map(facts.map((fact) => [factKey(fact), fact]));
}

function settledAnswers(edition: Edition, stated: Known): readonly Standing[] | 'impossible' {
  const situation = situationOf(edition, derive([...stated.values()], edition).known);
  if (situation.possible === 'impossible') return 'impossible';
  const byGate = new Map<number, Standing>();
  return modelOfEdition(edition).program.options.map(({ gate }) => {
    const before = byGate.get(gate);
    if (before !== undefined) return before;
    const settled = settleStanding(situation, gate);
    const standing = settled.kind === 'settled' ? settled.answer : 'undecided';
    byGate.set(gate, standing);
    return standing;
  });
}
