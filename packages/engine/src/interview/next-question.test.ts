import { describe, expect, test } from 'vitest';
import { advise } from '../advise/advise.ts';
import type { Edition, Recommendation } from '../model/edition.ts';
import {
  and,
  compare,
  type Expression,
  includes,
  is,
  measured,
  no,
  or,
  yes,
} from '../model/expression.ts';
import type { Fact } from '../model/fact.ts';
import type { Implication, YesNoTerm } from '../model/vocabulary.ts';
import {
  garden,
  height,
  includesFact,
  oneOfFact,
  pests,
  potDepth,
  soil,
  sunny,
  text,
  voices,
  watered,
  yesNoFact,
} from '../testing/garden.ts';
import { aimText } from './aim.ts';
import { nextQuestion } from './next-question.ts';
import { openQuestions } from './open-questions.ts';

/** An edition with an option for each gate. */
function editionOf(gates: readonly Expression[], more: Partial<Edition> = {}): Edition {
  const origin = { kind: 'stated', statements: ['s1'] } as const;
  return {
    ...garden,
    implications: [],
    questionOrder: garden.terms.map(({ id }) => id),
    options: gates.map((_, index) => ({
      id: `option ${index}`,
      group: 'care',
      label: voices('option'),
      description: text('option'),
    })),
    recommendations: gates.map(
      (expression, index): Recommendation => ({
        id: `rule ${index}`,
        option: `option ${index}`,
        conditions: [{ expression, origin }],
        strength: { id: 'often', words: text('often'), statement: 's1' },
        statements: ['s1'],
      }),
    ),
    ...more,
  };
}

const scopeOf = (expression: Expression): Edition['scope'] => ({
  ...garden.scope,
  conditions: [{ expression, origin: { kind: 'stated', statements: ['s1'] } }],
});

function ask(edition: Edition, facts: readonly Fact[] = [], ...passedOver: readonly string[]) {
  return nextQuestion(edition, advise(edition, { facts }), new Set(passedOver));
}

/** An edition in which some terms are found elsewhere. */
function foundAt(edition: Edition, places: Readonly<Record<string, 'you' | 'team'>>): Edition {
  const terms = edition.terms.map((term) => ({ ...term, whereFound: places[term.id] ?? 'you' }));
  return { ...edition, terms };
}

describe('the next question', () => {
  test('is the one that settles most', () => {
    const gates = [and(yes(sunny), yes(watered)), and(yes(sunny), is(soil, 'clay')), no(sunny)];
    expect(ask(editionOf(gates))?.term).toBe('sunny');
  });

  test('is, of two that settle the same, the one that is easier to answer', () => {
    const edition = editionOf([and(yes(sunny), yes(watered))]);
    expect(ask(foundAt(edition, { sunny: 'team' }))?.term).toBe('watered');
    expect(ask(foundAt(edition, { watered: 'team' }))?.term).toBe('sunny');
  });

  test('is the harder one where it settles much more', () => {
    const gates = [
      and(yes(sunny), yes(watered)),
      and(yes(sunny), is(soil, 'clay')),
      and(yes(sunny), is(soil, 'sand')),
    ];
    expect(ask(foundAt(editionOf(gates), { sunny: 'team' }))?.term).toBe('sunny');
  });

  test('stays with what the last one was about, all else equal', () => {
    const terms = ['a', 'b', 'c', 'd'].map((id) => ({ ...sunny, id }));
    const [a, b, c, d] = terms.map(yes);
    if (!a || !b || !c || !d) throw new Error('There are four.');
    const edition = editionOf([and(a, b), and(c, d)], {
      terms,
      definitions: [],
      questionOrder: terms.map(({ id }) => id),
    });
    const advice = advise(edition, { facts: [yesNoFact('d', true)] });
    expect(nextQuestion(edition, advice, new Set())?.term).toBe('a');
    expect(nextQuestion(edition, advice, new Set(), 'd')?.term).toBe('c');
  });

  test('is, all else equal, the first by name', () => {
    expect(ask(editionOf([or(yes(watered), yes(sunny))]))?.term).toBe('sunny');
  });

  test('may be a number, also one that says nothing without another', () => {
    const deep = compare(measured(potDepth), '>', measured(height));
    const edition = editionOf([deep]);
    expect(ask(edition)?.term).toBe('height');
    expect(ask(edition, [], 'height')?.term).toBe('potDepth');
  });
});

describe('what is asked for', () => {
  test('is told: what hangs on the answer, and what it can settle at once', () => {
    const gates = [and(yes(sunny), yes(watered)), and(yes(sunny), is(soil, 'clay')), no(sunny)];
    expect(ask(editionOf(gates))).toEqual({
      term: 'sunny',
      bearsOn: ['option 0', 'option 1', 'option 2'],
      settles: ['option 0', 'option 1', 'option 2'],
      atOnce: 3,
      open: 3,
    });
    expect(ask(editionOf(gates), [yesNoFact('sunny', true)])).toMatchObject({ atOnce: 1, open: 2 });
  });

  test('counts what follows from an answer', () => {
    const edition = editionOf([yes(watered), includes(pests, 'slug')], {
      implications: garden.implications,
    });
    expect(ask(edition)).toMatchObject({ term: 'pests', atOnce: 2 });
  });

  test.each([
    [3, 3, 3, 'This can settle all 3 open options.', 'pour les 3 options encore ouvertes'],
    [2, 3, 9, 'This can settle 2 of the 9 open options.', 'pour 2 des 9 options encore ouvertes'],
    [1, 1, 1, 'This can settle the one open option.', 'pour la seule option encore ouverte'],
    [0, 2, 9, 'This helps to settle 2 of the 9 open options.', 'Cela aide à trancher pour 2 des 9'],
  ])('in words: %s at once, %s in all, of %s', (atOnce, bearing, open, en, fr) => {
    const bearsOn = Array.from({ length: bearing }, String);
    const question = { term: 'sunny', bearsOn, settles: [], atOnce, open };
    expect(aimText(question, 'en')).toBe(en);
    expect(aimText(question, 'fr')).toContain(fr);
  });
});

describe('asking ends', () => {
  const edition = editionOf([and(yes(watered), is(soil, 'clay')), includes(pests, 'mite')], {
    scope: scopeOf(yes(sunny)),
  });

  test('outside the scope, and when everything is decided', () => {
    expect(ask(edition, [yesNoFact('sunny', false)])).toBeUndefined();
    const decided = [yesNoFact('sunny', true), includesFact('pests', 'mite', true)];
    expect(ask(edition, decided)?.term).toBe('soil');
    expect(ask(edition, [...decided, oneOfFact('soil', 'sand')])).toBeUndefined();
  });

  test('when everything that is left was passed over', () => {
    expect(ask(edition, [], 'sunny', 'soil', 'pests')?.term).toBe('watered');
    expect(ask(edition, [], 'sunny', 'soil', 'pests', 'watered')).toBeUndefined();
  });

  test('not while something is open that hangs on answers which follow from one another', () => {
    const twin = (of: { readonly id: string }) => ({ ...watered, id: `${of.id}Too` });
    const [wateredToo, sunnyToo] = [twin(watered), twin(sunny)];
    const follows = (from: YesNoTerm, to: YesNoTerm) =>
      [true, false].map(
        (value): Implication => ({
          id: `${from.id} ${to.id} ${value}`,
          when: value ? yes(from) : no(from),
          conclusion: { kind: 'yesNo', term: to.id, value },
          because: text('because'),
        }),
      );
    const alone = (one: YesNoTerm, other: YesNoTerm) =>
      and(yes(one), yes(twin(one)), no(other), no(twin(other)));
    const terms = [watered, wateredToo, sunny, sunnyToo];
    const oneAlone = editionOf([or(alone(watered, sunny), alone(sunny, watered))], {
      terms,
      definitions: [],
      questionOrder: terms.map(({ id }) => id),
      implications: [
        ...follows(watered, wateredToo),
        ...follows(wateredToo, watered),
        ...follows(sunny, sunnyToo),
        ...follows(sunnyToo, sunny),
      ],
    });
    expect(ask(oneAlone)?.term).toBe('sunny');
    expect(ask(oneAlone, [yesNoFact('sunny', true)])).toMatchObject({ atOnce: 1 });
  });

  test('before what no answer can change: one fact looked at in two ways', () => {
    const others = Array.from({ length: 10 }, (_, index) => ({ ...sunny, id: `sunny${index}` }));
    const all = others.map(yes);
    const terms = [watered, ...others];
    const either = editionOf([or(and(yes(watered), ...all), and(no(watered), ...all))], {
      terms,
      implications: [],
      definitions: [],
      questionOrder: terms.map(({ id }) => id),
    });
    const names = others.map(({ id }) => id);
    expect(openQuestions(either, advise(either, { facts: [] }))).toContain('watered');
    expect(ask(either, [], ...names.slice(1))?.term).toBe('sunny0');
    expect(ask(either, [], ...names)).toBeUndefined();
  });
});
