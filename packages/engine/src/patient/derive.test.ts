import { describe, expect, test } from 'vitest';
import type { Expression } from '../model/expression.ts';
import { amount, and, compare, includes, is, measured, or, yes } from '../model/expression.ts';
import { type Fact, factKey, factValue } from '../model/fact.ts';
import { messageTo } from '../model/problem.ts';
import type { Conclusion, Implication } from '../model/vocabulary.ts';
import {
  garden,
  height,
  includesFact,
  numberFact,
  oneOfFact,
  pests,
  soil,
  sunny,
  text,
  watered,
  yesNoFact,
} from '../testing/garden.ts';
import { derive } from './derive.ts';

const implies = (id: string, when: Expression, conclusion: Conclusion): Implication => ({
  id,
  when,
  conclusion,
  because: text(`because ${id}`),
});
const yesNo = (term: string, value: boolean) => ({ kind: 'yesNo', term, value }) as const;
const hasSlug = includes(pests, 'slug');

const derived = (facts: readonly Fact[], ...implications: Implication[]) =>
  derive(facts, { ...garden, implications });
const valuesOf = (facts: readonly Fact[], ...implications: Implication[]) =>
  Object.fromEntries(
    [...derived(facts, ...implications).known].map(([key, fact]) => [key, factValue(fact)]),
  );

const slugsNeedWater = implies('slug', hasSlug, yesNo('watered', true));
const wetMeansPeat = implies('wet', yes(watered), { kind: 'oneOf', term: 'soil', value: 'peat' });
const peatMeansShade = implies('peat', is(soil, 'peat'), yesNo('sunny', false));
const slug = includesFact('pests', 'slug', true);

describe('what follows is added', () => {
  test('with where it comes from', () => {
    const { known, problems } = derived([slug], slugsNeedWater);
    expect(problems).toEqual([]);
    expect(known.get('watered')).toEqual({
      kind: 'yesNo',
      term: 'watered',
      value: true,
      source: { kind: 'derived', from: ['pests:slug'], because: text('because slug') },
    });
  });

  test('through a chain, whatever its order', () => {
    const expected = { 'pests:slug': true, watered: true, soil: 'peat', sunny: false };
    const chain = [slugsNeedWater, wetMeansPeat, peatMeansShade];
    expect(valuesOf([slug], ...chain)).toEqual(expected);
    expect(valuesOf([slug], ...chain.toReversed())).toEqual(expected);
  });

  test('of a several-of value, present or not', () => {
    const noMites = { kind: 'includes', term: 'pests', value: 'mite', present: false } as const;
    expect(valuesOf([slug], implies('mite', hasSlug, noMites))).toEqual({
      'pests:slug': true,
      'pests:mite': false,
    });
  });

  test('only when the condition is definitely true', () => {
    const both = implies('both', and(hasSlug, yes(sunny)), yesNo('watered', true));
    expect(valuesOf([slug], both)).toEqual({ 'pests:slug': true });
    expect(valuesOf([includesFact('pests', 'slug', false)], slugsNeedWater)).toEqual({
      'pests:slug': false,
    });
  });

  test('a stated fact that also follows keeps its own source', () => {
    const { known, problems } = derived([slug, yesNoFact('watered', true)], slugsNeedWater);
    expect(problems).toEqual([]);
    expect(known.get('watered')?.source.kind).toBe('answer');
  });

  test('one conclusion of two implications rests on both', () => {
    const alsoClay = implies('clay', is(soil, 'clay'), yesNo('watered', true));
    const { known } = derived([slug, oneOfFact('soil', 'clay')], slugsNeedWater, alsoClay);
    const fact = known.get('watered');
    expect(fact?.source.kind === 'derived' && fact.source.from.toSorted()).toEqual([
      'pests:slug',
      'soil',
    ]);
  });

  test('of numbers and definitions', () => {
    const tall = compare(measured(height), '>', amount(50, 'cm'));
    expect(valuesOf([numberFact('height', 51)], implies('t', tall, yesNo('sunny', true)))).toEqual({
      height: 51,
      sunny: true,
    });
    const thirsty: Expression = { kind: 'definition', definition: 'thirsty' };
    const facts = [yesNoFact('sunny', true), oneOfFact('soil', 'sand')];
    expect(valuesOf(facts, implies('d', thirsty, yesNo('watered', false)))).toMatchObject({
      watered: false,
    });
  });

  test('a circle of implications ends', () => {
    const back = implies('back', yes(watered), {
      kind: 'includes',
      term: 'pests',
      value: 'slug',
      present: true,
    });
    expect(valuesOf([slug], slugsNeedWater, back)).toEqual({ 'pests:slug': true, watered: true });
  });
});

describe('what contradicts is left out, and named', () => {
  const fromFile = (fact: Fact, place: string): Fact => ({
    ...fact,
    source: { kind: 'file', place },
  });
  const fromRecord = (fact: Fact): Fact => ({
    ...fact,
    source: { kind: 'record', resources: ['Note/7'], date: '2024-05-01' },
  });

  test('directly: both sources are named', () => {
    const { known, problems } = derived([
      fromFile(yesNoFact('watered', true), '/facts/watered'),
      fromRecord(yesNoFact('watered', false)),
      yesNoFact('sunny', true),
    ]);
    expect([...known.keys()]).toEqual(['sunny']);
    expect(problems).toMatchObject([{ code: 'contradiction', place: 'watered' }]);
    for (const language of ['en', 'fr'] as const) {
      expect(problems[0]?.message[language]).toContain('/facts/watered');
      expect(problems[0]?.message[language]).toContain('Note/7, 2024-05-01');
    }
  });

  test('to a patient it names things as patients do', () => {
    const label = { patient: text('Wet enough'), clinician: text('Watered') };
    const plain = [{ ...watered, label }];
    const facts = [yesNoFact('watered', true), yesNoFact('watered', false)];
    const [problem] = derive(facts, { terms: plain, implications: [], definitions: [] }).problems;
    if (problem === undefined) throw new Error('No contradiction was found.');
    expect(messageTo(problem, 'clinician').fr).toContain('Watered (fr)\u00a0: oui');
    expect(messageTo(problem, 'patient').fr).toContain('Wet enough (fr)\u00a0: oui');
    expect(messageTo(problem, 'patient').fr).not.toContain('Watered');
    expect(problem.received).toContain('Watered: yes');
  });

  test('twice the same is no contradiction', () => {
    expect(valuesOf([slug, slug])).toEqual({ 'pests:slug': true });
  });

  test('by what follows: the stated facts on both sides, and why', () => {
    const facts = [fromRecord(slug), fromFile(yesNoFact('watered', false), '/facts/watered')];
    const { known, problems } = derived(facts, slugsNeedWater);
    expect([...known]).toEqual([]);
    expect(problems).toMatchObject([{ place: 'pests:slug + watered' }]);
    expect(problems[0]?.message.en).toContain('because slug');
    expect(problems[0]?.message.fr).toContain('because slug (fr)');
    expect(problems[0]?.message.en).toContain('Note/7');
    expect(problems[0]?.message.en).toContain('/facts/watered');
  });

  test('through a chain: its first fact and its last, not what lies between', () => {
    const facts = [slug, yesNoFact('sunny', true), includesFact('pests', 'mite', true)];
    const { known, problems } = derived(facts, slugsNeedWater, wetMeansPeat, peatMeansShade);
    expect([...known.keys()]).toEqual(['pests:mite']);
    expect(problems.map(({ place }) => place)).toEqual(['pests:slug + sunny']);
  });

  test('two implications that conclude differently', () => {
    const dry = implies('dry', yes(sunny), yesNo('watered', false));
    const { known, problems } = derived([slug, yesNoFact('sunny', true)], slugsNeedWater, dry);
    expect([...known]).toEqual([]);
    expect(problems.map(({ place }) => place)).toEqual(['pests:slug + sunny']);
  });

  test('every fact of a condition is involved', () => {
    const both = implies('both', and(hasSlug, yes(sunny)), yesNo('watered', true));
    const facts = [slug, yesNoFact('sunny', true), yesNoFact('watered', false)];
    expect([...derived(facts, both).known]).toEqual([]);
  });

  test('what hangs on a left-out fact stays unknown', () => {
    const facts = [yesNoFact('watered', true), yesNoFact('watered', false)];
    expect(valuesOf(facts, wetMeansPeat)).toEqual({});
  });

  test('two contradictions about the same facts are one problem with both reasons', () => {
    const implications = [
      implies('i1', hasSlug, yesNo('watered', true)),
      implies('i2', yes(sunny), yesNo('watered', false)),
      implies('i3', hasSlug, { kind: 'oneOf', term: 'soil', value: 'clay' }),
      implies('i4', yes(sunny), { kind: 'oneOf', term: 'soil', value: 'sand' }),
    ];
    const facts = [slug, yesNoFact('sunny', true)];
    const forth = derived(facts, ...implications).problems;
    const back = derived(facts.toReversed(), ...implications.toReversed()).problems;
    expect(forth).toHaveLength(1);
    expect(forth[0]?.message.en).toMatch(/because i1 because i2 because i3 because i4/);
    expect(back).toEqual(forth);
  });
});

test('of two equal facts the same one is kept, whatever their order', () => {
  const facts: Fact[] = [
    { ...yesNoFact('watered', true), source: { kind: 'file', place: '/facts/watered' } },
    yesNoFact('watered', true),
  ];
  const kept = derived(facts).known.get('watered');
  expect(derived(facts.toReversed()).known.get('watered')).toEqual(kept);
});

test('implications that contradict one another for everyone are an error, not an endless loop', () => {
  const always = compare(amount(1, 'cm'), '<', amount(2, 'cm'));
  const rules = [true, false].map((value) =>
    implies(`is ${value}`, always, yesNo('watered', value)),
  );
  expect(() => derived([yesNoFact('sunny', true)], ...rules)).toThrow('check(edition)');
});

test('a fact is not dropped for a condition that only might hold', () => {
  const either = implies('either', or(hasSlug, yes(sunny)), yesNo('watered', true));
  expect(valuesOf([yesNoFact('watered', false)], either)).toEqual({ watered: false });
});

test('every key is that of its fact', () => {
  const { known } = derived([slug, oneOfFact('soil', 'clay')], slugsNeedWater);
  for (const [key, fact] of known) expect(factKey(fact)).toBe(key);
});
