import { describe, expect, test } from 'vitest';
import {
  and as andOf,
  atLeast as atLeastOf,
  type Expression,
  not as notOf,
  or as orOf,
  yes,
} from '../model/expression.ts';
import { factKey } from '../model/fact.ts';
import { sunny, watered, yesNoFact } from '../testing/garden.ts';
import { definitionsOf, evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { and, atLeast, fromBoolean, not, or, type Truth } from './truth.ts';

const [T, F, U] = ['true', 'false', 'unknown'] as const;

/** One row: two operands, then what "and", "or", "at least one" and "at least two" make of them. */
const rows: readonly (readonly Truth[])[] = [
  //     and or 1 2
  [T, T, T, T, T, T],
  [T, F, F, T, T, F],
  [T, U, U, T, T, U],
  [F, T, F, T, T, F],
  [F, F, F, F, F, F],
  [F, U, F, U, U, F],
  [U, T, U, T, T, U],
  [U, F, F, U, U, F],
  [U, U, U, U, U, U],
];
const negations: readonly (readonly [Truth, Truth])[] = [
  [T, F],
  [F, T],
  [U, U],
];

interface Connective {
  readonly name: string;
  readonly truths: (truths: readonly Truth[]) => Truth;
  readonly of: (...of: readonly Expression[]) => Expression;
}

const connectives: readonly Connective[] = [
  { name: 'and', truths: and, of: andOf },
  { name: 'or', truths: or, of: orOf },
  { name: 'at least 1', truths: (of) => atLeast(1, of), of: (...of) => atLeastOf(1, of) },
  { name: 'at least 2', truths: (of) => atLeast(2, of), of: (...of) => atLeastOf(2, of) },
];

const cases = rows.flatMap(([one = U, two = U, ...results]) =>
  connectives.map((connective, index) => ({
    ...connective,
    one,
    two,
    result: results[index] ?? U,
  })),
);

/** What is known when two yes/no facts have these truths. */
function knownOf(one: Truth, two: Truth) {
  const facts = [
    ...(one === U ? [] : [yesNoFact('watered', one === T)]),
    ...(two === U ? [] : [yesNoFact('sunny', two === T)]),
  ];
  return new Map(facts.map((fact) => [factKey(fact), fact]));
}

const none = definitionsOf({ definitions: [] });

test('all nine rows of all four connectives are here', () => {
  expect(new Set(cases.map(({ name, one, two }) => `${name} ${one} ${two}`)).size).toBe(36);
});

describe.each(cases)('$one $name $two is $result', ({ one, two, truths, of, result }) => {
  const expression = of(yes(watered), yes(sunny));
  const known = knownOf(one, two);

  test('as truths', () => expect(truths([one, two])).toBe(result));
  test('evaluated', () => expect(evaluate(expression, known, none)).toBe(result));
  test('explained', () => expect(explain(expression, known, none).truth).toBe(result));
  test('explained, denied', () =>
    expect(explain(expression, known, none, false).truth).toBe(not(result)));
});

describe.each(negations)('not %s is %s', (one, result) => {
  test('as truths', () => expect(not(one)).toBe(result));
  test('evaluated', () =>
    expect(evaluate(notOf(yes(watered)), knownOf(one, U), none)).toBe(result));
  test('explained', () =>
    expect(explain(notOf(yes(watered)), knownOf(one, U), none).truth).toBe(result));
});

test.each([
  ['and', and([]), T],
  ['or', or([]), F],
  ['at least 0', atLeast(0, []), T],
  ['at least 1', atLeast(1, []), F],
])('%s of nothing', (_, truth, result) => expect(truth).toBe(result));

test('a plain yes or no', () => {
  expect([fromBoolean(true), fromBoolean(false)]).toEqual([T, F]);
});

const all = [T, F, U];
const triples = all.flatMap((one) => all.flatMap((two) => all.map((three) => [one, two, three])));

test.each([0, 1, 2, 3, 4])('at least %i of three is what every completion says', (count) => {
  for (const triple of triples) {
    const completed = triple.reduce<Truth[][]>(
      (sofar, truth) =>
        sofar.flatMap((list) => (truth === U ? [T, F] : [truth]).map((each) => [...list, each])),
      [[]],
    );
    const results = new Set(
      completed.map((list) => list.filter((each) => each === T).length >= count),
    );
    const expected = results.size === 2 ? U : fromBoolean(results.has(true));
    expect(atLeast(count, triple)).toBe(expected);
  }
});
