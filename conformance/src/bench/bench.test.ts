import { ccs2019 } from '@renavigate/guideline';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { optimum, resultOf } from '../engine/interview/optimum.ts';
import { everyInterview, meanQuestions } from '../engine/interview/walk.ts';
import { standing } from '../engine/standing.ts';
import { firstMatch } from '../generate/first-match.ts';
import { settings } from '../generate/settings.ts';
import type { Answers, Contender } from './contenders/contender.ts';
import { peers } from './contenders/contenders.ts';
import { batch, batchFromFacts, interpreter, settler } from './contenders/ours.ts';
import { publicodesOn } from './contenders/publicodes-interview.ts';
import { type Agreement, agreementOf } from './measuring/agreement.ts';
import { people, peopleWhoKnow } from './measuring/patients.ts';
import { askers } from './workloads/interview.ts';

const known = people(256, 1).map((person) => person.known);
const compared = known.length * ccs2019.options.length;
let reference: Answers;
let settled: Answers;

beforeAll(async () => {
  settled = await settler(ccs2019).prepare(known).run();
  const standings = known.map((each) =>
    ccs2019.options.map(({ id }) => standing(each, ccs2019, id)),
  );
  reference = (patient, option) => standings[patient]?.[option] ?? 'undecided';
});

async function agreement(contender: Contender): Promise<Agreement> {
  const answers = await contender.prepare(known).run();
  const right = contender.isSettled === true ? settled : reference;
  return agreementOf(answers, right, known.length, ccs2019.options.length);
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

describe('every engine that is timed gives the answers of the interpreter, or, where it settles, of the search', () => {
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

describe('every interviewer that is measured', () => {
  const models = fc.sample(firstMatch(), settings(10));

  test.each(Object.entries(askers))('%s asks until the result is clear', (_, of) => {
    for (const model of models) {
      const result = publicodesOn(model);
      for (const { facts, patients } of everyInterview(model, of(model))) {
        const results = new Set(patients.map((patient) => `result${resultOf(model, patient)}`));
        expect([...results]).toEqual([result(facts).result]);
      }
    }
  });

  test.each(Object.entries(askers))('%s asks no fewer than the least', (_, of) => {
    for (const model of models) {
      expect(meanQuestions(model, of(model))).toBeGreaterThanOrEqual(optimum(model) - 1e-9);
    }
  });

  test('meets people who can answer each question of the edition', () => {
    const [{ facts } = { facts: [] }] = peopleWhoKnow(1, 1);
    expect(new Set(facts.map(({ term }) => term))).toEqual(new Set(ccs2019.questionOrder));
  });
});
