import { ccs2019 } from '@renavigate/guideline';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Agreement, agreementOf } from './bench/agreement.ts';
import type { Answers, Contender } from './bench/contender.ts';
import { batch, batchFromFacts, interpreter } from './bench/contenders/ours.ts';
import { peers } from './bench/contenders.ts';
import { people } from './bench/patients.ts';
import { standing } from './standing.ts';

const known = people(256, 1).map((person) => person.known);
const compared = known.length * ccs2019.options.length;
let reference: Answers;

beforeAll(() => {
  const standings = known.map((each) =>
    ccs2019.options.map(({ id }) => standing(each, ccs2019, id)),
  );
  reference = (patient, option) => standings[patient]?.[option] ?? 'undecided';
});

async function agreement(contender: Contender): Promise<Agreement> {
  const answers = await contender.prepare(known).run();
  return agreementOf(answers, reference, known.length, ccs2019.options.length);
}

describe('the patients of the benchmarks', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(people(3, 7)).toEqual(people(3, 7));
    expect(people(3, 7)).not.toEqual(people(3, 8));
  });

  test('meet every option offered, not offered and undecided', () => {
    ccs2019.options.forEach(({ id }, option) => {
      const standings = new Set(known.map((_, patient) => reference(patient, option)));
      const needed = id === 'clinicalTrial' ? 3 : 4;
      expect(standings.size, id).toBe(needed);
    });
  });
});

const named = (all: readonly Contender[]) => all.map((each) => [each.name, each] as const);

describe('every engine that is timed gives the answers of the interpreter', () => {
  const exact = peers(ccs2019).filter(({ form }) => form === 'exact');
  const ours = [interpreter(ccs2019), batch(ccs2019, 1024), batchFromFacts(ccs2019)];
  test.each(named([...ours, ...exact]))('%s', async (_, contender) => {
    expect(await agreement(contender)).toMatchObject({ compared, same: compared });
  });
});

describe('rules translated word for word give other answers where something is unknown', () => {
  const naive = peers(ccs2019).filter(({ form }) => form === 'word for word');
  test.each(named(naive))('%s', async (_, contender) => {
    const { same } = await agreement(contender);
    expect(same).toBeGreaterThan(compared / 2);
    expect(same).toBeLessThan(compared);
  });
});
