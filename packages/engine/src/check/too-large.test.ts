import { describe, expect, test, vi } from 'vitest';
import { advise } from '../advise/advise.ts';
import { account } from '../explain/account.ts';
import type { Edition } from '../model/edition.ts';
import {
  amount,
  and,
  atLeast,
  compare,
  defined,
  type Expression,
  not,
  or,
  yes,
} from '../model/expression.ts';
import { garden, sunny, vigour, voices, yesNoFact } from '../testing/garden.ts';
import { check } from './check.ts';

// Nothing here measures time: each search ends at its bound of steps, and without one these tests would not end.
vi.setConfig({ testTimeout: 60_000 });

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** More pigeons than holes, each in some hole and no two in one: impossible, and hard to see. */
const holes = 7;
const pigeons = numbers(holes + 1).map((pigeon) =>
  numbers(holes).map((hole) => ({ ...sunny, id: `p${pigeon}h${hole}` })),
);
const pigeonhole = and(
  ...pigeons.map((holesOf) => or(...holesOf.map(yes))),
  ...numbers(holes).map((hole) => {
    const inside = pigeons.flatMap((holesOf) => holesOf.slice(hole, hole + 1));
    return not(atLeast(2, inside.map(yes)));
  }),
);

/** That not both half of the holes and fewer are full, only trying them all would show. */
const some = pigeons.flat().slice(0, 20);
const half = atLeast(10, some.map(yes));
const counting = and(half, not(half));

const origin = { kind: 'stated', statements: ['s1'] } as const;

function gated(expression: Expression, more: Partial<Edition> = {}): Edition {
  const terms = [...garden.terms, ...pigeons.flat()];
  return {
    ...garden,
    terms,
    recommendations: garden.recommendations.map((rule) => ({
      ...rule,
      conditions: [{ expression, origin }],
    })),
    questionOrder: terms.map(({ id }) => id),
    ...more,
  };
}

const condition = (id: string, expression: Expression) =>
  ({ kind: 'condition', id, label: voices(id), expression, origins: [] }) as const;

const codesAndPlaces = (edition: Edition) => check(edition).map(({ code, place }) => [code, place]);

describe('what is too large to settle is refused, where it stands', () => {
  test('a gate that may hold for nobody', () => {
    expect(codesAndPlaces(gated(pigeonhole))).toEqual([['too-large', 'recommendations/water-1']]);
  });

  test('a gate that may hold for everybody', () => {
    expect(codesAndPlaces(gated(not(counting)))).toEqual([['too-large', 'options/water']]);
  });

  test('a scope that may leave nobody out', () => {
    const conditions = [{ expression: not(counting), origin }];
    const edition = gated(yes(sunny), { scope: { ...garden.scope, conditions } });
    expect(codesAndPlaces(edition)).toEqual([['too-large', 'scope']]);
  });

  test('an implication that may never apply', () => {
    const because = { en: 'because', fr: 'parce que' };
    const conclusion = { kind: 'yesNo', term: 'sunny', value: true } as const;
    const implications = [{ id: 'i', when: counting, conclusion, because }];
    const edition = gated(yes(sunny), { implications });
    expect(codesAndPlaces(edition)).toEqual([['too-large', 'implications/i']]);
  });

  test('a definition, beside another that is never true', () => {
    const never = condition('never', and(yes(sunny), not(yes(sunny))));
    const definitions = [...garden.definitions, never, condition('large', counting)];
    expect(codesAndPlaces(gated(yes(sunny), { definitions }))).toEqual([
      ['too-large', 'definitions/large'],
      ['never-true', 'definitions/never'],
    ]);
  });

  test('numbers in steps that only trying all of them would show to miss a sum', () => {
    const scores = numbers(6).map(
      (index) => ({ ...vigour, id: `v${index}`, step: 2, range: [0, 1000] }) as const,
    );
    const parts = scores.map(({ id }) => ({ term: id, factor: 1, unit: '{score}' }));
    const sum = { unit: '{score}', constant: 0, parts };
    const odd = amount(3001, '{score}');
    const terms = [...garden.terms, ...scores];
    const gate = and(compare(sum, '>=', odd), compare(sum, '<=', odd));
    const edition = gated(gate, { terms, questionOrder: terms.map(({ id }) => id) });
    expect(codesAndPlaces(edition)).toEqual([['too-large', 'recommendations/water-1']]);
  });

  test('definitions that grow beyond every bound when they are written out', () => {
    const doubling = numbers(60).map((index) => {
      const before = index === 0 ? yes(sunny) : defined({ id: `d${index - 1}` });
      const expression = or(and(before, yes(pigeons[0]?.[0] ?? sunny)), not(before));
      return condition(`d${index}`, expression);
    });
    const definitions = [...garden.definitions, ...doubling];
    const problems = codesAndPlaces(gated(yes(sunny), { definitions }));
    expect(new Set(problems.map(([code]) => code))).toEqual(new Set(['too-large']));
    expect(problems).toContainEqual(['too-large', 'definitions/d59']);
    expect(problems).not.toContainEqual(['too-large', 'definitions/d5']);
  });
});

describe('many that are hard together are given up together, and where is told once', () => {
  const codesOf = (edition: Edition) => check(edition).map(({ code }) => code);

  test('sixty gates', () => {
    const [rule] = garden.recommendations;
    if (rule === undefined) throw new Error('The garden has no rule.');
    const recommendations = numbers(60).map((index) => ({
      ...rule,
      id: `r${index}`,
      conditions: [{ expression: pigeonhole, origin }],
    }));
    const problems = check(gated(pigeonhole, { recommendations }));
    const together = problems.filter(({ code }) => code === 'too-large-together');
    expect(together).toHaveLength(1);
    expect(problems.length).toBeLessThan(10);
    expect(together[0]?.place).toMatch(/^recommendations\/r\d$/);
    expect(together[0]?.message.en).toMatch(/r\d \(\d\/\d+\)/);
  });

  test('twenty gates of sums, where it is the sums that take long', () => {
    const scores = numbers(10).map(
      (index) => ({ ...vigour, id: `v${index}`, step: 1, range: [0, 1000] }) as const,
    );
    // Sums of many terms with factors of either sign: each that is left out makes many more.
    const sums = numbers(30).map((index) => {
      const parts = scores.flatMap(({ id }, place) => {
        const factor = ((index * 7 + place * 11) % 19) - 9;
        return factor === 0 ? [] : [{ term: id, factor, unit: '{score}' }];
      });
      const sum = { unit: '{score}', constant: 0, parts };
      return compare(sum, index % 2 === 0 ? '<' : '>=', amount(index * 13, '{score}'));
    });
    const most = atLeast(15, sums);
    const [rule] = garden.recommendations;
    if (rule === undefined) throw new Error('The garden has no rule.');
    const recommendations = numbers(20).map((index) => ({
      ...rule,
      id: `r${index}`,
      conditions: [{ expression: and(most, not(most)), origin }],
    }));
    const terms = [...garden.terms, ...scores];
    const edition = gated(most, {
      recommendations,
      terms,
      questionOrder: terms.map(({ id }) => id),
    });
    const codes = codesOf(edition);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !code.startsWith('too-large'))).toEqual([]);
  });

  test('a thousand rules that each look at a definition of a thousand parts', () => {
    const doubling = numbers(9).map((index) => {
      const before = index === 0 ? yes(sunny) : defined({ id: `d${index - 1}` });
      return condition(`d${index}`, or(and(before, yes(pigeons[0]?.[0] ?? sunny)), not(before)));
    });
    const [rule] = garden.recommendations;
    if (rule === undefined) throw new Error('The garden has no rule.');
    const conditions = [{ expression: defined({ id: 'd8' }), origin }];
    const recommendations = numbers(1000).map((index) => ({
      ...rule,
      id: `r${index}`,
      conditions,
    }));
    const definitions = [...garden.definitions, ...doubling];
    const [problem, ...others] = check(gated(yes(sunny), { definitions, recommendations }));
    expect(others).toEqual([]);
    expect(problem?.code).toBe('too-large-together');
    expect(problem?.place).toMatch(/^recommendations\/r\d+$/);
  });

  const grouped = (count: number): Edition => {
    const groups = numbers(count).map((index) => ({
      id: `g${index}`,
      label: voices('g'),
      expression: yes(sunny),
    }));
    const kinds = { kind: 'classification', id: 'kinds', label: voices('k'), groups, origins: [] };
    return {
      ...garden,
      definitions: [...garden.definitions, { ...kinds, kind: 'classification' }],
    };
  };

  test('a thousand groups, which exclude one another pair by pair', () => {
    expect(codesAndPlaces(grouped(1000))).toEqual([['too-large', 'definitions/kinds']]);
  });

  test('of thousands of mistakes of a kind a hundred are told', () => {
    expect(check(grouped(150))).toHaveLength(100);
  });

  test('hundreds of implications that each contradict another', () => {
    const own = numbers(300).map((index) => ({ ...sunny, id: `y${index}` }));
    const implications = own.flatMap((term) =>
      [true, false].map((value) => ({
        id: `${term.id}-${value}`,
        when: yes(term),
        conclusion: { kind: 'yesNo', term: `${term.id}-follows`, value } as const,
        because: { en: 'because', fr: 'parce que' },
      })),
    );
    const following = own.map((term) => ({ ...term, id: `${term.id}-follows` }));
    const terms = [...garden.terms, ...own, ...following];
    const edition = { ...garden, terms, implications };
    expect(codesOf(edition)).toContain('too-large-together');
  });
});

test.each([
  ['may hold for nobody', counting],
  ['may hold for everybody', not(counting)],
])('advice on a gate that %s is undecided, and says that it could not be told', (_, gate) => {
  const edition = gated(gate);
  const patient = { facts: [yesNoFact('sunny', true)] };
  const advice = advise(edition, patient);
  expect(advice.options).toMatchObject([{ standing: 'undecided', notKnown: 'too-large' }]);
  expect(account(edition, patient, advice)).toEqual([
    { option: 'water', standing: 'undecided', because: [], witnesses: [], notKnown: 'too-large' },
  ]);
});

test('advice that two possible patients differ on is undecided without that reason', () => {
  const [told] = advise(gated(yes(sunny)), { facts: [] }).options;
  expect(told?.standing).toBe('undecided');
  expect(told?.notKnown).toBeUndefined();
});
