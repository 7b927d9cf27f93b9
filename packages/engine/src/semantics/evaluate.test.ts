import { describe, expect, test } from 'vitest';
import {
  amount,
  and,
  atLeast,
  type ComparisonOperator,
  compare,
  defined,
  type Expression,
  includes,
  inGroup,
  is,
  measured,
  no,
  not,
  or,
  yes,
} from '../model/expression.ts';
import { type Fact, factKey } from '../model/fact.ts';
import {
  garden,
  height,
  includesFact,
  numberFact,
  oneOfFact,
  pests,
  potDepth,
  soil,
  sunny,
  watered,
  yesNoFact,
} from '../testing/garden.ts';
import { definitionsOf, evaluate, expand, keysOfAtom } from './evaluate.ts';
import { atomsOf, explain, missingOf } from './explain.ts';
import type { Truth } from './truth.ts';

const definitions = definitionsOf(garden);
const knownOf = (facts: readonly Fact[]) => new Map(facts.map((fact) => [factKey(fact), fact]));
const truthOf = (expression: Expression, facts: readonly Fact[]) =>
  evaluate(expression, knownOf(facts), definitions);

describe('a look at one fact', () => {
  test.each<[string, Expression, Fact[], Truth]>([
    ['yes of yes', yes(watered), [yesNoFact('watered', true)], 'true'],
    ['yes of no', yes(watered), [yesNoFact('watered', false)], 'false'],
    ['yes of another', yes(watered), [yesNoFact('sunny', true)], 'unknown'],
    ['no of no', no(watered), [yesNoFact('watered', false)], 'true'],
    ['no of nothing', no(watered), [], 'unknown'],
    ['is of the same', is(soil, 'clay'), [oneOfFact('soil', 'clay')], 'true'],
    ['is of another value', is(soil, 'clay'), [oneOfFact('soil', 'sand')], 'false'],
    ['is of nothing', is(soil, 'clay'), [], 'unknown'],
    [
      'includes what is there',
      includes(pests, 'slug'),
      [includesFact('pests', 'slug', true)],
      'true',
    ],
    [
      'includes what is not there',
      includes(pests, 'slug'),
      [includesFact('pests', 'slug', false)],
      'false',
    ],
    [
      'includes, another is there',
      includes(pests, 'slug'),
      [includesFact('pests', 'aphid', true)],
      'unknown',
    ],
  ])('%s', (_, expression, facts, truth) => {
    expect(truthOf(expression, facts)).toBe(truth);
    expect(explain(expression, knownOf(facts), definitions).truth).toBe(truth);
  });
});

test.each<[string, Expression, Fact]>([
  ['yes', yes(watered), { ...oneOfFact('soil', 'clay'), term: 'watered' }],
  ['is', is(soil, 'clay'), { ...yesNoFact('watered', true), term: 'soil' }],
  [
    'a comparison',
    compare(measured(height), '>', amount(2, 'cm')),
    { ...yesNoFact('watered', true), term: 'height' },
  ],
])('a fact of another kind says nothing to “%s”, nor to its negation', (_, expression, fact) => {
  for (const each of [expression, not(expression)]) {
    expect(truthOf(each, [fact])).toBe('unknown');
    const reason = explain(each, knownOf([fact]), definitions);
    expect(reason).toMatchObject({ truth: 'unknown', facts: [], missing: [fact.term] });
  }
});

test('a fact of another kind says nothing to “includes”', () => {
  const known = new Map([['pests:slug', yesNoFact('watered', true)]]);
  for (const each of [includes(pests, 'slug'), not(includes(pests, 'slug'))]) {
    expect(evaluate(each, known, definitions)).toBe('unknown');
  }
});

describe('both sides of every comparison', () => {
  const rows: readonly [ComparisonOperator, Truth, Truth, Truth][] = [
    // below, at, above
    ['<', 'true', 'false', 'false'],
    ['<=', 'true', 'true', 'false'],
    ['>', 'false', 'false', 'true'],
    ['>=', 'false', 'true', 'true'],
  ];
  test.each(rows)('%s', (operator, ...truths) => {
    const atLimit = compare(measured(height), operator, amount(2.68, 'cm'));
    const turned = compare(amount(2.68, 'cm'), operator, measured(height));
    const results = [2.67999, 2.68, 2.68001].map((value) => [
      truthOf(atLimit, [numberFact('height', value)]),
      truthOf(turned, [numberFact('height', 2.68 + (2.68 - value))]),
    ]);
    expect(results).toEqual(truths.map((truth) => [truth, truth]));
  });

  test('two measurements, with a factor and a constant', () => {
    // height + 0.02 × (40 − depth)
    const corrected = {
      unit: 'cm',
      constant: 0.8,
      parts: [
        { term: 'height', factor: 1, unit: 'cm' },
        { term: 'potDepth', factor: -0.02, unit: 'cm' },
      ],
    };
    const above = compare(corrected, '>', amount(2.68, 'cm'));
    const facts = (value: number) => [numberFact('height', value), numberFact('potDepth', 30)];
    expect(truthOf(above, facts(2.48))).toBe('false');
    expect(truthOf(above, facts(2.4801))).toBe('true');
    expect(truthOf(above, [numberFact('height', 1000)])).toBe('unknown');
  });

  test('what is missing on either side makes it unknown, and is named', () => {
    const taller = compare(measured(height), '>', measured(potDepth));
    const reason = explain(taller, knownOf([numberFact('height', 20)]), definitions);
    expect(reason).toMatchObject({ truth: 'unknown', missing: ['potDepth'] });
    expect(truthOf(taller, [numberFact('potDepth', 20)])).toBe('unknown');
  });

  test('a term that stands on both sides is looked at once', () => {
    const same = compare(measured(height), '>=', measured(height));
    expect(truthOf(same, [numberFact('height', 20)])).toBe('true');
    expect(keysOfAtom(same)).toEqual(['height']);
  });
});

describe('definitions', () => {
  const thirsty = defined({ id: 'thirsty' });
  const small = inGroup({ id: 'size', groups: [{ id: 'small' }] }, 'small');

  test('a condition stands for its expression', () => {
    const facts = [yesNoFact('sunny', true), oneOfFact('soil', 'sand')];
    expect(truthOf(thirsty, facts)).toBe('true');
    expect(truthOf(not(thirsty), [yesNoFact('sunny', false)])).toBe('true');
    expect(truthOf(thirsty, [])).toBe('unknown');
  });

  test('a group stands for its expression', () => {
    expect(truthOf(small, [numberFact('height', 50)])).toBe('true');
    expect(truthOf(small, [numberFact('height', 50.1)])).toBe('false');
  });

  test.each<Extract<Expression, { kind: 'definition' | 'inGroup' }>>([
    { kind: 'definition', definition: 'thirstee' },
    { kind: 'definition', definition: 'size' },
    { kind: 'inGroup', definition: 'thirsty', group: 'small' },
    { kind: 'inGroup', definition: 'size', group: 'tiny' },
    { kind: 'definition', definition: 'constructor' },
  ])('a name that check would refuse throws: %j', (reference) => {
    expect(() => expand(reference, definitions)).toThrow(reference.definition);
  });
});

describe('an explanation keeps what bears on the value', () => {
  const [w, s, c] = [yes(watered), yes(sunny), is(soil, 'clay')];
  const termsOf = (expression: Expression, facts: Fact[], wanted = true) =>
    atomsOf(explain(expression, knownOf(facts), definitions, wanted)).map(({ atom }) =>
      atom.kind === 'compare' ? 'compare' : atom.term,
    );
  const dry = yesNoFact('watered', false);
  const wet = yesNoFact('watered', true);
  const bright = yesNoFact('sunny', true);
  const clay = oneOfFact('soil', 'clay');

  test.each<[string, Expression, Fact[], string[]]>([
    ['the false parts of a false "and"', and(w, s, c), [dry, bright], ['watered']],
    ['all of a true "and"', and(w, s), [wet, bright], ['watered', 'sunny']],
    ['the unknown parts of an unknown "and"', and(w, s, c), [wet], ['sunny', 'soil']],
    ['the true parts of a true "or"', or(w, s, c), [dry, bright], ['sunny']],
    ['the unknown parts of an unknown "or"', or(w, s, c), [dry], ['sunny', 'soil']],
    ['the true parts of a reached count', atLeast(1, [w, s, c]), [wet], ['watered']],
    ['the false parts of a missed count', atLeast(2, [w, s]), [dry, bright], ['watered']],
    ['all but the false of an open count', atLeast(2, [w, s, c]), [dry, bright], ['sunny', 'soil']],
    ['the false parts, denied', not(and(w, s)), [dry, bright], ['watered']],
  ])('%s', (_, expression, facts, kept) => {
    expect(termsOf(expression, facts)).toEqual(kept);
  });

  test('"not" is pushed down to what is wanted', () => {
    const reason = explain(not(and(w, not(s))), knownOf([dry, bright]), definitions);
    expect(reason).toMatchObject({ kind: 'any', truth: 'true' });
    expect(atomsOf(reason)).toMatchObject([
      { truth: 'true', wanted: false, facts: [dry] },
      { truth: 'true', wanted: true, facts: [bright] },
    ]);
  });

  test('a count that is denied keeps its operands as they are', () => {
    const reason = explain(not(atLeast(2, [w, s])), knownOf([dry, bright]), definitions);
    expect(reason).toMatchObject({ kind: 'atLeast', truth: 'true', wanted: false, count: 2 });
    expect(atomsOf(reason)).toMatchObject([{ truth: 'false', wanted: true }]);
  });

  test('a definition keeps its name and its group', () => {
    const small = inGroup({ id: 'size', groups: [{ id: 'small' }] }, 'small');
    const known = knownOf([numberFact('height', 60)]);
    expect(explain(not(small), known, definitions)).toMatchObject({
      kind: 'definition',
      definition: 'size',
      group: 'small',
      wanted: false,
      truth: 'true',
    });
  });

  test('what is missing is named once, in order', () => {
    const reason = explain(and(or(w, s), or(s, c, w)), knownOf([]), definitions);
    expect(missingOf(reason)).toEqual(['watered', 'sunny', 'soil']);
    expect(missingOf(explain(or(w, s), knownOf([wet]), definitions))).toEqual([]);
    expect(missingOf(explain(atLeast(2, [w, s, c]), knownOf([bright]), definitions))).toEqual([
      'watered',
      'soil',
    ]);
  });

  test('a denied clay is explained by the soil that there is', () => {
    expect(termsOf(not(c), [clay])).toEqual(['soil']);
  });
});
