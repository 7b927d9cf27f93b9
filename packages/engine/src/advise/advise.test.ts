import { describe, expect, test } from 'vitest';
import type { Condition, Edition, Recommendation, Remark } from '../model/edition.ts';
import { type Expression, includes, is, no, or, yes } from '../model/expression.ts';
import type { Standing } from '../model/standing.ts';
import type { Truth } from '../semantics/truth.ts';
import {
  garden,
  includesFact,
  numberFact,
  oneOfFact,
  pests,
  soil,
  sunny,
  text,
  voices,
  watered,
  yesNoFact,
} from '../testing/garden.ts';
import { advise } from './advise.ts';

const condition = (expression: Expression): Condition => ({
  expression,
  origin: { kind: 'stated', statements: ['s1'] },
});

const rule = (
  id: string,
  strength: string,
  ...expressions: readonly Expression[]
): Recommendation => ({
  id,
  option: 'water',
  conditions: expressions.map(condition),
  strength: { id: strength, words: text(strength), statement: 's1' },
  statements: ['s1'],
});

const editionOf = (
  scope: readonly Expression[],
  recommendations: readonly Recommendation[],
  more: Partial<Edition> = {},
): Edition => ({
  ...garden,
  implications: [],
  scope: { ...garden.scope, conditions: scope.map(condition) },
  recommendations,
  ...more,
});

const factsOf = (term: string, truth: Truth) =>
  truth === 'unknown' ? [] : [yesNoFact(term, truth === 'true')];

/** What is said of the only option. */
function optionOf(edition: Edition, facts: ReturnType<typeof yesNoFact>[]) {
  const option = advise(edition, { facts }).options[0];
  if (option === undefined) throw new Error('The edition has no option.');
  return option;
}

describe('the standing for every truth of scope and gate', () => {
  const rows: readonly [Truth, Truth, Standing, string[], string[]][] = [
    // scope, gate: standing, strengths, missing
    ['true', 'true', 'offered', ['often'], []],
    ['true', 'false', 'notOffered', [], []],
    ['true', 'unknown', 'undecided', ['often'], ['watered']],
    ['false', 'true', 'notCovered', [], []],
    ['false', 'false', 'notCovered', [], []],
    ['false', 'unknown', 'notCovered', [], []],
    ['unknown', 'true', 'undecided', ['often'], ['sunny']],
    ['unknown', 'false', 'undecided', [], ['sunny']],
    ['unknown', 'unknown', 'undecided', ['often'], ['sunny', 'watered']],
  ];
  const edition = editionOf([yes(sunny)], [rule('r', 'often', yes(watered))]);

  test.each(rows)('scope %s, gate %s: %s', (scope, gate, standing, strengths, missing) => {
    const facts = [...factsOf('sunny', scope), ...factsOf('watered', gate)];
    const advice = advise(edition, { facts });
    expect(advice.scope.truth).toBe(scope);
    const option = optionOf(edition, facts);
    expect(option.standing).toBe(standing);
    expect(option.strengths.map(({ id }) => id)).toEqual(strengths);
    expect(option.missing).toEqual(missing);
    expect(option.recommendations[0]?.truth).toBe(gate);
  });

  test('no scope at all is everyone, and a gate without condition always holds', () => {
    expect(optionOf(editionOf([], [rule('r', 'often')]), []).standing).toBe('offered');
  });

  test('all conditions of a gate must hold, also a denied one', () => {
    const gate = editionOf([], [rule('r', 'often', yes(watered), no(sunny))]);
    expect(optionOf(gate, [yesNoFact('watered', true)]).standing).toBe('undecided');
    expect(optionOf(gate, [yesNoFact('watered', true), yesNoFact('sunny', false)]).standing).toBe(
      'offered',
    );
    expect(optionOf(gate, [yesNoFact('sunny', true)]).standing).toBe('notOffered');
  });
});

describe('several recommendations for one option', () => {
  const edition = editionOf(
    [],
    [
      rule('a', 'often', yes(watered)),
      rule('b', 'seldom', yes(sunny)),
      rule('c', 'often', is(soil, 'clay')),
    ],
  );
  const rows: readonly [Truth, Truth, Truth, Standing, string[], string[]][] = [
    ['true', 'false', 'unknown', 'offered', ['often'], []],
    ['false', 'true', 'unknown', 'offered', ['seldom'], []],
    ['true', 'true', 'true', 'offered', ['often', 'seldom'], []],
    ['false', 'false', 'unknown', 'undecided', ['often'], ['soil']],
    ['unknown', 'unknown', 'false', 'undecided', ['often', 'seldom'], ['watered', 'sunny']],
    ['false', 'false', 'false', 'notOffered', [], []],
  ];
  test.each(rows)('%s, %s, %s: %s', (one, two, three, standing, strengths, missing) => {
    const clay = three === 'unknown' ? [] : [oneOfFact('soil', three === 'true' ? 'clay' : 'sand')];
    const facts = [...factsOf('watered', one), ...factsOf('sunny', two), ...clay];
    const option = optionOf(edition, facts);
    expect(option.standing).toBe(standing);
    expect(option.strengths.map(({ id }) => id)).toEqual(strengths);
    expect(option.missing).toEqual(missing);
    expect(option.recommendations.map(({ truth }) => truth)).toEqual([one, two, three]);
  });

  test('a condition brings its origin and its reason', () => {
    const option = optionOf(edition, [yesNoFact('watered', true)]);
    expect(option.recommendations[0]).toMatchObject({
      recommendation: 'a',
      statements: ['s1'],
      conditions: [
        {
          truth: 'true',
          origin: { kind: 'stated', statements: ['s1'] },
          reason: { kind: 'atom', facts: [yesNoFact('watered', true)] },
        },
      ],
    });
  });
});

describe('missing', () => {
  test('names each fact once, the scope first', () => {
    const edition = editionOf(
      [or(yes(sunny), is(soil, 'clay'))],
      [rule('a', 'often', yes(watered), is(soil, 'clay')), rule('b', 'often', yes(watered))],
    );
    expect(optionOf(edition, []).missing).toEqual(['sunny', 'soil', 'watered']);
  });

  test('does not name what a rule that fails would have needed', () => {
    const edition = editionOf(
      [],
      [rule('a', 'often', no(watered), yes(sunny)), rule('b', 'often', is(soil, 'clay'))],
    );
    expect(optionOf(edition, [yesNoFact('watered', true)]).missing).toEqual(['soil']);
  });

  test('names the value of a several-of term', () => {
    const edition = editionOf([], [rule('a', 'often', includes(pests, 'slug'))]);
    expect(optionOf(edition, [includesFact('pests', 'mite', true)]).missing).toEqual([
      'pests:slug',
    ]);
  });
});

describe('remarks', () => {
  const remark = (id: string, options: string[], when?: Expression): Remark => ({
    id,
    kind: 'caution',
    options,
    ...(when === undefined ? {} : { when }),
    text: voices(id),
    statements: ['s1'],
  });
  const edition = editionOf([], [rule('a', 'often')], {
    remarks: [
      remark('always', ['water']),
      remark('sunny', ['water'], yes(sunny)),
      remark('shady', ['water'], no(sunny)),
      remark('other', []),
    ],
  });

  test.each<[Truth, string[]]>([
    ['unknown', ['always']],
    ['true', ['always', 'sunny']],
    ['false', ['always', 'shady']],
  ])('shown only when they definitely apply: %s', (truth, remarks) => {
    expect(optionOf(edition, factsOf('sunny', truth)).remarks).toEqual(remarks);
  });
});

describe('classifications', () => {
  const of = (facts: ReturnType<typeof yesNoFact>[]) => advise(garden, { facts }).classifications;

  test('name the groups that are still possible, and what is missing', () => {
    expect(of([])).toMatchObject([
      { definition: 'size', possibleGroups: ['small', 'tall'], missing: ['height'] },
    ]);
  });

  test('name one group when it is settled', () => {
    expect(of([numberFact('height', 50)])).toMatchObject([
      {
        possibleGroups: ['small'],
        missing: [],
        reasons: [
          { group: 'small', reason: { truth: 'true' } },
          { group: 'tall', reason: { truth: 'false' } },
        ],
      },
    ]);
  });
});

describe('the facts and their problems', () => {
  test('what follows is among the facts and decides', () => {
    const facts = [
      includesFact('pests', 'slug', true),
      yesNoFact('sunny', true),
      oneOfFact('soil', 'sand'),
    ];
    const advice = advise(garden, { facts });
    expect(advice.options[0]?.standing).toBe('offered');
    expect(advice.facts.map(({ term }) => term)).toEqual(['pests', 'sunny', 'soil', 'watered']);
    expect(advice).toMatchObject({ edition: 'garden', problems: [] });
  });

  test('a contradiction decides nothing', () => {
    const facts = [yesNoFact('sunny', true), oneOfFact('soil', 'sand')];
    const both = [yesNoFact('watered', true), yesNoFact('watered', false)];
    const advice = advise(garden, { facts: [...facts, ...both] });
    expect(advice.options[0]).toMatchObject({ standing: 'undecided', missing: ['watered'] });
    expect(advice.problems.map(({ code }) => code)).toEqual(['contradiction']);
  });
});

// What the engine does not do yet. Each of these is to be turned round by the work that closes it.
describe('contradictions', () => {
  test('a contradicting fact never turns an answer round, however long the chains of implications', () => {
    const because = text('because');
    const terms = ['g', 'h', 'r', 'x', 'h1', 'v', 'v1', 'v2'].map((id) => ({ ...watered, id }));
    const step = (from: string, term: string, value = true) => ({
      id: `${from}-${term}`,
      when: yes({ kind: 'yesNo', id: from }),
      conclusion: { kind: 'yesNo', term, value } as const,
      because,
    });
    const edition = editionOf([], [rule('a', 'often', yes({ kind: 'yesNo', id: 'v' }))], {
      terms,
      definitions: [],
      implications: [
        step('r', 'v'),
        // h is against r, three steps away; g is against h, two steps away; x is against g and r at once.
        step('h', 'v1'),
        step('v1', 'v2'),
        step('v2', 'v', false),
        step('g', 'h1'),
        step('h1', 'h', false),
        step('x', 'g', false),
        step('x', 'r', false),
      ],
    });
    const facts = ['g', 'h', 'r'].map((id) => yesNoFact(id, true));
    expect(optionOf(edition, facts).standing).toBe('undecided');
    expect(optionOf(edition, [...facts, yesNoFact('x', true)]).standing).toBe('undecided');
  });
});

describe('what is settled although a condition is not known', () => {
  test('an answer that every possible patient gets', () => {
    const edition = editionOf([], [rule('a', 'often', or(yes(watered), no(watered)))]);
    expect(optionOf(edition, [])).toMatchObject({ standing: 'offered', missing: [] });
  });

  test('values of which one must be the patient’s', () => {
    const anySoil = or(is(soil, 'clay'), is(soil, 'sand'), is(soil, 'peat'));
    expect(optionOf(editionOf([], [rule('a', 'often', anySoil)]), []).standing).toBe('offered');
  });

  test('what an implication excludes, concluded backwards', () => {
    const edition = editionOf([], [rule('a', 'often', no({ kind: 'yesNo', id: 'sunny' }))], {
      implications: [
        {
          id: 'i',
          when: yes(sunny),
          conclusion: { kind: 'yesNo', term: 'watered', value: true },
          because: text('because'),
        },
      ],
    });
    expect(optionOf(edition, [yesNoFact('watered', false)]).standing).toBe('offered');
  });
});

describe('a rule against an option', () => {
  const against = { ...rule('dry', 'not advised', yes(sunny)), against: true as const };
  const shade: Edition['implications'][number] = {
    id: 'watered-in-shade',
    when: yes(watered),
    conclusion: { kind: 'yesNo', term: sunny.id, value: false },
    because: text('in the shade'),
  };

  test('is open while it may speak to the patient', () => {
    const [told] = optionOf(editionOf([yes(watered)], [against]), []).against;
    expect(told?.truth).toBe('unknown');
  });

  test('is not told where its scope and its conditions exclude one another, though each may hold', () => {
    const of = editionOf([yes(watered)], [against], { implications: [shade] });
    expect(optionOf(of, []).against).toEqual([]);
  });
});
