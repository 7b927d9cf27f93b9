import { describe, expect, test } from 'vitest';
import {
  amount,
  and,
  type ComparisonOperator,
  compare,
  type Expression,
  includes,
  is,
  measured,
  no,
  not,
  or,
  yes,
} from '../edition/expression.ts';
import { definitionsOf, evaluate } from '../meaning/evaluate.ts';
import { factKey } from '../patient/fact.ts';
import {
  garden,
  height,
  pests,
  potDepth,
  soil,
  sunny,
  vigour,
  watered,
} from '../testing/garden.ts';
import { satisfy } from './satisfy.ts';

const heightIs = (operator: ComparisonOperator, value: number) =>
  compare(measured(height), operator, amount(value, 'cm'));
const vigourIs = (operator: ComparisonOperator, value: number) =>
  compare(measured(vigour), operator, amount(value, '{score}'));

/** A height that is exactly this much, as a difference of terms. */
const twice = { unit: 'cm', constant: 0, parts: [{ term: 'height', factor: 2, unit: 'cm' }] };

describe('possible', () => {
  test.each<[string, Expression]>([
    ['a yes', yes(sunny)],
    ['what an implication allows', and(includes(pests, 'slug'), yes(watered))],
    ['none of the values but one', not(or(is(soil, 'clay'), is(soil, 'sand')))],
    ['the ends of the range', and(heightIs('>=', 300), heightIs('<=', 300))],
    ['exactly a limit', and(heightIs('>=', 50), heightIs('<=', 50))],
    ['just above a limit', and(heightIs('>', 50), heightIs('<', 50.01))],
    ['between two limits that are very near', and(heightIs('>', 50), heightIs('<', 50.0001))],
    ['a limit in long decimals', and(heightIs('>', 2.68 + 50), heightIs('<=', 52.681))],
    ['between the steps of two limits', and(vigourIs('>', 55), vigourIs('<', 65))],
    ['a step beside a limit', and(vigourIs('<', 45), vigourIs('>=', 40))],
    ['one above the other', compare(measured(height), '>', measured(potDepth))],
    [
      'one equal to the other',
      and(
        compare(measured(height), '>=', measured(potDepth)),
        compare(measured(height), '<=', measured(potDepth)),
      ),
    ],
    [
      'one between a limit and the other',
      and(
        heightIs('>', 40),
        compare(measured(height), '<', measured(potDepth)),
        compare(measured(potDepth), '<', amount(41, 'cm')),
      ),
    ],
    [
      'a multiple beside a limit',
      and(compare(twice, '>', amount(50, 'cm')), compare(twice, '<', amount(50.01, 'cm'))),
    ],
  ])('%s', (_, expression) => {
    const found = satisfy(expression, garden);
    expect(found.kind).toBe('possible');
    // Nobody believes a found patient who was not replayed.
    const facts = found.kind === 'possible' ? found.facts : [];
    const known = new Map(facts.map((fact) => [factKey(fact), fact]));
    expect(evaluate(expression, known, definitionsOf(garden))).toBe('true');
    for (const fact of facts) {
      const term = garden.terms.find(({ id }) => id === fact.term);
      if (fact.kind !== 'number' || term?.kind !== 'number') continue;
      expect(fact.value).toBeGreaterThanOrEqual(term.range[0]);
      expect(fact.value).toBeLessThanOrEqual(term.range[1]);
      expect(fact.value % (term.step ?? fact.value)).toBe(0);
    }
  });
});

describe('impossible', () => {
  test.each<[string, Expression]>([
    ['yes and no', and(yes(sunny), no(sunny))],
    ['two values at once', and(is(soil, 'clay'), is(soil, 'sand'))],
    ['none of all values', not(or(is(soil, 'clay'), is(soil, 'sand'), is(soil, 'peat')))],
    ['against an implication', and(includes(pests, 'slug'), no(watered))],
    ['above the range', heightIs('>', 300)],
    ['below the range', heightIs('<', 10)],
    ['between a limit and itself', and(heightIs('>', 50), heightIs('<', 50))],
    ['between two steps', and(vigourIs('>', 60), vigourIs('<', 70))],
    [
      'above and below another',
      and(
        compare(measured(height), '>', measured(potDepth)),
        compare(measured(height), '<', measured(potDepth)),
      ),
    ],
    ['nothing can be', or()],
  ])('%s', (_, expression) => {
    expect(satisfy(expression, garden)).toEqual({ kind: 'impossible' });
  });
});

test('what is asked of nobody in particular is possible without any fact', () => {
  expect(satisfy(and(), { ...garden, implications: [] })).toEqual({ kind: 'possible', facts: [] });
});

test.each(['<', '>'] as const)(
  'steps between two limits leave room for one %s another',
  (operator) => {
    const other = { ...vigour, id: 'other' };
    const between = (term: typeof vigour | typeof other) =>
      and(
        compare(measured(term), '>', amount(55, '{score}')),
        compare(measured(term), '<', amount(85, '{score}')),
      );
    const expression = and(
      between(vigour),
      between(other),
      compare(measured(vigour), operator, measured(other)),
    );
    const vocabulary = { terms: [vigour, other], implications: [], definitions: [] };
    expect(satisfy(expression, vocabulary).kind).toBe('possible');
  },
);

test('two numbers whose ranges only touch can be equal there', () => {
  const [low, high] = [height, { ...height, id: 'high', range: [300, 400] as const }];
  const equal = compare(measured(low), '>=', measured(high));
  const found = satisfy(equal, { terms: [low, high], implications: [], definitions: [] });
  expect(found).toMatchObject({ kind: 'possible', facts: [{ value: 300 }, { value: 300 }] });
});
